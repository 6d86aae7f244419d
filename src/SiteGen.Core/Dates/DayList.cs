namespace SiteGen.Core.Dates;

/// <summary>Days that share a month.</summary>
/// <param name="Days">Indices of their numbers.</param>
/// <param name="IsSpan">Whether they are the two ends of a span.</param>
/// <param name="Month">The index of the month after them, or -1.</param>
internal readonly record struct DayList(IReadOnlyList<int> Days, bool IsSpan, int Month)
{
    /// <summary>Days that rise, parted by commas and «и», or two by a dash.</summary>
    public static DayList ReadFrom(DateToken[] tokens, int at)
    {
        var days = new List<int>();
        var (isSpan, hasAnd) = (false, false);
        for (var next = at; tokens.TokenAt(next).IsDay && (days.Count == 0 || tokens[days[^1]].Value < tokens[next].Value);)
        {
            days.Add(next);
            next = EndOf(tokens, next);
            var month = tokens.SkipOf(next);
            if (IsWhole(days.Count, isSpan, hasAnd) && IsMonth(tokens, month))
            {
                return new(days, isSpan, month);
            }

            var joinsEnds = JoinsEnds(tokens, at, next);
            isSpan |= joinsEnds;
            hasAnd |= !joinsEnds && tokens.TokenAt(next).IsOneOf(DateVocabulary.And);
            next = isSpan || hasAnd || tokens.TokenAt(next).Is(',') ? YearWords.SkipBeforeDay(tokens, next + 1) : tokens.Length;
        }

        return new(days, isSpan, -1);
    }

    /// <summary>Whether a full stop is after one of them.</summary>
    public static bool HasStop(DateToken[] tokens, IReadOnlyList<int> days) => days.Any(day => tokens[EndOf(tokens, day) - 1].Is('.'));

    /// <summary>
    /// Whether a full stop after a day ends no sentence: «12. Juli». Where another language has the month too, a year or the word before must say so.
    /// </summary>
    public static bool MayHaveStop(DateToken[] tokens, int at, int month, int? year)
    {
        var before = tokens.TokenAt(at - 1);
        var isSure = year is not null || before.Kind != DateTokenKind.Word || before.IsOneOf(DateVocabulary.BeforeDay)
            || before.IsOneOf(DateVocabulary.Through) || before.IsOneOf(DateVocabulary.And);
        return DateVocabulary.MonthsAfterStop.Contains(tokens[month].Text) && !YearWords.StandsAfterAnyLabel(tokens, at)
            && (isSure || !DateVocabulary.DoubtfulMonthsAfterStop.Contains(tokens[month].Text));
    }

    /// <summary>Index after a day and its ordinal ending or full stop.</summary>
    public static int EndOf(DateToken[] tokens, int day) =>
        EndOfBare(tokens, day) is var end && end == day + 1 && tokens.HasStopAt(end) ? end + 1 : end;

    /// <summary>Index after a day and its ordinal ending.</summary>
    public static int EndOfBare(DateToken[] tokens, int day) =>
        tokens.TokenAt(day + 1) is { IsAttached: true } next && next.IsOneOf(DateVocabulary.DayEndings.Attached) ? day + 2
        : tokens.TokenAt(day + 1) is { IsAttached: true, IsDash: true } && tokens.TokenAt(day + 2) is { IsAttached: true } suffix
            && suffix.IsOneOf(DateVocabulary.DayEndings.Hyphenated) ? day + 3
        : day + 1;

    private static bool IsWhole(int count, bool isSpan, bool hasAnd) => count == 1 || (isSpan ? count == 2 && !hasAnd : hasAnd);

    /// <summary>A month that begins no compound: «1. Mai-Feier».</summary>
    private static bool IsMonth(DateToken[] tokens, int at) => tokens.TokenAt(at).Kind == DateTokenKind.Month
        && !(tokens.TokenAt(at + 1) is { IsAttached: true } dash && dash.Is('-') && tokens.TokenAt(at + 2) is { IsAttached: true, Kind: DateTokenKind.Word });

    /// <summary>«12–15», «3. bis 7.», «5./6.», «zwischen dem 3. und dem 7.».</summary>
    private static bool JoinsEnds(DateToken[] tokens, int first, int joint) => tokens.TokenAt(joint).IsThrough
        || (tokens.TokenAt(joint).IsOneOf(DateVocabulary.And) && YearWords.FindBefore(tokens, first).IsOneOf(DateVocabulary.Between))
        || (tokens.TokenAt(joint).IsOneOf(DateVocabulary.UpTo) && YearWords.FindBefore(tokens, first).IsOneOf(DateVocabulary.From))
        || (tokens.TokenAt(joint).Is('/') && tokens[joint - 1].Is('.'));
}
