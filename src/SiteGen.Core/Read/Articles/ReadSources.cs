using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Read.Yaml;
using SiteGen.Core.Text;

namespace SiteGen.Core.Read.Articles;

/// <summary>Reads an article's <c>sources.yml</c>: the numbered list its citations point into.</summary>
internal static class ReadSources
{
    /// <summary>The sources by number; none where the article has no such file.</summary>
    public static Checked<ImmutableArray<Source>> From(Checked<SourceFile>? file, ImmutableArray<string> languages, ImmutableArray<Archive> archives)
    {
        var (sources, faults) = YamlRecords.ReadList(file, languages, f => Source(f, archives));
        return Checked.Of<ImmutableArray<Source>>(
            [.. sources.DistinctBy(s => s.Number).OrderBy(s => s.Number)],
            [.. faults, .. Duplicates(sources)]);
    }

    private static Source Source(Fields f, ImmutableArray<Archive> archives)
    {
        var (number, archive) = (f.Integer("number"), f.Text("archive"));
        _ = f.Required("number", number?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (number < 1)
        {
            _ = f.Context.Wrong(f.Find("number")!, "number", "a whole number from 1 on");
        }

        return new(
            f.Span, number ?? 0, f.Text("type"), f.Localized("as_printed"), Names.Creators(f),
            Title(f, "title", out var transliterated), transliterated, Title(f, "container-title", out var container), f.Localized("publisher"),
            f.Localized("publisher-place"), f.Integer("issued"), f.Text("volume"), f.Localized("volume-title"), f.Text("part-number"),
            f.Text("page") is { } page ? ParseLocatorValue.Parse(page, LocatorKind.Page) : null, f.Integer("number-of-pages"), f.Text("language"),
            archive, Shelfmark(f, archives.FirstOrDefault(a => a.Id == archive)), f.Localized("fond-name"), Names.Identification(f), f.Text("doi"), f.Text("isbn"), container)
        {
            Issue = f.Text("issue"),
            Fields = f.Places,
        };
    }

    /// <summary>A title a language, beside which its form in Latin letters may be under <c>translit</c>.</summary>
    private static Localized<string>? Title(Fields f, string key, out string? transliterated)
    {
        var latin = (f.Find(key) as YamlMap)?.Entries.FirstOrDefault(e => e.Key.Value == "translit");
        transliterated = (latin?.Value as YamlScalar)?.Value;
        return latin is null ? f.Localized(key) : f.Context.LocalizedOf(Without(latin, (YamlMap)f.Find(key)!), key, f.Context.TextOf);
    }

    private static YamlMap Without(YamlEntry entry, YamlMap map) => map with { Entries = map.Entries.Remove(entry) };

    /// <summary>The last level of an archive counts leaves, of which a letter can tell the side.</summary>
    private static ImmutableArray<ShelfmarkPart> Shelfmark(Fields f, Archive? archive)
    {
        var (node, leaf) = (f.Find("shelfmark"), archive?.Levels.LastOrDefault()?.Id);
        if (node is not YamlMap map)
        {
            _ = node is null ? null : f.Context.Wrong(node, "shelfmark", "a map from level to value, { fond: \"17\" }");
            return [];
        }

        return
        [
            .. map.Entries.Select(e => new { e.Key.Value, Text = f.Context.TextOf(e.Value, "shelfmark") })
                .Where(e => e.Text is not null)
                .Select(e => new ShelfmarkPart(e.Value ?? "", ParseLocatorValue.Parse(e.Text!, e.Value == leaf ? LocatorKind.Folio : LocatorKind.Delo))),
        ];
    }

    private static IEnumerable<Diagnostic> Duplicates(ImmutableArray<Source> sources) =>
        from same in sources.Where(s => s.Number > 0).GroupBy(s => s.Number)
        from again in same.Skip(1)
        select Catalogue.DuplicateId(again.Span, $"{same.Key}", same.First().Span.Position.Line);
}
