using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>
/// Tells a bracket that names a page of a listed source in a form that cannot be read: «Ветров П. Мельницы. С. 15», where the list has a
/// Ветров, «6а, с. 5», «№ 5, с. 3».
/// </summary>
internal static class MissedPage
{
    private const int LongestMark = 2;

    /// <summary>Whether an author of the list stands in the bracket beside a page, or nothing but a number of the list and a page at the end.</summary>
    public static bool Is(Cursor cursor, SourceList list)
    {
        var (isPage, isLast, isAuthor, isBare) = (false, false, false, IsListed(cursor, list));
        var isWork = !list.Numbers.IsEmpty && IsCapital(cursor);
        while (!cursor.IsAtEnd)
        {
            cursor.TakeWhile(c => !char.IsLetter(c));
            if (PageAt(cursor) is { } end)
            {
                (isPage, isLast) = (true, end == cursor.End);
                cursor.At = end;
                continue;
            }

            var word = cursor.TakeWhile(c => char.IsLetter(c) || c is '\'' or '’' || Cursor.IsDash(c));
            isBare &= word.Length <= LongestMark;
            isAuthor |= word.Length > 0 && char.IsUpper(word[0]) && list.HasAuthor(word.ToString());
        }

        return isPage && (isAuthor || ((isBare || isWork) && isLast));
    }

    /// <summary>«Указ. соч., с. 7», «ПВЛ, с. 5»: the name of a work, and no words that lead elsewhere, «См. ниже, с. 5».</summary>
    private static bool IsCapital(Cursor cursor) => char.IsUpper(cursor.Here) && PageAt(cursor) is null && ReadLead.At(ref cursor) is null;

    private static bool IsListed(Cursor cursor, SourceList list)
    {
        cursor.Take('№');
        cursor.SkipSpace();
        return list.Numbered(cursor.TakeWhile(char.IsAsciiDigit)) is not null;
    }

    /// <summary>Where a page or leaf that stands here ends, with the space and full stop behind it.</summary>
    private static int? PageAt(Cursor cursor)
    {
        if (ReadLocators.Labelled(cursor.Text, cursor.At, cursor.End, inShelfmark: false) is not { } place || !place.IsPage)
        {
            return null;
        }

        cursor.At = place.Range.End;
        cursor.TakeWhile(c => c == '.' || char.IsWhiteSpace(c));
        return cursor.At;
    }
}
