using SiteGen.Core.Model;

namespace SiteGen.Core.Dates;

/// <summary>Reads dates with a day: <c>12.07.1920</c>, «9 и 14 августа», “12–15 July 1920”, “July 12, 1920”.</summary>
internal static class ReadDays
{
    /// <summary>The dates that begin at a token: none, one, or one for each day of a list that shares a month.</summary>
    public static IReadOnlyList<DatePart> ReadFrom(DateToken[] tokens, int at)
    {
        if (tokens[at].Kind == DateTokenKind.Month)
        {
            return MonthAndDay(tokens, at);
        }

        var before = tokens.TokenAt(at - 1);
        var inNumber = tokens[at].IsAttached && (before.Is('/') || before.Is('.') || before.Is(','));
        return !tokens[at].IsDay || inNumber ? [] : InFigures(tokens, at) is { } date ? [date] : DaysAndMonth(tokens, at);
    }

    private static DatePart? InFigures(DateToken[] tokens, int at)
    {
        var isDate = tokens.TokenAt(at + 1).Is('.') && tokens.TokenAt(at + 2).IsDay && tokens.TokenAt(at + 3).Is('.') && tokens.TokenAt(at + 4).IsYear
            && Enumerable.Range(at + 1, 4).All(i => tokens[i].IsAttached) && !tokens.TokenAt(at + 5).GoesOn(tokens.TokenAt(at + 6));
        if (!isDate)
        {
            return null;
        }

        var date = new PartialDate(tokens[at + 4].Value, tokens[at + 2].Value, tokens[at].Value);
        return new(at, Math.Max(at + 4, YearWords.FindEnd(tokens, at + 5)), date, date, true);
    }

    private static bool GoesOn(this DateToken next, DateToken afterNext) =>
        next is { IsAttached: true, Kind: DateTokenKind.Word } || next.Is('.') && afterNext is { IsAttached: true, Kind: DateTokenKind.Number };

    private static DatePart[] DaysAndMonth(DateToken[] tokens, int at)
    {
        var (days, isSpan, month) = Days(tokens, at);
        if (month < 0)
        {
            return [];
        }

        var (year, last) = ReadYears.ReadAfter(tokens, month);
        return isSpan
            ? [new(at, last, On(days[0]), On(days[1]), true)]
            : [.. days.Select((day, i) => new DatePart(day, i == days.Count - 1 ? last : EndOf(tokens, day) - 1, On(day), On(day), true))];

        PartialDate On(int day) => new(year, tokens[month].Value, tokens[day].Value);
    }

    /// <summary>Days that rise, parted by commas and «и», or two by a dash; the index of the month after them, or -1.</summary>
    private static (List<int> Days, bool IsSpan, int Month) Days(DateToken[] tokens, int at)
    {
        var days = new List<int>();
        var (isSpan, hasAnd) = (false, false);
        for (var next = at; tokens.TokenAt(next).IsDay && (days.Count == 0 || tokens[days[^1]].Value < tokens[next].Value);)
        {
            days.Add(next);
            next = EndOf(tokens, next);
            var month = tokens.TokenAt(next).IsOneOf(DateVocabulary.Of) ? next + 1 : next;
            var isWhole = days.Count == 1 || (isSpan ? days.Count == 2 && !hasAnd : hasAnd);
            if (isWhole && tokens.TokenAt(month).Kind == DateTokenKind.Month)
            {
                return (days, isSpan, month);
            }

            isSpan |= tokens.TokenAt(next).IsDash;
            hasAnd |= tokens.TokenAt(next).IsOneOf(DateVocabulary.And);
            next += JoinsDays(tokens.TokenAt(next)) ? 1 : tokens.Length;
        }

        return (days, isSpan, -1);
    }

    private static bool JoinsDays(DateToken joint) => joint.IsDash || joint.IsOneOf(DateVocabulary.And) || joint.Is(',');

    /// <summary>
    /// Only some languages put the day after the month. Without a year, “July 12” must be held by the word before, since “in July 12 men came” is none.
    /// </summary>
    private static DatePart[] MonthAndDay(DateToken[] tokens, int month)
    {
        var day = month + 1;
        if (!tokens.TokenAt(day).IsDay || !DateVocabulary.MonthsBeforeDay.Contains(tokens[month].Text))
        {
            return [];
        }

        var end = EndOf(tokens, day);
        var isSpan = tokens.TokenAt(end).IsDash && tokens.TokenAt(end + 1).IsDay && tokens[end + 1].Value > tokens[day].Value;
        var lastDay = isSpan ? end + 1 : day;
        end = EndOf(tokens, lastDay);
        var comma = tokens.TokenAt(end).Is(',') ? end : end - 1;
        var (year, last) = ReadYears.ReadAfter(tokens, comma);
        if (year is null && !tokens.TokenAt(month - 1).IsOneOf(DateVocabulary.BeforeMonthAndDay))
        {
            return [];
        }

        var first = new PartialDate(year, tokens[month].Value, tokens[day].Value);
        return [new(month, year is null ? end - 1 : last, first, first with { Day = tokens[lastDay].Value }, true)];
    }

    /// <summary>Index after a day and its ordinal ending.</summary>
    private static int EndOf(DateToken[] tokens, int day) =>
        tokens.TokenAt(day + 1) is { IsAttached: true } next && next.IsOneOf(DateVocabulary.DayEndings.Attached) ? day + 2
        : tokens.TokenAt(day + 1) is { IsAttached: true, IsDash: true } && tokens.TokenAt(day + 2) is { IsAttached: true } suffix
            && suffix.IsOneOf(DateVocabulary.DayEndings.Hyphenated) ? day + 3
        : day + 1;
}
