using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Core.Model;

namespace SiteGen.Core.Gather;

/// <summary>
/// Reads the shelfmarks that a citation names, level by level: what the list of sources says, then what the citation adds.
/// Where a level at or above the last one comes again, another shelfmark begins, below what still holds.
/// </summary>
internal static partial class ReadShelfmarks
{
    /// <summary>The shelfmarks in the order of the archive's levels; a level that is not named is left out.</summary>
    public static ImmutableArray<ImmutableArray<ShelfmarkPart>> In(Archive archive, Source source, CitingPlace place)
    {
        var found = new List<ImmutableArray<ShelfmarkPart>>();
        var known = archive.Levels.Select(l => source.Shelfmark.FirstOrDefault(p => p.Level == l.Id)?.Value).ToArray();
        var deepest = -1;
        foreach (var (level, value) in Steps(archive, place, isFirstKnown: known is [not null, ..]))
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

        return [.. found.Append(Parts(archive, known)).Where(p => !p.IsEmpty).DistinctBy(p => string.Join('\n', p))];
    }

    private static ImmutableArray<ShelfmarkPart> Parts(Archive archive, string?[] known) =>
        [.. archive.Levels.Zip(known).Where(l => l.Second is not null).Select(l => new ShelfmarkPart(l.First.Id, l.Second!))];

    private static IEnumerable<(int Level, string Value)> Steps(Archive archive, CitingPlace place, bool isFirstKnown)
    {
        var pieces = place.Item.Locators.SelectMany(l => PiecesOf(archive, place, l)).ToList();
        for (var i = 0; i < pieces.Count; i++)
        {
            if ((pieces[i].Level ?? (NamesFirst(archive, pieces, i, isFirstKnown) ? 0 : null)) is { } level)
            {
                yield return (level, WithoutSpacedDashes().Replace(pieces[i].Value, "$1–$2"));
            }
        }
    }

    /// <summary>
    /// A record group may be named in words, without a label: at the head of a shelfmark, or behind the leaf of the one before
    /// if levels follow. Other words name the document.
    /// </summary>
    private static bool NamesFirst(Archive archive, List<(int? Level, string Value)> pieces, int at, bool isFirstKnown) =>
        MatchLevels.IsFirstUnmarked(archive) && (at == 0
            ? !isFirstKnown
            : pieces[at - 1].Level == archive.Levels.Length - 1 && at + 1 < pieces.Count && pieces[at + 1].Level > 0);

    private static IEnumerable<(int? Level, string Value)> PiecesOf(Archive archive, CitingPlace place, Locator locator)
    {
        if (locator.Kind == LocatorKind.Text)
        {
            return MatchLevels.InWords(archive, locator.Value);
        }

        var printed = place.Text.Substring(locator.Range.Start - place.Item.Locators[0].Range.Start, locator.Range.Length);
        return MatchLevels.Of(archive, locator.Kind, printed[..^locator.Value.Length].Trim()) is { } level ? [(level, locator.Value)] : [];
    }

    /// <summary>«1 – 3» and «1-3» are the same leaves as «1–3».</summary>
    [GeneratedRegex(@"(\d)\s?[-–—]\s?(\d)", RegexOptions.CultureInvariant)]
    private static partial Regex WithoutSpacedDashes();
}
