using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Locators;

/// <summary>The words among places: headwords, words that single a place out, names of documents; and what parts them.</summary>
internal static partial class ReadLocators
{
    /// <summary>
    /// “S. v. Mill”, «сл. ст. „Мельница“»: an entry of a dictionary by its headword; «ст.» alone counts articles, but not before a quotation mark.
    /// </summary>
    private static Locator? Headword(string text, int at, int end)
    {
        var cursor = new Cursor(text, at, end);
        var isHeading = PlaceWords.Headwords.Take(ref cursor);
        var article = isHeading ? null : LocatorLabels.FindLabel(text, at, inShelfmark: false);
        if (!isHeading && article is not { Kind: LocatorKind.Article })
        {
            return null;
        }

        cursor.At += article?.Length ?? 0;
        var label = text[at..cursor.At];
        cursor.TakeWhile(c => c == ':' || char.IsWhiteSpace(c));
        if (!(cursor.Here is '«' or '"' or '“' or '„' || (isHeading && char.IsLetter(cursor.Here))))
        {
            return null;
        }

        var words = Free(text, cursor.At, end, inShelfmark: false);
        return words with { Kind = LocatorKind.SubVerbo, Label = label, Range = TextRange.Between(at, words.Range.End) };
    }

    /// <summary>«С. 3–40, особенно с. 30»: words before a place, which has a label unless places of the kind stand before.</summary>
    private static Locator? Emphasis(string text, int at, int end, ImmutableArray<Locator>.Builder found)
    {
        var cursor = new Cursor(text, at, end);
        if (!PlaceWords.Emphases.Take(ref cursor))
        {
            return null;
        }

        var words = TextRange.Between(at, cursor.At);
        cursor.TakeWhile(IsSeparator);
        var isBeforePlace = char.IsAsciiDigit(cursor.Here) ? Counted(found) is not null : Labelled(text, cursor.At, end, inShelfmark: false) is not null;
        return isBeforePlace ? new(LocatorKind.Text, new(words.In(text)), words) : null;
    }

    /// <summary>Whether words single out the place behind them.</summary>
    public static bool IsEmphasis(string words)
    {
        var cursor = new Cursor(words, 0, words.Length);
        return PlaceWords.Emphases.Take(ref cursor) && cursor.IsAtEnd;
    }

    /// <summary>Text up to the next labelled place; at its end no separator.</summary>
    private static Locator Free(string text, int at, int end, bool inShelfmark)
    {
        for (var i = at + 2; i < end; i++)
        {
            if (char.IsWhiteSpace(text[i - 1]) && text[i - 2] is '.' or ',' or ';' && Labelled(text, i, end, inShelfmark) is not null)
            {
                return Text(text, at, i);
            }
        }

        return Text(text, at, end);
    }

    private static Locator Text(string text, int start, int end)
    {
        while (end - 1 > start && IsSeparator(text[end - 1]) && !EndsAbbreviation(text, start, end))
        {
            end--;
        }

        return new(LocatorKind.Text, new(text[start..end]), TextRange.Between(start, end));
    }

    /// <summary>«1920 г.», «и др.», «А. В.» and «17 окт.» keep their full stop.</summary>
    private static bool EndsAbbreviation(string text, int from, int end)
    {
        var start = end - 1;
        while (start > from && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        var word = text.AsSpan(start, end - 1 - start);
        const int LongestShortMonth = 5;
        return text[end - 1] == '.' && (word.Length == 1 || PlaceWords.KeepsStop.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
            || (word.Length is > 2 and < LongestShortMonth && IssueDate.IsMonth(word)));
    }

    /// <summary>Over separators, and over a word that joins a place to the one before: «с. 5 и т. 2», «на с. 5».</summary>
    private static int SkipToPlace(string text, int at, int end)
    {
        at = SkipSeparators(text, at, end);
        var cursor = new Cursor(text, at, end);
        var isJoined = (char.IsLower(cursor.Here) || cursor.Here == '&')
            && (ReadJoint.At(ref cursor) != Joint.None || PlaceWords.Prepositions.Take(ref cursor));
        cursor.SkipSpace();
        return isJoined && Labelled(text, cursor.At, end, inShelfmark: true) is not null ? cursor.At : at;
    }

    private static int SkipSeparators(string text, int at, int end)
    {
        while (at < end && (IsSeparator(text[at]) || text[at] == ')' || IsSignBeforePlace(text, at, end)))
        {
            at++;
        }

        return at;
    }

    /// <summary>«. – С. 10», «5 (с. 10)»: the dash that parts the areas of a description, and the bracket around a place.</summary>
    private static bool IsSignBeforePlace(string text, int at, int end)
    {
        if (!Cursor.IsDash(text[at]) && text[at] != '(')
        {
            return false;
        }

        var cursor = new Cursor(text, at + 1, end);
        cursor.SkipSpace();
        return Labelled(text, cursor.At, end, inShelfmark: true) is not null;
    }

    private static bool IsSeparator(char c) => c is '.' or ',' or ';' or ':' || char.IsWhiteSpace(c);
}
