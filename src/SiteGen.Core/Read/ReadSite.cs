using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

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

        var languages = YamlRecords.One(file, AnyLanguage, SiteLanguages.MeantBy).Value is { Codes.IsEmpty: false } meant ? meant.Codes : AnyLanguage;
        return YamlRecords.One(file, languages, fields => Site(fields, languages, files));
    }

    private static Site Site(Fields f, ImmutableArray<string> languages, InputFiles files)
    {
        SiteLanguages.Check(f);
        return new(
            f.Span, f.RequiredLocalized("title"), f.RequiredLocalized("description"), languages, Url(f), f.Localized("editors"),
            f.Localized("licence"), Repository(f), f.Localized("footer"), f.Record("theme", theme => ReadTheme.From(theme, files)) ?? SiteTheme.AsItComes);
    }

    private static string? Url(Fields f)
    {
        if (f.Text("url") is not { } url)
        {
            return null;
        }

        return WebAddress.IsOfSite(url) ? WithSlash(url) : f.Context.Wrong(f.Find("url")!, "url", "an address, https://example.org/");
    }

    /// <summary>An address that pages may link to: of the web, whatever stands behind its path.</summary>
    private static string? Repository(Fields f) => f.Text("repository") is not { } address ? null
        : WebAddress.Is(address) ? address
        : f.Context.Wrong(f.Find("repository")!, "repository", "an address, https://example.org/edition");

    internal static string WithSlash(string url) => url.EndsWith('/') ? url : url + "/";
}
