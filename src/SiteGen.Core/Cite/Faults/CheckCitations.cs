using System.Collections.Immutable;
using SiteGen.Core.Cite.Authors;
using SiteGen.Core.Cite.Grammar;
using SiteGen.Core.Cite.Rules;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Faults;

/// <summary>Tells what is wrong with the citations of a passage and with brackets that cannot be read at all.</summary>
internal static class CheckCitations
{
    /// <summary>The faults; the sources that share the dash of a range are told once.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="spans">Where its ranges were read.</param>
    /// <param name="brackets">Its brackets.</param>
    /// <param name="citations">Those that are citations.</param>
    /// <param name="list">The list they point into.</param>
    /// <param name="isTold">That the list is missing has been told, and is not told of every source.</param>
    public static ImmutableArray<Diagnostic> Check(
        Passage passage, PassageSpans spans, Brackets brackets, ImmutableArray<Citation> citations, SourceList list, bool isTold) =>
    [
        .. CheckSources(spans, citations, list, isTold),
        .. citations.SelectMany(c => CheckPlaces(passage.Text, spans, c, list)),
        .. CheckLabels.Check(passage, spans, citations),
        .. brackets.Open.Select(b => Catalogue.BracketOpen(spans.Of(b))),
        .. brackets.Unopened.Select(b => Catalogue.BracketUnopened(spans.Of(b))),
        .. brackets.Deep.Select(b => Catalogue.BracketTooBig(spans.Of(b), "stands in too many others")),
        .. brackets.Long.Select(b => Catalogue.BracketTooBig(spans.Of(b), "is too long for a citation")),
    ];

    private static List<Diagnostic> CheckSources(PassageSpans spans, ImmutableArray<Citation> citations, SourceList list, bool isTold)
    {
        var faults = new List<Diagnostic>();
        var told = default(TextRange);
        foreach (var item in citations.SelectMany(c => c.Items))
        {
            if (!list.Contains(item.Source) && item.Range != told && !isTold)
            {
                faults.Add(TellUnlisted(spans, item, list.Numbers));
                told = item.Range;
                isTold = list.Numbers.IsEmpty;
            }
        }

        return faults;
    }

    private static List<Diagnostic> CheckPlaces(string text, PassageSpans spans, Citation citation, SourceList list)
    {
        var faults = new List<Diagnostic>();
        for (var source = 0; source < citation.Items.Length; source++)
        {
            for (var place = 0; place < citation.Items[source].Locators.Length; place++)
            {
                var looked = new PlaceCase(text, citation, source, place, list);
                if (PlaceRules.Table.Judge(looked) is { } verdict)
                {
                    faults.Add(TellPlace(looked, verdict, spans));
                }
            }
        }

        return faults;
    }

    private static Diagnostic TellPlace(PlaceCase looked, PlaceVerdict verdict, PassageSpans spans)
    {
        var (item, place) = (looked.Item, looked.Locator);
        var at = spans.Of(place.Range);
        return verdict switch
        {
            PlaceVerdict.OtherSource => TellOtherSource(at, place.Value.Printed, looked.List),
            PlaceVerdict.NotRead => Catalogue.PlaceNotRead(at, place.Value.Printed),
            PlaceVerdict.Backwards => Catalogue.PagesBackwards(at, place.Value.Printed),
            PlaceVerdict.LeafOrSource => Catalogue.NumberAmbiguous(at, place.Value.Printed, "a leaf", "a source", $"\"{FindLeafLabel(looked)} {place.Value.Printed}\""),
            PlaceVerdict.NumberOrSource => Catalogue.NumberAmbiguous(at, place.Value.Printed, "a number of the work", "a source", $"\"№ {place.Value.Printed}\""),
            _ => Catalogue.NumberAmbiguous(
                spans.Of(item.Range), TextRange.Between(item.Range.Start, place.Range.Start).In(looked.Text).TrimEnd(':', ' '), "a source", "a volume",
                $"\"{looked.Citation.Items[0].Source}; {item.Range.In(looked.Text)}\""),
        };
    }

    /// <summary>The label of the leaf before, which the editor is to repeat.</summary>
    private static string FindLeafLabel(PlaceCase looked) =>
        looked.Item.Locators.Take(looked.Place).LastOrDefault(l => l.Kind == LocatorKind.Leaf && l.Label.Length > 0)?.Label.ToLowerInvariant() ?? "";

    private static Diagnostic TellOtherSource(SourceSpan at, string words, SourceList list)
    {
        var number = PlaceRules.FindNumberAtEnd(words);
        return list.Numbered(number) is not null
            ? Catalogue.NumberAmbiguous(at, number, "part of a place", "a source", "it with its label")
            : Catalogue.PlaceNotRead(at, words, mayBeSource: true);
    }

    private static Diagnostic TellUnlisted(PassageSpans spans, CitationItem item, ImmutableSortedSet<int> listed) =>
        Catalogue.SourceNotListed(spans.Of(item.Range), item.Source, FindNearest(item.Source, listed), !listed.IsEmpty && item.Source > listed.Max);

    private static int? FindNearest(int number, ImmutableSortedSet<int> listed)
    {
        var above = ~listed.IndexOf(number);
        return listed.IsEmpty ? null
            : above == listed.Count ? listed.Max
            : above > 0 && number - listed[above - 1] <= listed[above] - number ? listed[above - 1]
            : listed[above];
    }
}
