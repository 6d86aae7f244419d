using System.Globalization;
using SiteGen.Core.Locators;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>What a semicolon parts, or a comma or a word before another source.</summary>
internal sealed partial class CitationGrammar
{
    /// <summary>The part that begins here.</summary>
    private TextRange Part(int start, int end)
    {
        var at = start;
        while (at < end && text[at] != ';'
            && !((text[at] is ',' or '.' or ' ' or '(' || Cursor.IsDash(text[at])) && IsBeforeSource(start, at, end)))
        {
            at++;
        }

        return TextRange.Between(start, at);
    }

    /// <summary>«5, см. также 7», «5: 10 и 7: 12»: a number of the list behind words that lead to it, or before a colon and a page as the one before.</summary>
    private bool IsBeforeSource(int start, int separator, int end)
    {
        var cursor = new Cursor(text, separator, end);
        if (text[separator] == ' ' && !char.IsLower(cursor.Ahead(1)) && cursor.Ahead(1) != '&')
        {
            return false;
        }

        var isSign = cursor.Take('.') || cursor.Take('(') || cursor.TakeDash();
        var isJoined = !isSign && ReadJoint.At(ref cursor) != Joint.None;
        cursor.SkipSpace();
        if (char.IsLetter(cursor.Here))
        {
            return ((isJoined || isSign || IsBehindPlace(separator)) && IsLed(separator, cursor))
                || ((isJoined || text[separator] == '.') && IsFurtherAuthor(new(text, start, separator), cursor));
        }

        var before = new Cursor(text, start, separator);
        return isJoined && (IsNumber(before) ? IsPaged(before, cursor) : IsFurtherYear(before, cursor));
    }

    /// <summary>«5: 10, 7: 12»: a number of the list before a colon and a page, as the one before; in «5, 7: 12» it may be a volume.</summary>
    private bool IsPaged(Cursor before, Cursor cursor) => Listed(cursor.TakeWhile(char.IsAsciiDigit)) is not null
        && cursor.Take(':') && IsNumber(cursor) && text.AsSpan(before.At, before.End - before.At).IndexOfAny(',', ':') is >= 0 and var at
        && text[before.At + at] == ':';

    /// <summary>«Ветров 1999, Орлова 2001»: authors and a year of the list behind others.</summary>
    private bool IsFurtherAuthor(Cursor before, Cursor cursor)
    {
        var part = new Cursor(text, cursor.At, EndOfPart(cursor));
        return char.IsUpper(cursor.Here) && !IsNumber(before) && HasYear(before) && IsAuthorOfList(part);
    }

    private static int EndOfPart(Cursor cursor) =>
        cursor.Text.AsSpan(cursor.At, cursor.End - cursor.At).IndexOf(';') is >= 0 and var length ? cursor.At + length : cursor.End;

    /// <summary>«Ветров 1999: 5, 2001: 7»: the year of a further work before a page in it.</summary>
    private static bool IsFurtherYear(Cursor before, Cursor cursor) =>
        ReadAuthorYear.TakeYear(ref cursor) && (cursor.Here == ':' || ReadSourceNumbers.IsBeforePlace(cursor)) && HasYear(before);

    private static bool HasYear(Cursor cursor)
    {
        while (cursor.Rest.IndexOfAnyInRange('0', '9') is >= 0 and var next)
        {
            cursor.At += next;
            if (ReadAuthorYear.TakeYear(ref cursor))
            {
                return true;
            }

            cursor.TakeWhile(char.IsAsciiDigit);
        }

        return false;
    }

    private bool IsLed(int separator, Cursor cursor)
    {
        var word = cursor;
        return ReadLead.At(ref cursor) is not null && !ReadLead.EndsAt(text, separator) && !IsEmphasised(word) && IsListed(cursor);
    }

    /// <summary>“Pp. 3–40, esp. 12”: a number behind such a word is a page, whatever the list has.</summary>
    private static bool IsEmphasised(Cursor cursor)
    {
        var word = cursor;
        word.TakeWhile(char.IsLetter);
        word.Take('.');
        return ReadLocators.IsEmphasis(cursor.Text[cursor.At..word.At]) && IsNumber(word) && !ReadSourceNumbers.IsBeforePlace(AfterDigits(word));
    }

    private static Cursor AfterDigits(Cursor cursor)
    {
        cursor.SkipSpace();
        cursor.TakeWhile(char.IsAsciiDigit);
        return cursor;
    }

    private bool IsListed(Cursor cursor)
    {
        var part = new Cursor(text, cursor.At, EndOfPart(cursor));
        return IsNumber(part)
            ? ReadSourceNumbers.At(ref part, citing, isCertain: true) is [var number, ..] && citing.List.Contains(number.From)
            : IsAuthorOfList(part);
    }

    /// <summary>«5, с. 7 цит. по 7, с. 9»: a space behind a number or an abbreviation, and not one inside words that lead.</summary>
    private bool IsBehindPlace(int space) => char.IsAsciiDigit(text[space - 1]) || text[space - 1] is '.' or ')';

    private bool IsAuthorOfList(Cursor cursor)
    {
        cursor.SkipSpace();
        return ReadAuthorYear.At(ref cursor) is { Years: [var year, ..] } read && citing.List.By(read, year).Length == 1;
    }

    private static bool IsNumber(Cursor cursor)
    {
        cursor.SkipSpace();
        return char.IsAsciiDigit(cursor.Here);
    }

    private int? Listed(ReadOnlySpan<char> digits) => Number(digits) is { } number && citing.List.Contains(number) ? number : null;

    private static int? Number(ReadOnlySpan<char> digits) =>
        digits.Length <= 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
