using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Locators;

/// <summary>Reads the words among places: headwords, words that single a place out, names of documents.</summary>
internal static class ReadDocumentWords
{
    private const int LongestShortMonth = 4;

    /// <summary>
    /// “S. v. Mill”, «сл. ст. „Мельница“»: an entry of a dictionary by its headword; «ст.» alone counts articles, but not before a quotation mark.
    /// </summary>
    public static Locator? ReadHeadword(Cursor cursor)
    {
        var at = cursor.At;
        var isHeading = PlaceWords.Headwords.Take(ref cursor);
        var article = isHeading ? null : LocatorLabels.FindLabel(cursor.Text, at);
        if (!isHeading && article is not { Kind: LocatorKind.Article })
        {
            return null;
        }

        cursor.At += article?.Length ?? 0;
        var label = cursor.Text[at..cursor.At];
        cursor.TakeWhile(c => c == ':' || char.IsWhiteSpace(c));
        return cursor.Here is '«' or '"' or '“' or '„' || (isHeading && char.IsLetter(cursor.Here)) ? MakeEntry(label, at, ReadWords(cursor, null)) : null;
    }

    /// <summary>«С. 3–40, особенно с. 30»: words before a place, which has a label unless places of the kind are before.</summary>
    public static Locator? ReadEmphasis(Cursor cursor, IReadOnlyList<Locator> found)
    {
        var start = cursor.At;
        if (!PlaceWords.Emphases.Take(ref cursor))
        {
            return null;
        }

        var end = cursor.At;
        cursor.TakeWhile(PlaceSeparators.IsSeparator);
        var isBeforePlace = (char.IsAsciiDigit(cursor.Here) ? ReadUnlabelledPlace.FindCounted(found) : ReadLabel.FindCounted(cursor)) is not null;
        return isBeforePlace ? MakeWords(cursor.Text, start, end) : null;
    }

    /// <summary>Text up to the next labelled place; at its end no separator.</summary>
    public static Locator ReadWords(Cursor cursor, LocatorKind? level)
    {
        var (text, start, end) = (cursor.Text, cursor.At, cursor.End);
        for (cursor.At += 2; cursor.At < end; cursor.At++)
        {
            if (char.IsWhiteSpace(text[cursor.At - 1]) && text[cursor.At - 2] is '.' or ',' or ';' && ReadLabelledPlace.Read(cursor, level) is not null)
            {
                end = cursor.At;
            }
        }

        while (end - 1 > start && PlaceSeparators.IsSeparator(text[end - 1]) && !EndsAbbreviation(text, start, end))
        {
            end--;
        }

        return MakeWords(text, start, end);
    }

    private static Locator MakeWords(string text, int start, int end) => new(LocatorKind.Unparsed, new(text[start..end]), TextRange.Between(start, end));

    private static Locator MakeEntry(string label, int start, Locator words) =>
        words with { Kind = LocatorKind.SubVerbo, Label = label, Range = TextRange.Between(start, words.Range.End) };

    /// <summary>«1920 г.», «и др.», «А. В.» and «17 окт.» keep their full stop.</summary>
    private static bool EndsAbbreviation(string text, int from, int end)
    {
        var word = text.AsSpan()[Math.Max(from, Cursor.FindStart(text, end - 1, char.IsLetter))..(end - 1)];
        return text[end - 1] == '.' && (word.Length == 1 || PlaceWords.KeepsStop.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
            || (word.Length is > 2 and <= LongestShortMonth && MonthNames.IsInReference(word)));
    }
}
