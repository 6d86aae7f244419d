using SiteGen.Core.Languages;
using SiteGen.Core.Text;

namespace SiteGen.Core.Locators;

/// <summary>What parts one place from the next.</summary>
internal static class PlaceSeparators
{
    /// <summary>A space, or a sign that parts places.</summary>
    public static bool IsSeparator(char c) => c is '.' or ',' or ';' or ':' || char.IsWhiteSpace(c);

    /// <summary>Whether a place without a label ends here.</summary>
    public static bool EndsPlace(Cursor cursor) => cursor.IsAtEnd || IsSeparator(cursor.Here) || cursor.Here == ')';

    /// <summary>Over separators, and over a word that joins a place to the one before: «с. 5 и т. 2», «на с. 5».</summary>
    public static void SkipToPlace(ref Cursor cursor)
    {
        SkipSeparators(ref cursor);
        var word = cursor;
        var isJoined = (char.IsLower(word.Here) || word.Here == '&')
            && (ReadJoint.TakeJoint(ref word) != Joint.None || PlaceWords.Prepositions.Take(ref word));
        word.SkipSpace();
        cursor = isJoined && IsBeforePlace(word) ? word : cursor;
    }

    /// <summary>Over separators alone.</summary>
    public static void SkipSeparators(ref Cursor cursor)
    {
        while (!cursor.IsAtEnd && (IsSeparator(cursor.Here) || cursor.Here == ')' || IsSignBeforePlace(cursor)))
        {
            cursor.At++;
        }
    }

    /// <summary>«. – С. 10», «5 (с. 10)»: the dash that parts the areas of a description, and the bracket around a place.</summary>
    private static bool IsSignBeforePlace(Cursor cursor)
    {
        var isSign = Dashes.Is(cursor.Here) || cursor.Here == '(';
        cursor.At += isSign ? 1 : 0;
        cursor.SkipSpace();
        return isSign && IsBeforePlace(cursor);
    }

    private static bool IsBeforePlace(Cursor cursor) => ReadLabel.FindCounted(cursor, LocatorKind.Fond) is not null;
}
