using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>Tells what is wrong with the citations of a passage, and which brackets were probably meant to be citations.</summary>
internal static class CheckCitations
{
    public static ImmutableArray<Diagnostic> In(
        Passage passage, Brackets brackets, ImmutableArray<Citation> citations, ImmutableSortedSet<int> listed) =>
    [
        .. Unlisted(passage, citations, listed),
        .. NotRead(passage, brackets.Closed, citations, listed.Contains),
        .. Places(passage, citations),
        .. LatinLabels(passage, citations),
        .. brackets.Open.Select(b => Catalogue.BracketOpen(PlainText.SpanOf(passage, b))),
    ];

    private static IEnumerable<Diagnostic> Unlisted(Passage passage, ImmutableArray<Citation> citations, ImmutableSortedSet<int> listed) =>
        from citation in citations
        from item in citation.Items
        where !listed.Contains(item.Source)
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

    private static IEnumerable<Diagnostic> NotRead(
        Passage passage, ImmutableArray<TextRange> brackets, ImmutableArray<Citation> citations, Func<int, bool> isListed)
    {
        var read = citations.Select(c => c.Range).ToHashSet();
        return from bracket in brackets
               where !read.Contains(bracket) && MissedCitation.Is(passage.Text, bracket, isListed)
               select Catalogue.BracketNotRead(PlainText.SpanOf(passage, bracket), bracket.In(passage.Text));
    }

    private static IEnumerable<Diagnostic> Places(Passage passage, ImmutableArray<Citation> citations) =>
        from citation in citations
        from item in citation.Items
        from locator in item.Locators
        where locator.Kind == LocatorKind.Text && MissedPlace.Is(locator.Value)
        select Catalogue.PlaceNotRead(PlainText.SpanOf(passage, locator.Range), locator.Value);

    /// <summary>Latin <c>c.</c> beside Cyrillic: it looks like the label of a page and is read as one.</summary>
    private static IEnumerable<Diagnostic> LatinLabels(Passage passage, ImmutableArray<Citation> citations) =>
        from citation in citations
        from item in citation.Items
        from locator in item.Locators
        where locator.Kind == LocatorKind.Page && passage.Text[locator.Range.Start] is 'c' or 'C'
        where passage.Text.Any(c => c is >= 'А' and <= 'я')
        let latin = passage.Text[locator.Range.Start]
        select Catalogue.LatinLabel(PlainText.SpanOf(passage, locator.Range), $"{latin}.", latin == 'c' ? "с." : "С.");
}
