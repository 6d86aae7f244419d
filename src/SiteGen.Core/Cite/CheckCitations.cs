using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>Tells what is wrong with the citations of a passage and with brackets that cannot be read at all.</summary>
internal static class CheckCitations
{
    /// <summary>The faults; the sources that share the dash of a range are told once.</summary>
    public static ImmutableArray<Diagnostic> In(
        Passage passage, PassageSpans spans, Brackets brackets, ImmutableArray<Citation> citations, SourceList list) =>
    [
        .. citations.SelectMany(c => c.Items).Where(i => !list.Contains(i.Source)).DistinctBy(i => i.Range).Select(i => Unlisted(spans, i, list.Numbers)),
        .. Locators(citations).Where(l => l.Kind == LocatorKind.Text && MissedPlace.Is(l.Value))
            .Select(l => Catalogue.PlaceNotRead(spans.Of(l.Range), l.Value)),
        .. Locators(citations).Where(RunsBackwards).Select(l => Catalogue.PagesBackwards(spans.Of(l.Range), l.Value)),
        .. CheckLabels.In(passage, spans, citations),
        .. brackets.Open.Select(b => Catalogue.BracketOpen(spans.Of(b))),
        .. brackets.Deep.Select(b => Catalogue.BracketTooBig(spans.Of(b), "stands in too many others")),
        .. brackets.Long.Select(b => Catalogue.BracketTooBig(spans.Of(b), "is too long for a citation")),
    ];

    private static IEnumerable<Locator> Locators(IEnumerable<Citation> citations) => citations.SelectMany(c => c.Items).SelectMany(i => i.Locators);

    private static Diagnostic Unlisted(PassageSpans spans, CitationItem item, ImmutableSortedSet<int> listed) =>
        Catalogue.SourceNotListed(spans.Of(item.Range), item.Source, NearestTo(item.Source, listed), !listed.IsEmpty && item.Source > listed.Max);

    private static int? NearestTo(int number, ImmutableSortedSet<int> listed)
    {
        var above = ~listed.IndexOf(number);
        return listed.IsEmpty ? null
            : above == listed.Count ? listed.Max
            : above > 0 && number - listed[above - 1] <= listed[above] - number ? listed[above - 1]
            : listed[above];
    }

    private static bool RunsBackwards(Locator locator) =>
        locator.Kind is LocatorKind.Page or LocatorKind.Leaf or LocatorKind.Column && locator.Value.Any(Cursor.IsDash) && LocatorNumbers.In(locator.Value).Any(n => n.To < n.From);
}
