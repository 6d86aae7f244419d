using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>Finds and reads the bracket citations of a text. What is no citation stays text; nothing is dropped.</summary>
public static class ParseCitations
{
    /// <summary>The passages of a text with their citations; faults for sources that are not listed and brackets left open.</summary>
    public static Checked<ImmutableArray<CitedPassage>> In(IEnumerable<Passage> passages, ImmutableArray<Source> sources)
    {
        var listed = sources.Select(s => s.Number).ToImmutableSortedSet();
        return Checked.All(passages.Select(p => In(p, listed)));
    }

    private static Checked<CitedPassage> In(Passage passage, ImmutableSortedSet<int> listed)
    {
        if (passage.IsHeading || !passage.Text.Contains('['))
        {
            return Checked.Of(new CitedPassage(passage, []));
        }

        var brackets = Brackets.In(passage.Text);
        var citations = brackets.Closed
            .Select(b => CitationGrammar.Parse(passage.Text, b, listed.Contains)).OfType<Citation>().ToImmutableArray();
        return Checked.Of(new CitedPassage(passage, citations),
        [
            .. Unlisted(passage, citations, listed),
            .. Years(passage, brackets.Closed, citations),
            .. brackets.Open.Select(b => Catalogue.BracketOpen(PlainText.SpanOf(passage, b))),
        ]);
    }

    private static IEnumerable<Diagnostic> Unlisted(Passage passage, ImmutableArray<Citation> citations, ImmutableSortedSet<int> listed) =>
        from citation in citations
        from item in citation.Items
        where !listed.Contains(item.Source)
        select Catalogue.SourceNotListed(PlainText.SpanOf(passage, item.Range), item.Source, listed.IsEmpty ? null : listed.Max);

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
