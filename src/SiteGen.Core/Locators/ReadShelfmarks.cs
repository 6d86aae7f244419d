using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;

namespace SiteGen.Core.Locators;

/// <summary>
/// Reads the shelfmarks that a citation names, level by level: what the list of sources says, then what the citation adds.
/// Where a level at or above the last one comes again, another shelfmark begins, below what still holds.
/// </summary>
internal static class ReadShelfmarks
{
    /// <summary>The shelfmarks in the order of the archive's levels; a level that is not named is left out.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="source">The entry of the list.</param>
    /// <param name="item">The citation of that entry.</param>
    /// <returns>The shelfmarks, and for each locator of <see cref="CitationItem.Place"/> the level it names alone.</returns>
    public static (ImmutableArray<Shelfmark> Shelfmarks, ImmutableArray<ArchiveLevel?> Levels) FromCitation(Archive archive, Source source, CitationItem item)
    {
        var known = archive.Levels.Select(l => source.Shelfmark.FirstOrDefault(p => p.Level == l.Id)?.Value).ToArray();
        var place = item.Place.ToList();
        var steps = Steps(archive, place, isFirstKnown: known is [not null, ..]).ToList();
        var levels = place.Select((_, i) =>
            steps.Where(s => s.Locator == i).ToList() is [{ IsWhole: true } only] ? archive.Levels[only.Level] : null);
        return (Marks(archive, known, steps), [.. levels]);
    }

    private static ImmutableArray<Shelfmark> Marks(Archive archive, LocatorValue?[] known, List<Step> steps)
    {
        var found = new List<ImmutableArray<ShelfmarkPart>>();
        var deepest = -1;
        foreach (var (_, level, value, _) in steps)
        {
            if (level <= deepest)
            {
                found.Add(Parts(archive, known));
            }

            if (level <= deepest || (known[level] is { } before && before != value))
            {
                Array.Clear(known, level + 1, known.Length - level - 1);
            }

            (known[level], deepest) = (value, level);
        }

        return [.. found.Append(Parts(archive, known)).Where(p => !p.IsEmpty).Select(p => new Shelfmark(p)).DistinctBy(s => s.Anchor)];
    }

    private static ImmutableArray<ShelfmarkPart> Parts(Archive archive, LocatorValue?[] known) =>
        [.. archive.Levels.Zip(known, (level, value) => value is null ? null : new ShelfmarkPart(level.Id, value)).OfType<ShelfmarkPart>()];

    private static IEnumerable<Step> Steps(Archive archive, List<Locator> place, bool isFirstKnown)
    {
        var pieces = place.SelectMany((l, i) => PiecesOf(archive, l).Select(p => new PieceOfLocator(i, p.Level, p.Value))).ToList();
        for (var i = 0; i < pieces.Count; i++)
        {
            if ((pieces[i].Level ?? (NamesFirst(archive, pieces, i, isFirstKnown) ? 0 : null)) is { } level)
            {
                yield return new(
                    pieces[i].Locator, level, pieces[i].Value,
                    pieces.Count(p => p.Locator == pieces[i].Locator) == 1);
            }
        }
    }

    /// <summary>
    /// A record group may be named in words, without a label: at the head of a shelfmark, or after the leaf of the one before
    /// if levels follow. Other words name the document.
    /// </summary>
    private static bool NamesFirst(Archive archive, List<PieceOfLocator> pieces, int at, bool isFirstKnown) =>
        MatchLevels.IsFirstUnmarked(archive) && (at == 0
            ? !isFirstKnown
            : pieces[at - 1].Level == archive.Levels.Length - 1 && at + 1 < pieces.Count && pieces[at + 1].Level > 0);

    private static IEnumerable<Piece> PiecesOf(Archive archive, Locator locator)
    {
        if (locator.Kind == LocatorKind.Unparsed)
        {
            return MatchLevels.CutWords(archive, locator.Value.Printed);
        }

        return MatchLevels.FindLevel(archive, locator.Kind, locator.Label) is { } level ? [new(level, locator.Value)] : [];
    }

    private sealed record PieceOfLocator(int Locator, int? Level, LocatorValue Value);

    /// <param name="Locator">Index of the locator.</param>
    /// <param name="Level">Index of the level.</param>
    /// <param name="Value">What it is at that level.</param>
    /// <param name="IsWhole">Whether that is all the locator says.</param>
    private sealed record Step(int Locator, int Level, LocatorValue Value, bool IsWhole);
}
