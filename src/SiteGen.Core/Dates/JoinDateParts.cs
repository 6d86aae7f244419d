using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Dates;

/// <summary>
/// Brings neighbours together: «28 октября – 5 ноября 1923 г.» is one span whose ends share a year, «в 1920 и 1921 гг.» are two years
/// of which the word after them makes sure. What stays unsure is no date.
/// </summary>
internal static class JoinDateParts
{
    private const int LongestSpanOfYears = 200;

    private enum Tie
    {
        None,
        Span,
        Pair,
    }

    public static IEnumerable<DatePart> JoinNeighbours(DateToken[] tokens, IReadOnlyList<DatePart> parts)
    {
        var tieBefore = Tie.None;
        for (var i = 0; i < parts.Count; i++)
        {
            var next = i + 1 < parts.Count ? parts[i + 1] : null;
            var part = tieBefore == Tie.Pair && Follows(tokens, parts[i - 1], parts[i]) ? parts[i] with { IsSure = true } : parts[i];
            var tie = next is null ? Tie.None : FindTie(tokens, part, next);
            tieBefore = tie;
            if (tie == Tie.Span && Span(tokens, part, next!) is { } span)
            {
                yield return span;
                i++;
            }
            else if ((tie == Tie.None ? part : Completed(part, next!)) is { IsSure: true, IsValid: true } alone)
            {
                yield return alone;
            }
        }
    }

    private static Tie FindTie(DateToken[] tokens, DatePart part, DatePart next)
    {
        if (next.First != YearWords.SkipBeforeDay(tokens, part.Last + 2))
        {
            return Tie.None;
        }

        var (between, before) = (tokens[part.Last + 1], YearWords.FindBefore(tokens, part.First));
        var isAnd = between.IsOneOf(DateVocabulary.And);
        var isSpan = between.IsThrough || between.Is('/') && AreMonths(part, next)
            || between.IsOneOf(DateVocabulary.UpTo) && before.IsOneOf(DateVocabulary.From)
            || isAnd && before.IsOneOf(DateVocabulary.Between);
        return isSpan ? Tie.Span : isAnd ? Tie.Pair : Tie.None;
    }

    /// <summary>Both as one, where they are ends of the same kind and in order.</summary>
    private static DatePart? Span(DateToken[] tokens, DatePart part, DatePart next)
    {
        var first = Completed(part, next);
        var last = first.IsSure && next.IsYears && next.From.Year > first.To.Year ? next with { IsSure = true } : next;
        var isSure = AreSure(tokens, first, last) || AreYears(tokens, part, next);
        var areAlike = first.From.Year.HasValue == last.To.Year.HasValue && first.IsYears == last.IsYears;
        return isSure && areAlike && IsBefore(first.From, last.To) && first.IsValid && last.IsValid
            ? new(part.First, next.Last, first.From, last.To, true)
            : null;
    }

    private static bool AreSure(DateToken[] tokens, DatePart first, DatePart last) =>
        first.IsSure && last.IsSure && !(last.IsYears && YearWords.IsCounted(tokens, last.Last));

    /// <summary>Whether a year follows another that is sure: «in den Jahren 1920 und 1921».</summary>
    private static bool Follows(DateToken[] tokens, DatePart first, DatePart second) =>
        first is { IsSure: true, IsYears: true } && second.IsYears && IsBefore(first.To, second.From) && !YearWords.CountsThings(tokens, second.Last);

    private static bool AreMonths(DatePart part, DatePart next) => part.From is { Month: not null, Day: null } && next.From is { Month: not null, Day: null };

    /// <summary>The first with what the second lends it: its year, or the certainty that it is one.</summary>
    private static DatePart Completed(DatePart part, DatePart next) =>
        part.From.Year is null && next is { IsSure: true, IsYears: false, From.Year: { } year } && IsBefore(part.From with { Year = year }, next.From)
            ? part.CompleteWithYear(year)
        : part.IsYears && next is { IsSure: true, IsYears: true } && IsBefore(part.From, next.From) ? part with { IsSure = true }
        : part;

    /// <summary>Two numbers of four digits with a dash between, as «(1870–1964)», and no label of pages before.</summary>
    private static bool AreYears(DateToken[] tokens, DatePart part, DatePart next) =>
        part.IsYears && next.IsYears && Years.AreOfPrint(part.From.Year ?? 0) && next.To.Year - part.From.Year <= LongestSpanOfYears
        && (tokens[part.Last + 1].IsDash || tokens[part.Last + 1].IsThrough && !YearWords.CountsThings(tokens, next.Last))
        && !YearWords.StandsAfterLabel(tokens, part.First);

    private static bool IsBefore(PartialDate a, PartialDate b) =>
        (a.Year ?? 0, a.Month ?? 0, a.Day ?? 0).CompareTo((b.Year ?? 0, b.Month ?? 0, b.Day ?? 0)) < 0;
}
