using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;

namespace SiteGen.Core.Write.Tei;

/// <summary>Writes the places that a citation names in a source, each as a range without words of its own: the text has them already.</summary>
internal static class TeiCitedRange
{
    /// <summary>The places of one source. What «Там же» takes over from the citation before is marked as such: the text does not print it.</summary>
    public static void Write(TeiWriter tei, CitationItem item)
    {
        Write(tei, item.Implied, item.Source, "#" + TeiNames.Implied);
        Write(tei, item.Locators, item.Source, null);
    }

    private static void Write(TeiWriter tei, ImmutableArray<Locator> locators, int source, string? ana)
    {
        foreach (var locator in locators)
        {
            foreach (var (from, to, label) in RangesOf(locator))
            {
                tei.Empty(
                    "citedRange", ("ana", ana), ("unit", UnitOf(locator.Kind)), ("from", from), ("to", to), ("n", label), ("corresp", $"#source-{source}"));
            }
        }
    }

    private static string UnitOf(LocatorKind kind) => kind == LocatorKind.Unparsed ? "document" : JsonFile.Word(kind).ToLowerInvariant();

    /// <summary>Each number has ends, a range two; what goes on, and what is no number, is labelled as printed.</summary>
    private static IEnumerable<CitedEnds> RangesOf(Locator locator) => locator.Value.Runs.IsEmpty
        ? [new(null, null, locator.Value.Printed)]
        : locator.Value.Runs.Select(run => EndsOf(run, locator.Value));

    /// <summary>What runs backwards, or is one thing of two numbers, has no ends.</summary>
    private static CitedEnds EndsOf(LocatorRun run, LocatorValue value) => run switch
    {
        { IsBackwards: true } or { IsDouble: true } => new(null, null, value.Printed),
        { Tail: not RunTail.None } => new(run.From.Word, run.From == run.To ? null : run.To.Word, value.Printed),
        _ => new(run.From.Word, run.To.Word, null),
    };

    private sealed record CitedEnds(string? From, string? To, string? Label);
}
