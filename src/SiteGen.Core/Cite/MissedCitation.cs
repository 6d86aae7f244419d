using System.Globalization;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>Tells a bracket that was meant as a citation, but cannot be read as one, from the author's insertions.</summary>
internal static class MissedCitation
{
    private const int MostDigits = 9;

    /// <summary>«1/2», «3/4» are written far more often as fractions than as sources.</summary>
    private const int LargestFraction = 4;

    /// <summary>Whether a bracket that is no citation looks like one: «[1919, с. 15]», «[по книге 1, с. 5]».</summary>
    public static bool Is(string text, TextRange bracket, SourceList list)
    {
        var cursor = new Cursor(text, bracket.Start + 1, bracket.End - 1);
        cursor.SkipSpace();
        var leads = char.IsAsciiDigit(cursor.Here);
        if (IsNumbered(cursor, list) || IsShelfmark(cursor) || ReadAuthorYear.NamesSame(cursor) || ReadIbid.Begins(cursor)
            || MissedPage.Is(cursor, list) || MissedLead.Is(cursor, list))
        {
            return true;
        }

        if (FirstNumber(ref cursor) is not { } number || number == 0)
        {
            return false;
        }

        return (leads && cursor.Here is ',' or ';' && ReadSourceNumbers.IsBeforePlace(cursor))
            || (leads && list.Contains(number) && IsBeforeBracket(cursor))
            || (leads && IsYearBeforePage(number, cursor))
            || (leads && number > LargestFraction && list.Contains(number) && IsPair(cursor, list))
            || (list.Contains(number) && ((leads && IsRange(cursor)) || (!IsCounted(text, bracket, cursor) && ReadSourceNumbers.IsBeforePlace(cursor))));
    }

    /// <summary>«№ 4», “refs. 4, 7”: a word that is no label and a number of the list.</summary>
    private static bool IsNumbered(Cursor cursor, SourceList list)
    {
        var isWord = cursor.TakeWord("ref") || cursor.TakeWord("refs") || cursor.TakeWord("ист") || cursor.TakeWord("источник");
        var isSet = isWord || cursor.Take('№');
        cursor.TakeWhile(c => c == '.' || char.IsWhiteSpace(c));
        return isSet && list.Numbered(cursor.TakeWhile(char.IsAsciiDigit)) is not null && (isWord || cursor.Rest.Trim(". ").IsEmpty);
    }

    /// <summary>«Ф. 5. Оп. 2. Л. 3»: a place in an archive without its source.</summary>
    private static bool IsShelfmark(Cursor cursor) => char.IsLetter(cursor.Here)
        && ReadLocators.Labelled(cursor.Text, cursor.At, cursor.End, inShelfmark: false) is { Kind: LocatorKind.Fond } fond
        && ReadLocators.In(cursor.Text, TextRange.Between(fond.Range.End, cursor.End), [fond]) is [_, { Kind: LocatorKind.Opis or LocatorKind.Delo }, ..];

    /// <summary>«3 [7, с. 5]»: a source around another.</summary>
    private static bool IsBeforeBracket(Cursor cursor)
    {
        cursor.TakeWhile(c => c is ',' or ';' || char.IsWhiteSpace(c));
        return cursor.Here == '[';
    }

    /// <summary>«Ветров [1999: 5]»: the author stands before the bracket.</summary>
    private static bool IsYearBeforePage(int number, Cursor cursor) =>
        number is >= ReadAuthorYear.FirstYear and <= ReadAuthorYear.LastYear && cursor.Here == ':'
        && ReadLocators.Page(cursor.Text, cursor.At + 1, cursor.End) is not null;

    private static int? FirstNumber(ref Cursor cursor)
    {
        while (!cursor.IsAtEnd)
        {
            cursor.TakeWhile(c => !char.IsLetterOrDigit(c));
            var word = cursor.TakeWhile(char.IsLetterOrDigit);
            if (!word.IsEmpty && char.IsAsciiDigit(word[0]))
            {
                return word.Length <= MostDigits && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
            }
        }

        return null;
    }

    /// <summary>«3–1»: a range that runs backwards or too far.</summary>
    private static bool IsRange(Cursor cursor)
    {
        cursor.SkipSpace();
        var isDash = cursor.TakeDash();
        cursor.SkipSpace();
        var isNumber = !cursor.TakeWhile(char.IsAsciiDigit).IsEmpty;
        cursor.SkipSpace();
        return isDash && isNumber && (cursor.IsAtEnd || cursor.Here is ',' or ';');
    }

    /// <summary>«5/6», «5 6», «5. 6»: two numbers of the list; but «[5/18] мая» is a day in two calendars.</summary>
    private static bool IsPair(Cursor cursor, SourceList list)
    {
        var isApart = cursor.Take('/') || cursor.TakeWhile(c => c is '.' or '|' or '…' || char.IsWhiteSpace(c)) is not "" and not ".";
        var isPair = isApart && list.Numbered(cursor.TakeWhile(char.IsAsciiDigit)) is not null && cursor.IsAtEnd;
        var behind = new Cursor(cursor.Text, Math.Min(cursor.End + 1, cursor.Text.Length), cursor.Text.Length);
        behind.SkipSpace();
        return isPair && !IssueDate.IsMonth(behind.TakeWhile(char.IsLetter));
    }

    /// <summary>Whether the number is itself the value of a label: «т. 5, ч. 2».</summary>
    private static bool IsCounted(string text, TextRange bracket, Cursor behind)
    {
        var at = behind.At;
        while (at > bracket.Start + 1 && char.IsAsciiDigit(text[at - 1]))
        {
            at--;
        }

        while (at > bracket.Start + 1 && char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        while (at > bracket.Start + 1 && !char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return ReadLocators.Labelled(text, at, bracket.End - 1, inShelfmark: false) is not null;
    }
}
