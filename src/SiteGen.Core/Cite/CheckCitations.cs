using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>Tells what is wrong with the citations of a passage and with brackets that cannot be read at all.</summary>
internal static class CheckCitations
{
    public static ImmutableArray<Diagnostic> In(
        Passage passage, Brackets brackets, ImmutableArray<Citation> citations, ImmutableSortedSet<int> listed) =>
    [
        .. citations.SelectMany(c => Unlisted(passage, c, listed)),
        .. Locators(citations).Where(l => l.Kind == LocatorKind.Text && MissedPlace.Is(l.Value))
            .Select(l => Catalogue.PlaceNotRead(PlainText.SpanOf(passage, l.Range), l.Value)),
        .. Locators(citations).Where(RunsBackwards).Select(l => Catalogue.PagesBackwards(PlainText.SpanOf(passage, l.Range), l.Value)),
        .. CheckLabels.In(passage, citations),
        .. brackets.Open.Select(b => Catalogue.BracketOpen(PlainText.SpanOf(passage, b))),
        .. brackets.Deep.Select(b => Catalogue.BracketTooBig(PlainText.SpanOf(passage, b), "stands in too many others")),
        .. brackets.Long.Select(b => Catalogue.BracketTooBig(PlainText.SpanOf(passage, b), "is too long for a citation")),
    ];

    private static IEnumerable<Locator> Locators(IEnumerable<Citation> citations) => citations.SelectMany(c => c.Items).SelectMany(i => i.Locators);

    /// <summary>The sources that share the dash of a range are told once.</summary>
    private static IEnumerable<Diagnostic> Unlisted(Passage passage, Citation citation, ImmutableSortedSet<int> listed) =>
        from item in citation.Items.Where(i => !listed.Contains(i.Source)).DistinctBy(i => i.Range)
        let nearest = NearestTo(item.Source, listed)
        select Catalogue.SourceNotListed(PlainText.SpanOf(passage, item.Range), item.Source, nearest, !listed.IsEmpty && item.Source > listed.Max);

    private static int? NearestTo(int number, ImmutableSortedSet<int> listed)
    {
        var above = ~listed.IndexOf(number);
        return listed.IsEmpty ? null
            : above == listed.Count ? listed.Max
            : above > 0 && number - listed[above - 1] <= listed[above] - number ? listed[above - 1]
            : listed[above];
    }

    private static bool RunsBackwards(Locator locator) =>
        locator.Kind is LocatorKind.Page or LocatorKind.Leaf or LocatorKind.Column && LocatorNumbers.In(locator.Value).Any(n => n.To < n.From);
}
