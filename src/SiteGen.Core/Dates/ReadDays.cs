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

    /// <summary><c>12.07.1920</c>, and with spaces <c>12. 7. 1920</c>.</summary>
    private static DatePart? InFigures(DateToken[] tokens, int at)
    {
        var isDate = tokens.HasStopAt(at + 1) && tokens.TokenAt(at + 2).IsDay && tokens.HasStopAt(at + 3) && tokens.TokenAt(at + 4).IsYear
            && !tokens.TokenAt(at + 5).GoesOn(tokens.TokenAt(at + 6))
            && (tokens[at + 2].IsAttached && tokens[at + 4].IsAttached || !YearWords.StandsAfterLabel(tokens, at));
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
        var (days, isSpan, month) = DayList.ReadFrom(tokens, at);
        if (month < 0)
        {
            return [];
        }

        var (year, last) = ReadYears.ReadAfter(tokens, month);
        return DayList.HasStop(tokens, days) && !DayList.MayHaveStop(tokens, at, month, year) ? []
            : isSpan ? [new(at, last, On(days[0]), On(days[1]), true)]
            : [.. days.Select((day, i) => new DatePart(day, i == days.Count - 1 ? last : DayList.EndOf(tokens, day) - 1, On(day), On(day), true))];

        PartialDate On(int day) => new(year, tokens[month].Value, tokens[day].Value);
    }

    /// <summary>
    /// Only some languages put the day after the month. Without a year, “July 12” must be held by the word before, since “in July 12 men came” is none.
    /// </summary>
    private static DatePart[] MonthAndDay(DateToken[] tokens, int month)
    {
        var day = month + 1;
        if (!tokens.TokenAt(day).IsDay || YearWords.IsFamilyName(tokens, month) || !DateVocabulary.MonthsBeforeDay.Contains(tokens[month].Text))
        {
            return [];
        }

        var end = DayList.EndOfBare(tokens, day);
        var isSpan = tokens.TokenAt(end).IsDash && tokens.TokenAt(end + 1).IsDay && tokens[end + 1].Value > tokens[day].Value;
        var lastDay = isSpan ? end + 1 : day;
        end = DayList.EndOfBare(tokens, lastDay);
        var comma = tokens.TokenAt(end).Is(',') ? end : end - 1;
        var (year, last) = ReadYears.ReadAfter(tokens, comma);
        if (year is null && !tokens.TokenAt(month - 1).IsOneOf(DateVocabulary.BeforeMonthAndDay))
        {
            return [];
        }

        var first = new PartialDate(year, tokens[month].Value, tokens[day].Value);
        return [new(month, year is null ? end - 1 : last, first, first with { Day = tokens[lastDay].Value }, true)];
    }
}
