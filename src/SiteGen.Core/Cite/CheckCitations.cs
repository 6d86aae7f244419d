using System.Buffers;
using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>Tells what is wrong with the citations of a passage and with brackets that cannot be read at all.</summary>
internal static class CheckCitations
{
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-‐\u2011\u2012–—−");

    /// <summary>The faults; the sources that share the dash of a range are told once.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="spans">Where its ranges were read.</param>
    /// <param name="brackets">Its brackets.</param>
    /// <param name="citations">Those that are citations.</param>
    /// <param name="list">The list they point into.</param>
    /// <param name="isTold">That the list is missing has been told, and is not told of every source.</param>
    public static ImmutableArray<Diagnostic> In(
        Passage passage, PassageSpans spans, Brackets brackets, ImmutableArray<Citation> citations, SourceList list, bool isTold) =>
    [
        .. Items(spans, citations, list, isTold),
        .. CheckReadings.In(passage.Text, spans, citations, list),
        .. CheckLabels.In(passage, spans, citations),
        .. brackets.Open.Select(b => Catalogue.BracketOpen(spans.Of(b))),
        .. brackets.Unopened.Select(b => Catalogue.BracketUnopened(spans.Of(b))),
        .. brackets.Deep.Select(b => Catalogue.BracketTooBig(spans.Of(b), "stands in too many others")),
        .. brackets.Long.Select(b => Catalogue.BracketTooBig(spans.Of(b), "is too long for a citation")),
    ];

    private static List<Diagnostic> Items(PassageSpans spans, ImmutableArray<Citation> citations, SourceList list, bool isTold)
    {
        var faults = new List<Diagnostic>();
        var told = default(TextRange);
        foreach (var citation in citations)
        {
            foreach (var item in citation.Items)
            {
                if (!list.Contains(item.Source) && item.Range != told && !isTold)
                {
                    faults.Add(Unlisted(spans, item, list.Numbers));
                    told = item.Range;
                    isTold = list.Numbers.IsEmpty;
                }

                Places(spans, item, list, faults);
            }
        }

        return faults;
    }

    private static void Places(PassageSpans spans, CitationItem item, SourceList list, List<Diagnostic> faults)
    {
        for (var i = 0; i < item.Locators.Length; i++)
        {
            var locator = item.Locators[i];
            if (MissedSource.Is(item.Locators, i))
            {
                faults.Add(OtherSource(spans, locator, list));
            }
            else if (locator.Kind == LocatorKind.Text && MissedPlace.Is(locator.Value))
            {
                faults.Add(Catalogue.PlaceNotRead(spans.Of(locator.Range), locator.Value));
            }
            else if (RunsBackwards(locator))
            {
                faults.Add(Catalogue.PagesBackwards(spans.Of(locator.Range), locator.Value));
            }
        }
    }

    private static Diagnostic OtherSource(PassageSpans spans, Locator words, SourceList list)
    {
        var number = MissedSource.NumberIn(words.Value);
        return list.Numbered(number) is not null
            ? Catalogue.NumberAmbiguous(spans.Of(words.Range), number, "part of a place", "a source", "it with its label")
            : Catalogue.PlaceNotRead(spans.Of(words.Range), words.Value, mayBeSource: true);
    }

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
        locator.Kind is LocatorKind.Page or LocatorKind.Leaf or LocatorKind.Column && locator.Value.AsSpan().ContainsAny(Dashes)
        && LocatorNumbers.In(locator.Value).Any(n => n.To < n.From);
}
