using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Cite.Grammar;
using SiteGen.Core.Locators;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Authors;

/// <summary>Reads the years after the names of authors.</summary>
internal static class ReadYears
{
    /// <summary>The years here; without years before, a sign or a space must come first, and a year and no letter alone.</summary>
    public static ImmutableArray<AuthoredYear> ReadAll(ref Cursor cursor, AuthoredYear? before)
    {
        var years = ImmutableArray.CreateBuilder<AuthoredYear>(1);
        while (true)
        {
            var back = cursor;
            SkipToYear(ref cursor);
            var isApart = cursor.At > back.At || before is not null;
            var year = isApart ? ReadYear(ref cursor) ?? (before is { } known ? TakeFurtherLetter(ref cursor, known) : null) : null;
            if (year is not { } read)
            {
                cursor = back;
                return years.ToImmutable();
            }

            years.Add(read);
            before = read;
        }
    }

    private static void SkipToYear(ref Cursor cursor)
    {
        cursor.TakeWhile(c => c is '.' or '(' || char.IsWhiteSpace(c));
        _ = ReadJoint.TakeJoint(ref cursor) != Joint.None || cursor.Take('/') || (char.IsLower(cursor.Ahead(1)) && cursor.TakeDash());
        cursor.TakeWhile(c => c is '(' || char.IsWhiteSpace(c));
    }

    /// <summary>Whether a year is here, with its letter if it has one.</summary>
    public static bool TakeYear(ref Cursor cursor) => ReadYear(ref cursor) is not null;

    /// <summary>Whether a value is a year: «Ветров, р. 1945» tells when he was born, “ibid., 1922” the year of a newspaper.</summary>
    public static bool IsYear(string value)
    {
        var cursor = new Cursor(value, 0, value.Length);
        return ReadYear(ref cursor) is not null && cursor.IsAtEnd;
    }

    /// <summary>The year here, with its letter if it has one.</summary>
    public static AuthoredYear? ReadYear(ref Cursor cursor)
    {
        var start = cursor.At;
        if (TakeDigits(ref cursor) is not { } year || !Years.AreOfPrint(year))
        {
            return null;
        }

        var last = TakeLast(ref cursor, year);
        var letter = TakeLetter(ref cursor);
        var range = TextRange.Between(start, cursor.At);
        cursor.Take(')');
        return new(year, last, letter, range);
    }

    private static int? TakeDigits(ref Cursor cursor)
    {
        var digits = cursor.TakeWhile(char.IsAsciiDigit);
        return digits.Length is 2 or 4 ? int.Parse(digits, CultureInfo.InvariantCulture) : null;
    }

    /// <summary><c>1990–1992</c>, <c>1990–92</c>, <c>1990/91</c>: the years in which the volumes of a work came out.</summary>
    private static int TakeLast(ref Cursor cursor, int first)
    {
        const int Century = 100;
        var back = cursor;
        cursor.SkipSpace();
        var isRange = cursor.TakeDash() || cursor.Take('/');
        cursor.SkipSpace();
        var last = isRange ? TakeDigits(ref cursor) : null;
        last = last < Century ? (first / Century * Century) + last : last;
        var isLast = last > first && last <= Years.Last && !char.IsLetterOrDigit(cursor.Here);
        cursor = isLast ? cursor : back;
        return isLast ? last!.Value : first;
    }

    /// <summary>The letter after a year; after a space only one that shortens no word as «г.» and «с.» do.</summary>
    private static char TakeLetter(ref Cursor cursor)
    {
        var space = cursor.Here == ' ' && IsLetterApart(cursor) ? 1 : 0;
        var letter = cursor.Ahead(space);
        if (!char.IsLower(letter) || char.IsLetterOrDigit(cursor.Ahead(space + 1)))
        {
            return default;
        }

        cursor.At += space + 1;
        return letter;
    }

    private static bool IsLetterApart(Cursor cursor)
    {
        const int Most = 3;
        return cursor.Ahead(2) != '.' && WorkLetters.FindPosition(cursor.Ahead(1)) is >= 0 and < Most
            && LocatorLabels.FindLabel(cursor.Text, cursor.At + 1) is null;
    }

    /// <summary>“1988a, b”: another work of the year, by its letter alone.</summary>
    private static AuthoredYear? TakeFurtherLetter(ref Cursor cursor, AuthoredYear before)
    {
        const int MostApart = 3;
        var letter = cursor.Here;
        var isFurther = before.Letter != default && letter > before.Letter && letter - before.Letter <= MostApart && !char.IsLetterOrDigit(cursor.Ahead(1));
        if (!isFurther || (Dashes.Is(cursor.Text[cursor.At - 1]) && letter != before.Letter + 1))
        {
            return null;
        }

        cursor.At++;
        return before with { Letter = letter, Range = TextRange.Between(cursor.At - 1, cursor.At) };
    }

    public static bool EndsHere(Cursor cursor)
    {
        cursor.SkipSpace();
        if (cursor.IsAtEnd || cursor.Here is ',' or ':' || ReferencesTherein.Follow(cursor))
        {
            return true;
        }

        cursor.Take('.');
        cursor.SkipSpace();
        cursor.TakeDash();
        cursor.SkipSpace();
        return cursor.IsAtEnd || ReadLabel.FindCounted(cursor) is not null;
    }
}
