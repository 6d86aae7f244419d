using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Read.Yaml;
using SiteGen.Core.Text;

namespace SiteGen.Core.Read.SiteFiles;

/// <summary>Reads <c>site.yml</c>: the facts of the edition.</summary>
internal static class ReadSite
{
    private static readonly ImmutableArray<string> AnyLanguage = [.. KnownLanguages.Assumed.Select(l => l.Tag)];

    /// <summary>The site; without a readable <c>site.yml</c> an error and a nameless one, so that the faults of the other files show as well.</summary>
    /// <param name="files">The input.</param>
    /// <param name="spoken">The languages that the interface speaks.</param>
    public static Checked<Site> From(InputFiles files, ImmutableArray<string> spoken)
    {
        if (files.Text("site.yml") is not { } file)
        {
            return Checked.Of(Nameless(files), Catalogue.SiteMissing(files.Missing("site.yml")));
        }

        var languages = YamlRecords.One(file, AnyLanguage, SiteLanguages.MeantBy).Value is { Tags.IsEmpty: false } meant ? meant.Tags : AnyLanguage;
        var read = YamlRecords.One(file, languages, fields => Site(fields, languages, files, spoken));
        return Checked.Of(read.Value ?? Nameless(files), read.Diagnostics);
    }

    private static Site Nameless(InputFiles files)
    {
        var languages = SiteLanguages.OfTexts(files.Paths) is { Tags.IsEmpty: false } named ? named.Tags : AnyLanguage;
        var nothing = new Localized<string>([new(languages[0], "")]);
        return new(files.Missing("site.yml"), nothing, nothing, languages, null, null, null, null, null, SiteTheme.AsItComes);
    }

    private static Site Site(Fields f, ImmutableArray<string> languages, InputFiles files, ImmutableArray<string> spoken)
    {
        var borrowed = SiteLanguages.Check(f, spoken);
        return new(
            f.Span, f.RequiredLocalized("title"), f.RequiredLocalized("description"), languages, Url(f), f.Localized("editors"),
            f.Localized("licence"), Repository(f), f.Localized("footer"), f.Record("theme", theme => ReadTheme.From(theme, files)) ?? SiteTheme.AsItComes)
        {
            BorrowedInterfaces = borrowed,
            Romanisation = f.Choice("romanisation", [.. Romanisation.ForReaders.Select(r => r.Name)]),
            RulesLeftOut = ReadCitationRules.ReadLeftOut(f) ?? [],
        };
    }

    private static string? Url(Fields f)
    {
        if (f.Text("url") is not { } url)
        {
            return null;
        }

        return WebAddress.IsOfSite(url) ? WithSlash(url) : f.Context.Wrong(f.Find("url")!, "url", "an address, https://example.org/");
    }

    /// <summary>An address that pages may link to: of the web, whatever is after its path.</summary>
    private static string? Repository(Fields f) => f.Text("repository") is not { } address ? null
        : WebAddress.Is(address) ? address
        : f.Context.Wrong(f.Find("repository")!, "repository", "an address, https://example.org/edition");

    internal static string WithSlash(string url) => url.EndsWith('/') ? url : url + "/";
}
