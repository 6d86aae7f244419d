using SiteGen.Core.Cite.Authors;
using SiteGen.Core.Locators;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Grammar;

/// <summary>Finds what a semicolon parts, or a comma or a word before another source.</summary>
internal readonly struct FindParts(string text, CitingText citing)
{
    /// <summary>The part that begins here.</summary>
    public TextRange FindPart(int start, int end)
    {
        var at = start;
        while (at < end && text[at] != ';' && !(MayPart(text[at]) && IsBeforeSource(start, at, end)))
        {
            at++;
        }

        return TextRange.Between(start, at);
    }

    private static bool MayPart(char c) => c is ',' or '.' or ' ' or '(' || Dashes.Is(c);

    /// <summary>«5, см. также 7», «5: 10 и 7: 12»: a number of the list after words that lead to it, or before a colon and a page as the one before.</summary>
    private bool IsBeforeSource(int start, int separator, int end)
    {
        var cursor = new Cursor(text, separator, end);
        if (text[separator] == ' ' && !char.IsLower(cursor.Ahead(1)) && cursor.Ahead(1) != '&')
        {
            return false;
        }

        var isSign = cursor.Take('.') || cursor.Take('(') || cursor.TakeDash();
        var isJoined = !isSign && ReadJoint.TakeJoint(ref cursor) != Joint.None;
        cursor.SkipSpace();
        var before = new Cursor(text, start, separator);
        return char.IsLetter(cursor.Here) ? IsBeforeWords(before, cursor, isJoined, isSign)
            : isJoined && (IsNumber(before) ? IsPaged(before, cursor) : IsFurtherYear(before, cursor));
    }

    private bool IsBeforeWords(Cursor before, Cursor cursor, bool isJoined, bool isSign) =>
        ((isJoined || isSign || IsAfterPlace(before.End)) && IsLed(before.End, cursor))
        || ((isJoined || text[before.End] == '.') && IsFurtherAuthor(before, cursor));

    /// <summary>«5: 10, 7: 12»: a number of the list before a colon and a page, as the one before; in «5, 7: 12» it may be a volume.</summary>
    private bool IsPaged(Cursor before, Cursor cursor) => citing.List.Numbered(cursor.TakeWhile(char.IsAsciiDigit)) is not null
        && cursor.Take(':') && IsNumber(cursor) && text.AsSpan(before.At, before.End - before.At).IndexOfAny(',', ':') is >= 0 and var at
        && text[before.At + at] == ':';

    /// <summary>«Ветров 1999, Орлова 2001»: authors and a year of the list after others.</summary>
    private bool IsFurtherAuthor(Cursor before, Cursor cursor)
    {
        var part = new Cursor(text, cursor.At, EndOfPart(cursor));
        return char.IsUpper(cursor.Here) && !IsNumber(before) && HasYear(before) && IsAuthorOfList(part);
    }

    private static int EndOfPart(Cursor cursor) =>
        cursor.Text.AsSpan(cursor.At, cursor.End - cursor.At).IndexOf(';') is >= 0 and var length ? cursor.At + length : cursor.End;

    /// <summary>«Ветров 1999: 5, 2001: 7»: the year of a further work before a page in it.</summary>
    private static bool IsFurtherYear(Cursor before, Cursor cursor) =>
        ReadYears.TakeYear(ref cursor) && (cursor.Here == ':' || EndOfNumber.IsBeforePlace(cursor)) && HasYear(before);

    private static bool HasYear(Cursor cursor)
    {
        while (cursor.Rest.IndexOfAnyInRange('0', '9') is >= 0 and var next)
        {
            cursor.At += next;
            if (ReadYears.TakeYear(ref cursor))
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
        return ReadLead.TakeLead(ref cursor) is not null && !ReadLead.IsLeadBefore(text, separator) && !IsEmphasised(word) && IsListed(cursor);
    }

    /// <summary>“Pp. 3–40, esp. 12”: a number after such a word is a page, whatever the list has.</summary>
    private static bool IsEmphasised(Cursor cursor)
    {
        var word = cursor;
        word.TakeWhile(char.IsLetter);
        word.Take('.');
        return PlaceWords.Emphases.Contain(cursor.Text[cursor.At..word.At]) && IsNumber(word) && !EndOfNumber.IsBeforePlace(AfterDigits(word));
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
            ? ReadSourceNumbers.ReadNumbers(ref part, citing, isCertain: true) is [var number, ..] && citing.List.Contains(number.From)
            : IsAuthorOfList(part);
    }

    /// <summary>«5, с. 7 цит. по 7, с. 9»: a space after a number or an abbreviation, and not one inside words that lead.</summary>
    private bool IsAfterPlace(int space) => char.IsAsciiDigit(text[space - 1]) || text[space - 1] is '.' or ')';

    private bool IsAuthorOfList(Cursor cursor)
    {
        cursor.SkipSpace();
        return ReadAuthorYear.ReadNext(ref cursor) is { Years: [var year, ..] } read && citing.List.FindByAuthors(read, year).Length == 1;
    }

    private static bool IsNumber(Cursor cursor)
    {
        cursor.SkipSpace();
        return char.IsAsciiDigit(cursor.Here);
    }
}
