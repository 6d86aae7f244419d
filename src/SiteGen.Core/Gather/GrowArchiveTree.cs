using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Gather;

/// <summary>Lays out the cited files of an archive level by level, from the fond down to the leaf.</summary>
internal static class GrowArchiveTree
{
    public static ArchiveTree Of(Archive archive, string language, ImmutableArray<CitedSource> sources)
    {
        var cited = (from source in sources
                     where source.Source.Archive == archive.Id
                     from place in source.Places
                     where place.Language == language
                     select (Paths: ReadShelfmarks.In(archive, source.Source, place), Place: place, source.Source)).ToList();
        var filed = cited.SelectMany(c => c.Paths.Select(path => new Filed(path, c.Place, NameOf(path, c.Source)))).ToList();
        return new(archive, language, Grow(filed, 0), [.. cited.Where(c => c.Paths.IsEmpty).Select(c => c.Place)]);
    }

    private static ImmutableArray<ArchiveNode> Grow(IEnumerable<Filed> filed, int depth) =>
    [
        .. filed.Where(f => f.Path.Length > depth).GroupBy(f => f.Path[depth])
            .OrderBy(g => g.Key.Level, StringComparer.Ordinal).ThenBy(g => g.Key.Value, NaturalOrder.Comparer)
            .Select(g => new ArchiveNode(
                g.Key.Level, g.Key.Value, NamesOf(g, depth), Grow(g, depth + 1), [.. g.Where(f => f.Path.Length == depth + 1).Select(f => f.Place)])),
    ];

    /// <summary>The name of the fond that the list gives; not for another fond that a citation adds.</summary>
    private static Localized<string>? NameOf(ImmutableArray<ShelfmarkPart> path, Source source) =>
        source.Shelfmark.FirstOrDefault(p => p.Level == path[0].Level) is { } listed && listed != path[0] ? null : source.FondName;

    /// <summary>The lists name fonds; lower levels go by number.</summary>
    private static ImmutableArray<Localized<string>> NamesOf(IEnumerable<Filed> filed, int depth) =>
        depth > 0 ? [] : [.. filed.Select(f => f.Name).OfType<Localized<string>>().Distinct()];

    private sealed record Filed(ImmutableArray<ShelfmarkPart> Path, CitingPlace Place, Localized<string>? Name);
}
