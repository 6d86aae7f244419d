using SiteGen.Core.Cite.Authors;
using SiteGen.Core.Cite.Grammar;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Rules;

/// <summary>
/// Tells a bracket that names a page of a listed source in a form that cannot be read: «Ветров П. Мельницы. С. 15», where the list has a
/// Ветров, «6а, с. 5», «№ 5, с. 3».
/// </summary>
internal static class FindMissedPage
{
    private const int LongestMark = 2;

    /// <summary>One page, or a volume and what is in it.</summary>
    private const int Enough = 2;

    /// <summary>Whether an author of the list is in the bracket beside a page, or nothing but a number of the list and a page at the end.</summary>
    public static bool IsIn(Cursor cursor, SourceList list)
    {
        var isWork = !list.Numbers.IsEmpty && BeginsWithCapital(cursor);
        var (places, isLast, isAuthor, isBare) = (0, false, false, IsListed(cursor, list));
        while (!cursor.IsAtEnd)
        {
            cursor.TakeWhile(c => !char.IsLetter(c) && c != '№');
            if (PlaceAt(cursor, isWork) is { } end)
            {
                places += PlaceAt(cursor, isWork: false) is null ? 1 : Enough;
                isLast = end == cursor.End;
                cursor.At = end;
            }
            else
            {
                var word = TakeWord(ref cursor);
                isBare &= word.Length <= LongestMark;
                isAuthor |= IsAuthor(word, list);
            }
        }

        return places >= Enough && (isAuthor || ((isBare || isWork) && isLast));
    }

    private static ReadOnlySpan<char> TakeWord(ref Cursor cursor)
    {
        cursor.Take('№');
        return cursor.TakeWhile(c => char.IsLetter(c) || c is '\'' or '’' || Dashes.Is(c));
    }

    private static bool IsAuthor(ReadOnlySpan<char> word, SourceList list) => word.Length > 0 && char.IsUpper(word[0]) && list.HasAuthor(word.ToString());

    /// <summary>«Указ. соч., с. 7», «ПВЛ, с. 5»: the name of a work, and no words that lead elsewhere, «См. ниже, с. 5».</summary>
    private static bool BeginsWithCapital(Cursor cursor) =>
        char.IsUpper(cursor.Here) && PlaceAt(cursor, isWork: true) is null && ReadLead.TakeLead(ref cursor) is null;

    private static bool IsListed(Cursor cursor, SourceList list)
    {
        cursor.Take('№');
        cursor.SkipSpace();
        return list.Numbered(cursor.TakeWhile(char.IsAsciiDigit)) is not null;
    }

    /// <summary>Where the page or leaf here ends, with the space and full stop after it; of a work a volume or number too.</summary>
    private static int? PlaceAt(Cursor cursor, bool isWork)
    {
        if (ReadLabelledPlace.Read(cursor) is not { } place
            || !(place.IsPage || (isWork && place.Kind is LocatorKind.Volume or LocatorKind.Number or LocatorKind.Issue or LocatorKind.Division)))
        {
            return null;
        }

        cursor.At = place.Range.End;
        cursor.TakeWhile(c => c == '.' || char.IsWhiteSpace(c));
        return cursor.At;
    }
}
