using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Gather;

/// <summary>Lays out the cited files of an archive level by level, from the fond down to the leaf.</summary>
internal static partial class GrowArchiveTree
{
    public static ArchiveTree Of(Archive archive, string language, ImmutableArray<CitedSource> sources)
    {
        var cited = (from source in sources
                     where source.Source.Archive == archive.Id
                     from place in source.Places
                     where place.Language == language
                     select (Path: PathOf(archive, source.Source, place.Item), Place: place, source.Source)).ToList();
        var filed = cited.Where(c => !c.Path.IsEmpty).Select(c => new Filed(c.Path, c.Place, c.Source.FondName)).ToList();
        return new(archive, language, Grow(filed, 0), [.. cited.Where(c => c.Path.IsEmpty).Select(c => c.Place)]);
    }

    /// <summary>
    /// The shelfmark of a cited place, in the order of the archive's levels: what the list of sources says, then what the
    /// citation adds. A level that neither names is left out; a record group named in words stands as the first level.
    /// </summary>
    private static ImmutableArray<ShelfmarkPart> PathOf(Archive archive, Source source, CitationItem item)
    {
        var known = source.Shelfmark.ToDictionary(p => p.Level, p => p.Value, StringComparer.Ordinal);
        foreach (var locator in item.Locators)
        {
            if (LevelOf(archive, locator) is { } level)
            {
                known.TryAdd(level, WithoutSpacedDashes().Replace(locator.Value, "$1–$2"));
            }
        }

        return [.. archive.Levels.Where(l => known.ContainsKey(l.Id)).Select(l => new ShelfmarkPart(l.Id, known[l.Id]))];
    }

    private static string? LevelOf(Archive archive, Locator locator) => locator.Kind switch
    {
        LocatorKind.Fond => "fond",
        LocatorKind.Opis => "opis",
        LocatorKind.Papka => "papka",
        LocatorKind.Delo => "delo",
        LocatorKind.Signature => archive.Levels.FirstOrDefault(l => l.Id is "sygnatura" or "signature")?.Id,
        LocatorKind.Leaf => archive.Levels.LastOrDefault()?.Id,
        LocatorKind.Text when archive.Levels is [{ Labels: { } labels } first, ..] && labels.Values.All(v => v.Value.IsEmpty) => first.Id,
        _ => null,
    };

    private static ImmutableArray<ArchiveNode> Grow(IEnumerable<Filed> filed, int depth) =>
    [
        .. filed.Where(f => f.Path.Length > depth).GroupBy(f => f.Path[depth])
            .OrderBy(g => g.Key.Level, StringComparer.Ordinal).ThenBy(g => g.Key.Value, NaturalOrder.Comparer)
            .Select(g => new ArchiveNode(
                g.Key.Level, g.Key.Value, NamesOf(g, depth), Grow(g, depth + 1), [.. g.Where(f => f.Path.Length == depth + 1).Select(f => f.Place)])),
    ];

    /// <summary>The lists name fonds; lower levels go by number.</summary>
    private static ImmutableArray<Localized<string>> NamesOf(IEnumerable<Filed> filed, int depth) =>
        depth > 0 ? [] : [.. filed.Select(f => f.Name).OfType<Localized<string>>().Distinct()];

    /// <summary>«1 – 3» and «1-3» are the same leaves as «1–3».</summary>
    [GeneratedRegex(@"(\d)\s?[-–—]\s?(\d)", RegexOptions.CultureInvariant)]
    private static partial Regex WithoutSpacedDashes();

    private sealed record Filed(ImmutableArray<ShelfmarkPart> Path, CitingPlace Place, Localized<string>? Name);
}
