using SiteGen.Core.Text;

namespace SiteGen.Core.Locators;

/// <summary>Knows the day of a newspaper, «1905. 17 окт.», “17 Oct. 1905”, which tells its issue and is no number of the list.</summary>
internal static class IssueDate
{
    /// <summary>Whether a day with its year begins here, the year before or after.</summary>
    public static bool BeginsHere(Cursor cursor)
    {
        var year = cursor;
        return TakeYear(ref year) ? SkipSpaced(ref year) && TakeDay(ref year)
            : TakeDay(ref cursor) && SkipSpaced(ref cursor) && TakeYear(ref cursor);
    }

    /// <summary>«1905», «1905 г.».</summary>
    private static bool TakeYear(ref Cursor cursor)
    {
        var isYear = Years.Are(cursor.TakeWhile(char.IsAsciiDigit));
        var word = cursor;
        word.SkipSpace();
        cursor = PlaceWords.ShortYears.Take(ref word) ? word : cursor;
        return isYear;
    }

    /// <summary>«17 окт.», «17/30 окт.», «4 (17) окт.»: a day, perhaps in two calendars, and its month.</summary>
    private static bool TakeDay(ref Cursor cursor)
    {
        var isDay = cursor.TakeWhile(char.IsAsciiDigit).Length is 1 or 2;
        var other = cursor;
        other.SkipSpace();
        if ((other.Take('/') || other.Take('(')) && other.TakeWhile(char.IsAsciiDigit).Length is 1 or 2)
        {
            cursor = other;
            cursor.Take(')');
        }

        return isDay && SkipSpaced(ref cursor) && MonthNames.IsInReference(cursor.TakeWhile(char.IsLetter));
    }

    private static bool SkipSpaced(ref Cursor cursor)
    {
        cursor.Take('.');
        cursor.Take(',');
        var at = cursor.At;
        cursor.SkipSpace();
        return cursor.At > at;
    }
}
