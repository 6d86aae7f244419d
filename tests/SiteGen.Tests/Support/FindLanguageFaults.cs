using AngleSharp.Dom;

namespace SiteGen.Tests.Support;

/// <summary>Checks that every page says its language and names its sisters in the other languages, and they name it.</summary>
public static class FindLanguageFaults
{
    /// <summary>Everything wrong, one line each.</summary>
    public static IReadOnlyList<string> In(PublishedPages pages, params string[] languages) =>
        [.. pages.Documents.SelectMany(p => Language(p.Key, p.Value, languages).Concat(Alternates(pages, p.Key, p.Value)).Select(f => $"{p.Key}: {f}"))];

    /// <summary>Language and file of each alternate in the head of a page, <c>x-default</c> left out.</summary>
    public static IEnumerable<(string Language, string File)> AlternatesOf(string file, IDocument page) =>
        page.QuerySelectorAll("link[rel=alternate][hreflang]").Where(l => l.GetAttribute("hreflang") != "x-default")
            .Select(l => (l.GetAttribute("hreflang")!, FindDeadLinks.Resolve(file, l.GetAttribute("href")!)?.File ?? l.GetAttribute("href")!));

    private static IEnumerable<string> Language(string file, IDocument page, string[] languages)
    {
        var lang = page.DocumentElement.GetAttribute("lang");
        var folder = file.Split('/')[0];
        if (languages.Contains(folder) ? lang != folder : !languages.Contains(lang))
        {
            yield return $"its lang is '{lang}'";
        }
    }

    private static IEnumerable<string> Alternates(PublishedPages pages, string file, IDocument page)
    {
        var alternates = AlternatesOf(file, page).ToList();
        var own = page.DocumentElement.GetAttribute("lang")!;
        if (alternates.Count > 0 && !alternates.Contains((own, file)))
        {
            yield return "does not name itself among its alternates";
        }

        foreach (var (language, other) in alternates)
        {
            if (!pages.Documents.TryGetValue(other, out var sister) || sister.DocumentElement.GetAttribute("lang") != language)
            {
                yield return $"names '{other}', which is no page in '{language}'";
            }
            else if (!AlternatesOf(other, sister).Contains((own, file)))
            {
                yield return $"names '{other}', which does not name it back";
            }
        }

        foreach (var link in page.QuerySelectorAll("link[rel=alternate][hreflang]").Where(l => !l.GetAttribute("href")!.StartsWith(SiteUnderTest.Url, StringComparison.Ordinal)))
        {
            yield return $"its alternate '{link.GetAttribute("href")}' is not absolute";
        }
    }
}
