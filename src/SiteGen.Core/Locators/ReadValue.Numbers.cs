using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Locators;

/// <summary>One number of a value, or a range of them.</summary>
internal static partial class ReadValue
{
    private static bool Number(ref Cursor cursor, LocatorKind kind)
    {
        var back = cursor;
        if (!One(ref cursor, kind) || (IsPart(kind) && char.IsLetterOrDigit(cursor.Here)))
        {
            cursor = back;
            return false;
        }

        back = cursor;
        cursor.SkipSpace();
        if (!(cursor.TakeDash() || cursor.Take('/')) || !RangeEnd(ref cursor, kind))
        {
            cursor = back;
        }

        return true;
    }

    private static bool RangeEnd(ref Cursor cursor, LocatorKind kind)
    {
        cursor.SkipSpace();
        return (kind == LocatorKind.Leaf && OtherSide(ref cursor)) || (One(ref cursor, kind) && !char.IsLetterOrDigit(cursor.Here));
    }

    /// <summary><c>12r–v</c>: the other side of the leaf.</summary>
    private static bool OtherSide(ref Cursor cursor)
    {
        var isSide = cursor.Here is 'r' or 'v' && !char.IsLetterOrDigit(cursor.Ahead(1));
        cursor.At += isSide ? 1 : 0;
        return isSide;
    }

    private static bool One(ref Cursor cursor, LocatorKind kind)
    {
        if (IsUnit(kind))
        {
            Prefix(ref cursor);
        }

        if (cursor.TakeWhile(char.IsAsciiDigit).IsEmpty)
        {
            return IsRoman(kind) && Roman(ref cursor);
        }

        while (IsNested(kind) && cursor.Here == '.' && char.IsAsciiDigit(cursor.Ahead(1)))
        {
            cursor.At++;
            cursor.TakeWhile(char.IsAsciiDigit);
        }

        LetterAndSide(ref cursor, IsUnit(kind));
        return !IsNought(cursor.Here);
    }

    /// <summary>«1О», “2o”: a letter that was typed or recognised for a nought; no other number is so sure to be wrong.</summary>
    private static bool IsNought(char c) => c is 'О' or 'O' or 'о' or 'o';

    /// <summary>Whether a number may be one inside another: <c>§ 2.1</c>.</summary>
    private static bool IsNested(LocatorKind kind) => kind is LocatorKind.Section or LocatorKind.Paragraph or LocatorKind.Chapter
        or LocatorKind.Signature or LocatorKind.Article or LocatorKind.Figure;

    /// <summary><c>Р-5446</c>, <c>Р.-5446</c>, <c>р-5446</c>: the class of a fond.</summary>
    private static void Prefix(ref Cursor cursor)
    {
        var back = cursor;
        var letters = cursor.TakeWhile(char.IsLetter);
        if (cursor.Here == '.' && Cursor.IsDash(cursor.Ahead(1)))
        {
            cursor.At++;
        }

        var isSet = cursor.TakeDash();
        if (letters.Length is 0 or > 3 || !(isSet || char.IsUpper(letters[0])) || !char.IsAsciiDigit(cursor.Here))
        {
            cursor = back;
        }
    }

    private static bool Roman(ref Cursor cursor)
    {
        var back = cursor;
        var isRoman = !cursor.TakeWhile(IsRomanLetter).IsEmpty
            || !cursor.TakeWhile(c => c is 'i' or 'v' or 'x' or 'l').IsEmpty;
        isRoman = isRoman && !char.IsLetterOrDigit(cursor.Here);
        cursor = isRoman ? cursor : back;
        return isRoman;
    }

    /// <summary>Х and І are Cyrillic too: «т. ХІ».</summary>
    private static bool IsRomanLetter(char c) => c is 'I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M' or 'Х' or 'І';

    private static void LetterAndSide(ref Cursor cursor, bool isUnit)
    {
        if (!Side(ref cursor))
        {
            Letter(ref cursor, isUnit);
            Side(ref cursor);
        }
    }

    /// <summary><c>165б</c>, <c>12А</c>, <c>12*</c>, <c>12-a</c>, in a shelfmark <c>5-Р</c>; <c>5f.</c> goes on to the next page.</summary>
    private static void Letter(ref Cursor cursor, bool isUnit)
    {
        var hyphen = cursor.Here == '-' ? 1 : 0;
        var letter = cursor.Ahead(hyphen);
        var isLetter = (char.IsLower(letter) || (char.IsUpper(letter) && (isUnit || hyphen == 0)) || (hyphen == 0 && letter == '*')) && !IsNought(letter);
        if (isLetter && !(cursor.Here == 'f' && cursor.Ahead(1) == '.') && !char.IsLetterOrDigit(cursor.Ahead(hyphen + 1)))
        {
            cursor.At += hyphen + 1;
        }
    }

    /// <summary>«5 об.», “5 v.”, «5 и об.», «5, об.», <c>5-об.</c>, <c>5 (об.)</c>; but “5 V. Moss” is a name.</summary>
    private static bool Side(ref Cursor cursor)
    {
        var side = cursor;
        side.SkipSpace();
        var isName = char.IsUpper(side.Here) && !char.IsLetter(side.Ahead(1));
        var isSide = !isName && (PlaceWords.Verso.Take(ref side) || PlaceWords.Recto.Take(ref side) || PlaceWords.BothSides.Take(ref side)
            || LooseVerso(ref side));
        cursor = isSide ? side : cursor;
        return isSide;
    }

    /// <summary>A sign goes before a word only: in “p. 5, v. 3” a volume follows.</summary>
    private static bool LooseVerso(ref Cursor cursor)
    {
        var paren = cursor.Take('(');
        if (!(paren || cursor.Take('-') || cursor.Take(',')))
        {
            return false;
        }

        cursor.SkipSpace();
        return char.IsLetter(cursor.Ahead(1)) && PlaceWords.Verso.Take(ref cursor)
            && (cursor.Text[cursor.At - 1] == '.' || cursor.IsAtEnd || cursor.Here is ',' or ';' or ')') && (!paren || cursor.Take(')'));
    }
}
