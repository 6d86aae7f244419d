using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Read;

/// <summary>Reads <c>site.yml</c>: the facts of the edition.</summary>
internal static class ReadSite
{
    private static readonly ImmutableArray<string> AnyLanguage = ["ru", "en"];

    /// <summary>The site; null, with an error, where there is no readable <c>site.yml</c>.</summary>
    public static Checked<Site?> From(InputFiles files)
    {
        if (files.Text("site.yml") is not { } file)
        {
            return Checked.Of<Site?>(null, Catalogue.SiteMissing(files.Missing("site.yml")));
        }

        var languages = YamlRecords.One(file, AnyLanguage, LanguagesOf).Value is { IsEmpty: false } listed ? listed.Codes : AnyLanguage;
        return YamlRecords.One(file, languages, fields => Site(fields, languages));
    }

    private static Site Site(Fields f, ImmutableArray<string> languages)
    {
        _ = f.Required("languages", f.Find("languages"));
        _ = f.Texts("languages");
        return new(
            f.Span, f.RequiredLocalized("title"), f.RequiredLocalized("description"), languages, Url(f), f.Localized("editors"),
            f.Localized("licence"), f.Text("repository"));
    }

    private static string? Url(Fields f)
    {
        if (f.Text("url") is not { } url)
        {
            return null;
        }

        return IsSiteUrl(url) ? WithSlash(url) : f.Context.Wrong(f.Find("url")!, "url", "an address, https://example.org/");
    }

    /// <summary>Whether the address can be that of a site: http or https, nothing behind the path.</summary>
    internal static bool IsSiteUrl(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Query.Length + uri.Fragment.Length == 0;

    internal static string WithSlash(string url) => url.EndsWith('/') ? url : url + "/";

    private static LanguageList LanguagesOf(Fields f) => new([.. f.Texts("languages").Where(Names.IsId).Distinct()]);

    private sealed record LanguageList(ImmutableArray<string> Codes)
    {
        public bool IsEmpty => Codes.IsEmpty;
    }
}
