using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>
/// The grammar of bracket citations.
/// <code>
/// citation = "[" [via | see] part { ";" part } "]"
/// via      = "Цит. по:" | "Cited in:" | …
/// see      = "см.:" | "see" | …
/// part     = source [ "," locators ] | sources { "," sources } | locators of the source before
/// sources  = source | source "–" source
/// </code>
/// A part that begins with a bare number is a source if the list has that number; else it goes on with the source before.
/// </summary>
internal static partial class CitationGrammar
{
    /// <summary>The citation in a bracket; null where the bracket is the author's insertion or anything else.</summary>
    /// <param name="text">The text of the passage.</param>
    /// <param name="bracket">From the opening bracket through the closing one.</param>
    /// <param name="isListed">Whether a number is in the list of sources.</param>
    public static Citation? Parse(string text, TextRange bracket, Func<int, bool> isListed)
    {
        var inner = TextRange.Between(bracket.Start + 1, bracket.End - 1);
        var via = Via().Match(text, inner.Start, inner.Length);
        var lead = via.Success ? via : See().Match(text, inner.Start, inner.Length);
        var parts = Parts(text, TextRange.Between(inner.Start + lead.Length, inner.End), ';').SelectMany(p => Numbers(text, p, isListed)).ToList();
        if (SourcesAt(text, parts[0]) is not { } first || !CanBegin(first, isListed))
        {
            return null;
        }

        var items = new List<CitationItem>();
        foreach (var part in parts)
        {
            Add(items, text, part, isListed);
        }

        return new(bracket, via.Success, [.. items]);
    }

    /// <summary>The first number decides: a year that no list has, or nought, makes no citation.</summary>
    private static bool CanBegin(SourceNumbers first, Func<int, bool> isListed) =>
        first.From > 0 && (first.From < 1000 || isListed(first.From));

    private static void Add(List<CitationItem> items, string text, TextRange part, Func<int, bool> isListed)
    {
        if (SourcesAt(text, part) is { } numbers && (items.Count == 0 || isListed(numbers.From)))
        {
            items.AddRange(ItemsOf(text, part, numbers));
            return;
        }

        var last = items[^1];
        var locators = ParseLocators.In(text, part, last.Locators);
        items[^1] = last with { Range = TextRange.Between(last.Range.Start, Math.Max(last.Range.End, TrimEnd(text, part).End)), Locators = locators };
    }

    private static IEnumerable<CitationItem> ItemsOf(string text, TextRange part, SourceNumbers numbers)
    {
        if (numbers.To is not { } to)
        {
            var rest = TextRange.Between(numbers.End, part.End);
            yield return new(numbers.From, TrimEnd(text, TextRange.Between(numbers.Start, part.End)), ParseLocators.In(text, rest, []));
            yield break;
        }

        // The sources between have no number in print: the dash stands for them all, and links to the first of them.
        for (var number = numbers.From; number <= to; number++)
        {
            var (start, end) = number == numbers.From ? (numbers.Start, numbers.FromEnd)
                : number == to ? (numbers.ToStart, numbers.End)
                : (numbers.Dash, numbers.Dash + 1);
            yield return new(number, TextRange.Between(start, end), []);
        }
    }

    /// <summary>A part that is nothing but listed numbers between commas names several sources; any other is left whole.</summary>
    private static List<TextRange> Numbers(string text, TextRange part, Func<int, bool> isListed)
    {
        var numbers = Parts(text, part, ',').ToList();
        return numbers.TrueForAll(n => SourcesAt(text, n) is { } s && s.End == TrimEnd(text, n).End && isListed(s.From) && isListed(s.To ?? s.From))
            ? numbers : [part];
    }

    private static IEnumerable<TextRange> Parts(string text, TextRange inner, char separator)
    {
        var start = inner.Start;
        for (var i = inner.Start; i < inner.End; i++)
        {
            if (text[i] == separator)
            {
                yield return TextRange.Between(start, i);
                start = i + 1;
            }
        }

        yield return TextRange.Between(start, inner.End);
    }

    private static SourceNumbers? SourcesAt(string text, TextRange part)
    {
        var match = Sources().Match(text, part.Start, part.Length);
        if (!match.Success)
        {
            return null;
        }

        var (from, to) = (match.Groups["from"], match.Groups["to"]);
        var first = int.Parse(from.ValueSpan, CultureInfo.InvariantCulture);
        int? last = to.Success ? int.Parse(to.ValueSpan, CultureInfo.InvariantCulture) : null;
        return last is { } end && (end <= first || end - first > 100)
            ? null
            : new(first, last, from.Index, from.Index + from.Length, match.Groups["dash"].Index, to.Index, to.Success ? to.Index + to.Length : from.Index + from.Length);
    }

    private static TextRange TrimEnd(string text, TextRange range)
    {
        var end = range.End;
        while (end > range.Start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextRange.Between(range.Start, end);
    }

    private readonly record struct SourceNumbers(int From, int? To, int Start, int FromEnd, int Dash, int ToStart, int End);

    [GeneratedRegex(@"\G\s*(?:Цит(?:ир)?\.\s?по|цит\.\s?по|Cited in|Quoted in|Cit\. in|cited in|quoted in)\s?:?", RegexOptions.CultureInvariant)]
    private static partial Regex Via();

    [GeneratedRegex(@"\G\s*(?:[Сс]м\.(?:\s?также)?|[Сс]р\.|[Ss]ee(?:\salso)?|[Cc]f\.)\s?:?", RegexOptions.CultureInvariant)]
    private static partial Regex See();

    [GeneratedRegex(@"\G\s*(?<from>[0-9]{1,4})(?:\s?(?<dash>[-–—])\s?(?<to>[0-9]{1,4}))?\s*(?=,|;|\]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Sources();
}
