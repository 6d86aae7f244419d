using System.Collections.Immutable;
using SiteGen.Core.Cite.Authors;
using SiteGen.Core.Cite.Grammar;
using SiteGen.Core.Cite.Words;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Rules;
using SiteGen.Core.Text;
using static SiteGen.Core.Cite.Rules.BracketCase;

namespace SiteGen.Core.Cite.Rules;

/// <summary>Tells a bracket that was meant as a citation, but cannot be read as one, from the author's insertions.</summary>
internal static class MissedRules
{
    /// <summary>«1/2», «3/4» are written far more often as fractions than as sources.</summary>
    private const int LargestFraction = 4;

    public static ImmutableArray<Rule<BracketCase, BracketVerdict>> Rows { get; } =
    [
        new("word-before-a-number", "A word for a source, or «№» alone, and a number of the list.", Say(BracketVerdict.NotRead, IsNumbered))
        {
            Fits = ["Это [№ 4] и всё.", "Это [ref. 5] и всё."], LeavesAlone = ["Это [№ 44] и всё.", "Это [№ 4 газеты] и всё."],
        },
        new("shelfmark-alone", "A fond with an inventory or file after it, and no source.", Say(BracketVerdict.NotRead, IsShelfmark))
        {
            Fits = ["Дело [Ф. 5. Оп. 2. Л. 3] цело."], LeavesAlone = ["Помета [Л. 5 об.] стёрта."],
        },
        new("the-same-author", "“Idem” and a number.", Say(BracketVerdict.NotRead, b => ReadAuthorYear.NamesSame(b.OpenInside())))
        {
            Fits = ["Так [Он же, 1984, с. 7] писал.", "So [Idem, p. 7] wrote."], LeavesAlone = ["Так [он же] писал."],
        },
        new("ibid-with-words", "“Ibid.” and words that are no place; in small letters «там же» is the author's.", Say(BracketVerdict.NotRead, b => ReadIbid.Begins(b.OpenInside())))
        {
            Fits = ["Так [Там же, письмо Орловой] писал."], LeavesAlone = ["Так [там же, в городе] было."],
        },
        new("page-of-a-named-work", "A page after an author of the list, after a name with a capital, or after nothing but a number of the list.", Say(BracketVerdict.NotRead, b => FindMissedPage.IsIn(b.OpenInside(), b.List)))
        {
            Fits = ["Так [Ветров П. Мельницы. С. 15] писал.", "Так [ПВЛ, стб. 7] гласит.", "Так [6а, с. 5] писал."], LeavesAlone = ["Так [см. ниже, с. 5] писал.", "Так [письмо Ветрова, л. 5] было."],
        },
        new("lead-not-read", "Words that lead to a number of the list, in an order that is not read.", Say(BracketVerdict.NotRead, b => IsLed(b.OpenInside(), b.List) || LeadsAtEnd(b.OpenInside(), b.List)))
        {
            Fits = ["This was shown [see 5 for a review] here.", "Так [обзор см. 5] было.", "Так [Составлено авт. по: 5] было."], LeavesAlone = ["Так [см. рис. 1] было.", "Так [до 5] было."],
        },
        new("number-before-a-place", "A number, a comma or semicolon and a place with its label.", Say(BracketVerdict.NotRead, b => Begins(b, out var after) && after.Here is ',' or ';' && EndOfNumber.IsBeforePlace(after)))
        {
            Fits = ["Так [1919, с. 15] было."], LeavesAlone = ["Так [1919, 1920] было."],
        },
        new("source-around-another", "A number of the list before a bracket.", Say(BracketVerdict.NotRead, b => Begins(b, out var after) && b.List.Contains(b.FirstNumber.Number) && IsBeforeBracket(after)))
        {
            Fits = ["Так [3 [7, с. 5]] было."], LeavesAlone = ["Так [не 3 [7, с. 5]] было."],
        },
        new("year-before-a-page", "A year, a colon and a page.", Say(BracketVerdict.NotRead, IsYearBeforePage))
        {
            Fits = ["Дубов [1998: 5] писал."], LeavesAlone = ["Счёт [1:0] был."],
        },
        new("pair-of-numbers", "Two numbers of the list with a stroke, a space or dots between, the first beyond common fractions.", Say(BracketVerdict.NotRead, IsPair))
        {
            Fits = ["Так [5/6] было.", "Так [12 13] было."], LeavesAlone = ["Так [1/2] было.", "Так [12.13] было.", "Так [5/6] мая было."],
        },
        new("range-not-read", "A number of the list, a dash and a number, and no range: it runs backwards or too far.", Say(BracketVerdict.NotRead, b => Begins(b, out var after) && b.List.Contains(b.FirstNumber.Number) && IsRange(after)))
        {
            Fits = ["Так [3–1] было."], LeavesAlone = ["Так [30–10] было."],
        },
        new("place-after-words", "A number of the list that no label counts, and a place with its label right after it.", Say(BracketVerdict.NotRead, IsPlaced))
        {
            Fits = ["Так [по книге 1, с. 5] было."], LeavesAlone = ["Так [т. 5, ч. 2] было."],
        },
    ];

    /// <summary>The bracket begins with a number; the cursor is left after it.</summary>
    private static bool Begins(BracketCase bracket, out Cursor after)
    {
        var cursor = bracket.OpenInside();
        after = new(cursor.Text, Math.Max(bracket.FirstNumber.End, cursor.At), cursor.End);
        return bracket.FirstNumber.Number > 0 && char.IsAsciiDigit(cursor.Here);
    }

    private static bool IsNumbered(BracketCase bracket)
    {
        var cursor = bracket.OpenInside();
        var isWord = Vocabulary.SourceNumber.Take(ref cursor);
        var isSet = isWord || cursor.Take('№');
        cursor.TakeWhile(c => c == '.' || char.IsWhiteSpace(c));
        return isSet && bracket.List.Numbered(cursor.TakeWhile(char.IsAsciiDigit)) is not null && (isWord || cursor.Rest.Trim(". ").IsEmpty);
    }

    private static bool IsShelfmark(BracketCase bracket)
    {
        var cursor = bracket.OpenInside();
        return char.IsLetter(cursor.Here)
            && ReadLabelledPlace.Read(cursor) is { Kind: LocatorKind.Fond } fond
            && ReadLocators.ReadPart(new(cursor.Text, fond.Range.End, cursor.End), [fond]) is [_, { Kind: LocatorKind.Opis or LocatorKind.Delo }, ..];
    }

    private static bool IsLed(Cursor cursor, SourceList list)
    {
        var isLed = ReadLead.TakeLead(ref cursor) is not null;
        cursor.SkipSpace();
        return isLed && list.Numbered(cursor.TakeWhile(char.IsAsciiDigit)) is not null;
    }

    private static bool LeadsAtEnd(Cursor cursor, SourceList list)
    {
        var end = Math.Max(cursor.At, cursor.Text.AsSpan(0, cursor.End).TrimEnd(" .").Length);
        var start = Math.Max(cursor.At, Cursor.FindStart(cursor.Text, end, char.IsAsciiDigit));
        var words = cursor.Text.AsSpan(cursor.At, start - cursor.At).TrimEnd(' ');
        return char.IsLetter(cursor.Here) && list.Numbered(cursor.Text.AsSpan(start, end - start)) is not null
            && cursor.At + words.Length < start && (words is [.., ':'] || ReadLead.IsLeadBefore(cursor.Text, cursor.At + words.Length));
    }

    private static bool IsBeforeBracket(Cursor cursor)
    {
        cursor.TakeWhile(c => c is ',' or ';' || char.IsWhiteSpace(c));
        return cursor.Here == '[';
    }

    private static bool IsYearBeforePage(BracketCase bracket) => Begins(bracket, out var after)
        && Years.AreOfPrint(bracket.FirstNumber.Number) && after.Here == ':'
        && ReadUnlabelledPlace.ReadPage(new(after.Text, after.At + 1, after.End)) is not null;

    private static bool IsRange(Cursor cursor)
    {
        cursor.SkipSpace();
        var isDash = cursor.TakeDash();
        cursor.SkipSpace();
        var isNumber = !cursor.TakeWhile(char.IsAsciiDigit).IsEmpty;
        cursor.SkipSpace();
        return isDash && isNumber && (cursor.IsAtEnd || cursor.Here is ',' or ';');
    }

    /// <summary>«5/6», «5 6», «5. 6»; but «[5/18] мая» is a day in two calendars.</summary>
    private static bool IsPair(BracketCase bracket)
    {
        if (!Begins(bracket, out var cursor) || bracket.FirstNumber.Number <= LargestFraction || !bracket.List.Contains(bracket.FirstNumber.Number))
        {
            return false;
        }

        var isApart = cursor.Take('/') || cursor.TakeWhile(c => c is '.' or '|' or '…' || char.IsWhiteSpace(c)) is not "" and not ".";
        var isPair = isApart && bracket.List.Numbered(cursor.TakeWhile(char.IsAsciiDigit)) is not null && cursor.IsAtEnd;
        var after = bracket.OpenAfter();
        after.SkipSpace();
        return isPair && !MonthNames.IsInReference(after.TakeWhile(char.IsLetter));
    }

    private static bool IsPlaced(BracketCase bracket)
    {
        var (number, end) = bracket.FirstNumber;
        return number > 0 && bracket.List.Contains(number) && !IsCounted(bracket, end)
            && EndOfNumber.IsBeforePlace(new(bracket.Text, end, bracket.Range.End - 1));
    }

    /// <summary>Whether the number is itself the value of a label: «т. 5, ч. 2».</summary>
    private static bool IsCounted(BracketCase bracket, int end)
    {
        var label = bracket.Text.AsSpan(0, Cursor.FindStart(bracket.Text, end, char.IsAsciiDigit)).TrimEnd().Length;
        var at = Math.Max(bracket.Range.Start + 1, Cursor.FindStart(bracket.Text, label, c => !char.IsWhiteSpace(c)));
        return ReadLabel.FindCounted(new(bracket.Text, at, bracket.Range.End - 1)) is not null;
    }
}
