using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;

namespace SiteGen.Core.Locators;

/// <summary>
/// Reads the shelfmarks that a citation names, level by level: what the list of sources says, then what the citation adds.
/// Where a level at or above the last one comes again, another shelfmark begins, below what still holds.
/// </summary>
internal static partial class ReadShelfmarks
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

    private static ImmutableArray<Shelfmark> Marks(Archive archive, string?[] known, List<Step> steps)
    {
        var found = new List<ImmutableArray<ShelfmarkPart>>();
        var deepest = -1;
        foreach (var (_, level, value, _) in steps)
        {
            if (level <= deepest)
            {
                found.Add(Parts(archive, known));
            }

            if (level <= deepest || (known[level] is { } before && !AreSame(archive.Levels[level], before, value)))
            {
                Array.Clear(known, level + 1, known.Length - level - 1);
            }

            (known[level], deepest) = (value, level);
        }

        return [.. found.Append(Parts(archive, known)).Where(p => !p.IsEmpty).Select(p => new Shelfmark(p)).DistinctBy(s => s.Anchor)];
    }

    private static bool AreSame(ArchiveLevel level, string one, string other) =>
        new ShelfmarkPart(level.Id, one).Anchor == new ShelfmarkPart(level.Id, other).Anchor;

    private static ImmutableArray<ShelfmarkPart> Parts(Archive archive, string?[] known) =>
        [.. archive.Levels.Zip(known, (level, value) => value is null ? null : new ShelfmarkPart(level.Id, value)).OfType<ShelfmarkPart>()];

    private static IEnumerable<Step> Steps(Archive archive, List<Locator> place, bool isFirstKnown)
    {
        var pieces = place.SelectMany((l, i) => PiecesOf(archive, l).Select(p => new PieceOfLocator(i, p.Level, p.Value))).ToList();
        for (var i = 0; i < pieces.Count; i++)
        {
            if ((pieces[i].Level ?? (NamesFirst(archive, pieces, i, isFirstKnown) ? 0 : null)) is { } level)
            {
                yield return new(
                    pieces[i].Locator, level, Printed(pieces[i].Value),
                    pieces.Count(p => p.Locator == pieces[i].Locator) == 1);
            }
        }
    }

    /// <summary>
    /// A record group may be named in words, without a label: at the head of a shelfmark, or behind the leaf of the one before
    /// if levels follow. Other words name the document.
    /// </summary>
    private static bool NamesFirst(Archive archive, List<PieceOfLocator> pieces, int at, bool isFirstKnown) =>
        MatchLevels.IsFirstUnmarked(archive) && (at == 0
            ? !isFirstKnown
            : pieces[at - 1].Level == archive.Levels.Length - 1 && at + 1 < pieces.Count && pieces[at + 1].Level > 0);

    private static IEnumerable<Piece> PiecesOf(Archive archive, Locator locator)
    {
        if (locator.Kind == LocatorKind.Text)
        {
            return MatchLevels.CutWords(archive, locator.Value);
        }

        return MatchLevels.FindLevel(archive, locator.Kind, locator.Label) is { } level ? [new(level, locator.Value)] : [];
    }

    private sealed record PieceOfLocator(int Locator, int? Level, string Value);

    /// <param name="Locator">Index of the locator.</param>
    /// <param name="Level">Index of the level.</param>
    /// <param name="Value">What it is at that level.</param>
    /// <param name="IsWhole">Whether that is all the locator says.</param>
    private sealed record Step(int Locator, int Level, string Value, bool IsWhole);

    /// <summary>One way of printing: <c>1–3</c>, <c>7 об.</c></summary>
    private static string Printed(string value) => Verso().Replace(WithoutSpacedDashes().Replace(value, "$1–$2"), "$1 об.");

    /// <summary>«7об» and «7 об.» are the same page.</summary>
    [GeneratedRegex(@"(\d\p{L}?)\s?об(?:\.|(?!\p{L}))", RegexOptions.CultureInvariant)]
    private static partial Regex Verso();

    /// <summary>«1 – 3» and «1-3» are the same leaves as «1–3».</summary>
    [GeneratedRegex(@"(\d)\s?[-–—]\s?(\d)", RegexOptions.CultureInvariant)]
    private static partial Regex WithoutSpacedDashes();
}
