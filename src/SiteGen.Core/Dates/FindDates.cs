using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Dates;

/// <summary>
/// Finds the dates that a text names, in Russian and in English: quotations mix the two, so both are known everywhere. A number
/// is a year only where a month, a word for “year”, a preposition or a second year says so.
/// </summary>
public static class FindDates
{
    /// <summary>The dates, in order; they never overlap.</summary>
    /// <param name="text">A passage's plain text.</param>
    /// <param name="open">Its stretches in which something is looked for, in order.</param>
    public static ImmutableArray<Date> In(string text, IEnumerable<TextRange> open) => [.. open.SelectMany(stretch => In(text, stretch))];

    private static IEnumerable<Date> In(string text, TextRange stretch)
    {
        var tokens = ReadDateTokens.In(text, stretch);
        return JoinDateParts.In(tokens, Parts(tokens))
            .Select(p => new Date(TextRange.Between(tokens[p.First].Range.Start, tokens[p.Last].Range.End), p.From, p.To));
    }

    private static List<DatePart> Parts(DateToken[] tokens)
    {
        var parts = new List<DatePart>();
        for (var at = 0; at < tokens.Length;)
        {
            var found = ReadDays.At(tokens, at);
            IEnumerable<DatePart> here = found.Count > 0 ? found : ReadYears.At(tokens, at) is { } year ? [year] : [];
            parts.AddRange(here);
            at = Math.Max(at, parts.Count > 0 ? parts[^1].Last : -1) + 1;
        }

        return parts;
    }
}
