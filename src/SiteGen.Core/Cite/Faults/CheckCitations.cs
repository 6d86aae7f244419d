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
    /// <param name="brackets">Its brackets.</param>
    /// <param name="citations">Those that are citations.</param>
    /// <param name="list">The list they point into.</param>
    /// <param name="isTold">That the list is missing has been told, and is not told of every source.</param>
    public static ImmutableArray<Diagnostic> Check(
        Passage passage, Brackets brackets, ImmutableArray<Citation> citations, SourceList list, bool isTold) =>
    [
        .. CheckSources(passage.Layout, citations, list, isTold),
        .. citations.SelectMany(c => CheckPlaces(passage, c, list)),
        .. CheckLabels.Check(passage, citations),
        .. brackets.Open.Select(b => Catalogue.BracketOpen(passage.Layout.FindSource(b))),
        .. brackets.Unopened.Select(b => Catalogue.BracketUnopened(passage.Layout.FindSource(b))),
        .. brackets.Deep.Select(b => Catalogue.BracketTooBig(passage.Layout.FindSource(b), "stands in too many others")),
        .. brackets.Long.Select(b => Catalogue.BracketTooBig(passage.Layout.FindSource(b), "is too long for a citation")),
    ];

    private static List<Diagnostic> CheckSources(PassageLayout layout, ImmutableArray<Citation> citations, SourceList list, bool isTold)
    {
        var faults = new List<Diagnostic>();
        var told = default(TextRange);
        foreach (var item in citations.SelectMany(c => c.Items))
        {
            if (!list.Contains(item.Source) && item.Range != told && !isTold)
            {
                faults.Add(TellUnlisted(layout, item, list.Numbers));
                told = item.Range;
                isTold = list.Numbers.IsEmpty;
            }
        }

        return faults;
    }

    private static IEnumerable<Diagnostic> CheckPlaces(Passage passage, Citation citation, SourceList list) =>
        from source in Enumerable.Range(0, citation.Items.Length)
        from place in Enumerable.Range(0, citation.Items[source].Locators.Length)
        let looked = new PlaceCase(passage.Text, citation, source, place, list)
        let verdict = PlaceRules.Table.Judge(looked)
        where verdict is not null
        select TellPlace(looked, verdict.Value, passage.Layout);

    private static Diagnostic TellPlace(PlaceCase looked, PlaceVerdict verdict, PassageLayout layout)
    {
        var (item, place) = (looked.Item, looked.Locator);
        var at = layout.FindSource(place.Range);
        return verdict switch
        {
            PlaceVerdict.OtherSource => TellOtherSource(at, place.Value.Printed, looked.List),
            PlaceVerdict.NotRead => Catalogue.PlaceNotRead(at, place.Value.Printed),
            PlaceVerdict.Backwards => Catalogue.PagesBackwards(at, place.Value.Printed),
            PlaceVerdict.LeafOrSource => Catalogue.NumberAmbiguous(at, place.Value.Printed, "a leaf", "a source", $"\"{FindLeafLabel(looked)} {place.Value.Printed}\""),
            PlaceVerdict.NumberOrSource => Catalogue.NumberAmbiguous(at, place.Value.Printed, "a number of the work", "a source", $"\"№ {place.Value.Printed}\""),
            _ => Catalogue.NumberAmbiguous(
                layout.FindSource(item.Range), TextRange.Between(item.Range.Start, place.Range.Start).In(looked.Text).TrimEnd(':', ' '), "a source", "a volume",
                $"\"{looked.Citation.Items[0].Source}; {item.Range.In(looked.Text)}\""),
        };
    }

    /// <summary>The label of the leaf before, which the editor is to repeat.</summary>
    private static string FindLeafLabel(PlaceCase looked) =>
        looked.Item.Locators.Take(looked.Place).LastOrDefault(l => l.Kind == LocatorKind.Folio && l.Label.Length > 0)?.Label.ToLowerInvariant() ?? "";

    private static Diagnostic TellOtherSource(SourceSpan at, string words, SourceList list)
    {
        var number = PlaceRules.FindNumberAtEnd(words);
        return list.Numbered(number) is not null
            ? Catalogue.NumberAmbiguous(at, number, "part of a place", "a source", "it with its label")
            : Catalogue.PlaceNotRead(at, words, mayBeSource: true);
    }

    private static Diagnostic TellUnlisted(PassageLayout layout, CitationItem item, ImmutableSortedSet<int> listed) =>
        Catalogue.SourceNotListed(layout.FindSource(item.Range), item.Source, FindNearest(item.Source, listed), !listed.IsEmpty && item.Source > listed.Max);

    private static int? FindNearest(int number, ImmutableSortedSet<int> listed)
    {
        var above = ~listed.IndexOf(number);
        return listed.IsEmpty ? null
            : above == listed.Count ? listed.Max
            : above > 0 && number - listed[above - 1] <= listed[above] - number ? listed[above - 1]
            : listed[above];
    }
}
