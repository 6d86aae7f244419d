using System.Collections.Immutable;
using SiteGen.Core.Cite.Authors;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Grammar;

/// <summary>Joins «[2]–[5]», two brackets of a bare number with nothing but a dash between, to one citation of all the sources from one to the other.</summary>
internal static class JoinRanges
{
    /// <summary>The citations of a passage, those that are the ends of a range joined; the dash stands for the sources between.</summary>
    public static ImmutableArray<Citation> Join(string text, ImmutableArray<Citation> citations, SourceList list)
    {
        var joined = ImmutableArray.CreateBuilder<Citation>(citations.Length);
        foreach (var citation in citations)
        {
            if (joined.Count > 0 && Dash(text, joined[^1], citation, list) is { } dash)
            {
                joined[^1] = Join(joined[^1], dash, citation);
            }
            else
            {
                joined.Add(citation);
            }
        }

        return joined.ToImmutable();
    }

    private static TextRange? Dash(string text, Citation first, Citation last, SourceList list)
    {
        if (Only(text, first, list) is not { } from || Only(text, last, list) is not { } to || to <= from || to - from > ReadSourceNumbers.LongestRange)
        {
            return null;
        }

        var cursor = new Cursor(text, first.Range.End, last.Range.Start);
        cursor.SkipSpace();
        var start = cursor.At;
        var isDash = cursor.TakeDash();
        var end = cursor.At;
        cursor.SkipSpace();
        return isDash && cursor.IsAtEnd ? TextRange.Between(start, end) : null;
    }

    /// <summary>The number of the list that is all of a citation.</summary>
    private static int? Only(string text, Citation citation, SourceList list) =>
        citation.Items is [{ Locators.IsEmpty: true, Implied.IsEmpty: true } item] && char.IsAsciiDigit(text[item.Range.Start]) && list.Contains(item.Source)
            ? item.Source : null;

    private static Citation Join(Citation first, TextRange dash, Citation last)
    {
        var (from, to) = (first.Items[0], last.Items[0]);
        var between = Enumerable.Range(from.Source + 1, to.Source - from.Source - 1).Select(source => new CitationItem(source, dash, []) { Lead = from.Lead });
        return new(TextRange.Between(first.Range.Start, last.Range.End), [from, .. between, to]);
    }
}
