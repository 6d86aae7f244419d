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
        .. Years(passage, brackets.Closed, citations),
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

    /// <summary>A bracket that begins with a number of four digits and a locator looks like a citation, but no list has it.</summary>
    private static IEnumerable<Diagnostic> Years(Passage passage, ImmutableArray<TextRange> brackets, ImmutableArray<Citation> citations)
    {
        var read = citations.Select(c => c.Range).ToHashSet();
        return from bracket in brackets
               where !read.Contains(bracket) && bracket.Length > 6
               let inner = bracket.In(passage.Text)[1..^1]
               let number = inner.TakeWhile(char.IsAsciiDigit).Count()
               where number > 0 && inner.Length > number && inner[number] is ',' or ';'
               select Catalogue.BracketNotRead(PlainText.SpanOf(passage, bracket), bracket.In(passage.Text));
    }
}
