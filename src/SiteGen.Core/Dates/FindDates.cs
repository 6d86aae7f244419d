using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Dates;

/// <summary>
/// Finds the dates that a text names, in every language whose file has the phrases of dates: quotations mix them, so all are known everywhere. A number
/// is a year only where a month, a word for “year”, a preposition or a second year says so.
/// </summary>
public static class FindDates
{
    /// <summary>The dates, in order; they never overlap.</summary>
    /// <param name="text">A passage's plain text.</param>
    /// <param name="open">Its stretches in which something is looked for, in order.</param>
    public static ImmutableArray<Date> FindAll(string text, IEnumerable<TextRange> open) => [.. open.SelectMany(stretch => FindWithin(text, stretch))];

    private static IEnumerable<Date> FindWithin(string text, TextRange stretch)
    {
        var tokens = ReadDateTokens.CutIntoTokens(text, stretch);
        return JoinDateParts.JoinNeighbours(tokens, Parts(tokens))
            .Select(p => new Date(TextRange.Between(tokens[p.First].Range.Start, tokens[p.Last].Range.End), p.From, p.To));
    }

    private static List<DatePart> Parts(DateToken[] tokens)
    {
        var parts = new List<DatePart>();
        for (var at = 0; at < tokens.Length;)
        {
            var found = ReadDays.ReadFrom(tokens, at);
            IEnumerable<DatePart> here = found.Count > 0 ? found : ReadYears.ReadFrom(tokens, at) is { } year ? [year] : [];
            parts.AddRange(here);
            at = Math.Max(at, parts.Count > 0 ? parts[^1].Last : -1) + 1;
        }

        return parts;
    }
}
