using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;

namespace SiteGen.Core.Cite;

/// <summary>Gives every citation its number in the text, and every citation of an archive the places there that it means; all later stages read them.</summary>
public static class PlaceCitations
{
    /// <summary>The passages of a text, in order, with their citations placed.</summary>
    /// <param name="passages">Body, then notes.</param>
    /// <param name="sources">The list of the article.</param>
    /// <param name="archives">The archives by id.</param>
    public static ImmutableArray<CitedPassage> PlaceAll(
        ImmutableArray<CitedPassage> passages, ImmutableArray<Source> sources, IReadOnlyDictionary<string, Archive> archives)
    {
        var kept = sources.Where(s => s.Archive is { } id && archives.ContainsKey(id)).DistinctBy(s => s.Number).ToDictionary(s => s.Number);
        var number = 0;
        return [.. passages.Select(p => p.Citations.IsEmpty ? p : p with { Citations = [.. p.Citations.Select(Place)] })];

        Citation Place(Citation citation) => citation with
        {
            Number = ++number,
            Items = citation.Items.Any(i => kept.ContainsKey(i.Source)) ? [.. citation.Items.Select(InArchive)] : citation.Items,
        };

        CitationItem InArchive(CitationItem item) =>
            kept.TryGetValue(item.Source, out var source) ? PlaceItem(item, source, archives[source.Archive!]) : item;
    }

    private static CitationItem PlaceItem(CitationItem item, Source source, Archive archive)
    {
        var (shelfmarks, levels) = ReadShelfmarks.FromCitation(archive, source, item);
        var placed = item with { Shelfmarks = shelfmarks, Levels = levels };
        return archive.NameOriginal is { Language: var language } ? placed with { Locators = TellLanguage(placed, language) } : placed;
    }

    /// <summary>
    /// A level in words is a name in the own language of an archive abroad; free text that names no level may be in any language.
    /// </summary>
    private static ImmutableArray<Locator> TellLanguage(CitationItem item, string language) =>
    [
        .. item.Locators.Select(l => l.Kind == LocatorKind.Unparsed && item.LevelOf(l) is not null ? l with { Language = language } : l),
    ];
}
