using SiteGen.Core.Cite.Words;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Grammar;

/// <summary>Tells what may be after the number of a source.</summary>
internal static class EndOfNumber
{
    public static bool IsAllOf(Cursor cursor, int end)
    {
        cursor.At = end;
        cursor.SkipSpace();
        return cursor.IsAtEnd;
    }

    /// <summary>After a source come the end, a comma, or the place in it.</summary>
    public static bool IsEndOfSource(Cursor cursor, int end)
    {
        cursor.At = end;
        cursor.SkipSpace();
        var open = cursor;
        return cursor.IsAtEnd || cursor.Here == ',' || Vocabulary.AndFurther.Take(ref open) || ReferencesTherein.Follow(cursor) || IsPlaced(cursor, end);
    }

    /// <summary>The place, set off by a sign or a space: <c>12. С. 45</c>, <c>12. – С. 45</c>, <c>12: 45</c>, <c>12 с. 45</c>.</summary>
    private static bool IsPlaced(Cursor cursor, int end)
    {
        if (IsYear(cursor))
        {
            return true;
        }

        var colon = cursor.Take(':');
        var isSet = colon || cursor.Take('.') || cursor.Take('(');
        var isApart = isSet || cursor.At > end;
        cursor.SkipSpace();
        if (cursor.IsAtEnd || !isApart)
        {
            return isApart;
        }

        isSet |= cursor.TakeDash();
        cursor.SkipSpace();
        return (colon && IsBarePage(cursor)) || IsBeforePlace(cursor, isSet)
            || !ReadUnlabelledPlace.ReadVolumeAndPage(new(cursor.Text, end, cursor.End)).IsEmpty;
    }

    private static bool IsBarePage(Cursor cursor) => (cursor.Here is >= '1' and <= '9' && !IsTime(cursor)) || IsRomanPage(cursor);

    /// <summary>«1:05:12», of a recording.</summary>
    private static bool IsTime(Cursor cursor) =>
        cursor.Text[cursor.At - 1] == ':' && !cursor.TakeWhile(char.IsAsciiDigit).IsEmpty && cursor.Here == ':' && char.IsAsciiDigit(cursor.Ahead(1));

    private static bool IsRomanPage(Cursor cursor) =>
        char.IsUpper(cursor.Here) && ReadUnlabelledPlace.ReadPage(cursor) is { } page
        && (page.Range.End == cursor.End || cursor.Text[page.Range.End] is ',' or ';');

    /// <summary>«5 (1905), с. 7»: the year of a journal.</summary>
    private static bool IsYear(Cursor cursor)
    {
        var isYear = cursor.Take('(') && cursor.TakeWhile(char.IsAsciiDigit).Length == 4 && cursor.Take(')');
        cursor.SkipSpace();
        return isYear && (cursor.IsAtEnd || cursor.Here is ',' or '.' or ':');
    }

    /// <summary>Whether a labelled place follows.</summary>
    public static bool IsBeforePlace(Cursor cursor)
    {
        var isSet = !cursor.TakeWhile(PlaceSeparators.IsSeparator).Trim().IsEmpty;
        return IsBeforePlace(cursor, isSet);
    }

    /// <summary>Whether a labelled place is here. With nothing but a space before it, «5 ч. 30 мин.» and «1 Кор. 5» count something else.</summary>
    private static bool IsBeforePlace(Cursor cursor, bool isSet) =>
        ReadLabel.FindCounted(cursor) is { } kind
        && (isSet || kind is not LocatorKind.Part and not LocatorKind.Box and not LocatorKind.Delo);

    /// <summary>
    /// «5. Письмо Ветрова. Л. 7», «5. 1922. № 7», «5. 1905. 17 окт.»: after the full stop words or a date, which name the document,
    /// and then the place in it.
    /// </summary>
    public static bool IsDescribed(Cursor cursor, int end, bool isCertain)
    {
        cursor.At = end;
        if (!(cursor.Take('.') || cursor.Take(':')) || !char.IsWhiteSpace(cursor.Here))
        {
            return false;
        }

        cursor.SkipSpace();
        if (IssueDate.BeginsHere(cursor))
        {
            return true;
        }

        var year = cursor;
        return (char.IsLetter(cursor.Here) || year.TakeWhile(char.IsAsciiDigit).Length == 4) && (isCertain || HasPlace(cursor));
    }

    private static bool HasPlace(Cursor cursor) =>
        ReadLocators.ReadPart(cursor, []).Any(l => l.Kind != LocatorKind.Unparsed);
}
