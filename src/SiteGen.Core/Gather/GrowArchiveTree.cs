using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Gather;

/// <summary>Lays out the cited files of an archive level by level, from the fond down to the leaf.</summary>
internal static class GrowArchiveTree
{
    public static ArchiveTree Grow(Archive archive, string language, IEnumerable<CitedSource> sources)
    {
        var cited = (from source in sources
                     from place in source.Places
                     where place.Language == language
                     select new { Place = place, source.Source }).ToList();
        var filed = cited.SelectMany(c => c.Place.Shelfmarks.Select(s => new Filed(s.Parts, c.Place, NameOf(s.Parts, c.Source)))).ToList();
        return new(archive, language, Grow(filed, archive, 0, ""), [.. cited.Where(c => c.Place.Shelfmarks.IsEmpty).Select(c => c.Place)]);
    }

    private static ImmutableArray<ArchiveNode> Grow(IEnumerable<Filed> filed, Archive archive, int depth, string above) =>
    [
        .. filed.Where(f => f.Path.Length > depth).GroupBy(f => f.Path[depth].Anchor, StringComparer.Ordinal)
            .Select(g => new { Filed = g, Part = g.First().Path[depth] })
            .OrderBy(g => g.Part.Level, StringComparer.Ordinal).ThenBy(g => g.Part.Value)
            .Select(g => Node(g.Filed, g.Part, archive, depth, above + g.Part.Anchor)),
    ];

    /// <summary>A level in words is a name in the own language of an archive abroad.</summary>
    private static ArchiveNode Node(IEnumerable<Filed> filed, ShelfmarkPart part, Archive archive, int depth, string anchor) => new(
        anchor, part.Level, part.Value, part.Value.Runs.IsEmpty ? archive.NameOriginal?.Language : null, NamesOf(filed, depth),
        Grow(filed, archive, depth + 1, anchor + "-"), [.. filed.Where(f => f.Path.Length == depth + 1).Select(f => f.Place)]);

    /// <summary>The name of the fond that the list gives; not for another fond that a citation adds.</summary>
    private static Localized<string>? NameOf(ImmutableArray<ShelfmarkPart> path, Source source) =>
        source.Shelfmark.FirstOrDefault(p => p.Level == path[0].Level) is { } listed && listed.Value != path[0].Value ? null : source.FondName;

    /// <summary>The lists name fonds; lower levels go by number.</summary>
    private static ImmutableArray<Localized<string>> NamesOf(IEnumerable<Filed> filed, int depth) =>
        depth > 0 ? [] : [.. filed.Select(f => f.Name).OfType<Localized<string>>().Distinct()];

    private sealed record Filed(ImmutableArray<ShelfmarkPart> Path, CitingPlace Place, Localized<string>? Name);
}
