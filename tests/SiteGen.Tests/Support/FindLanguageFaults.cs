using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace SiteGen.Tests.Support;

/// <summary>Checks that every page says its language and names its sisters in the other languages, and they name it.</summary>
public static partial class FindLanguageFaults
{
    private const string Links = "link[rel=alternate][hreflang]";
    private const string Neutral = "x-default";

    /// <summary>Everything wrong, one line each.</summary>
    public static IReadOnlyList<string> In(PublishedPages pages, params string[] languages) =>
        [.. pages.Documents.SelectMany(p => Language(p.Key, p.Value, languages).Concat(Alternates(pages, p.Key, p.Value)).Select(f => $"{p.Key}: {f}"))];

    /// <summary>Language and file of each alternate in the head of a page, <c>x-default</c> left out.</summary>
    public static IEnumerable<(string Language, string File)> AlternatesOf(string file, IDocument page) => Named(file, page).Where(n => n.Language != Neutral);

    private static IEnumerable<string> Language(string file, IDocument page, string[] languages)
    {
        var lang = page.DocumentElement.GetAttribute("lang");
        var folder = file.Split('/')[0];
        if (languages.Contains(folder) ? lang != folder : !languages.Contains(lang))
        {
            yield return $"its lang is '{lang}'";
        }

        foreach (var tag in page.QuerySelectorAll("[lang], [hreflang]").SelectMany(e => new[] { e.GetAttribute("lang"), e.GetAttribute("hreflang") }).OfType<string>()
            .Distinct().Where(t => !Tag().IsMatch(t)))
        {
            yield return $"'{tag}' is no language";
        }
    }

    private static IEnumerable<string> Alternates(PublishedPages pages, string file, IDocument page)
    {
        var named = Named(file, page).ToList();
        if (named.Count > 0 && named.All(n => n.File != file))
        {
            yield return "does not name itself among its alternates";
        }

        foreach (var fault in named.Select(n => Sister(pages, file, n.Language, n.File)).OfType<string>())
        {
            yield return fault;
        }

        foreach (var link in page.QuerySelectorAll(Links).Where(l => !l.GetAttribute("href")!.StartsWith(SiteUnderTest.Url, StringComparison.Ordinal)))
        {
            yield return $"its alternate '{link.GetAttribute("href")}' is not absolute";
        }
    }

    private static string? Sister(PublishedPages pages, string file, string language, string other) =>
        !pages.Documents.TryGetValue(other, out var sister) || (language != Neutral && sister.DocumentElement.GetAttribute("lang") != language)
            ? $"names '{other}', which is no page in '{language}'"
        : Named(other, sister).All(n => n.File != file) ? $"names '{other}', which does not name it back"
        : null;

    private static IEnumerable<(string Language, string File)> Named(string file, IDocument page) => page.QuerySelectorAll(Links)
        .Select(l => (l.GetAttribute("hreflang")!, FindDeadLinks.Resolve(file, l.GetAttribute("href")!)?.File ?? l.GetAttribute("href")!));

    [GeneratedRegex("^(x-default|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*)$")]
    private static partial Regex Tag();
}
