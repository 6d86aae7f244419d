using SiteGen.Core.Model;

namespace SiteGen.Core.Cite;

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
        return One(ref cursor, kind) && !char.IsLetterOrDigit(cursor.Here);
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

        while (kind is LocatorKind.Section or LocatorKind.Paragraph or LocatorKind.Chapter or LocatorKind.Signature or LocatorKind.Article or LocatorKind.Figure
            && cursor.Here == '.' && char.IsAsciiDigit(cursor.Ahead(1)))
        {
            cursor.At++;
            cursor.TakeWhile(char.IsAsciiDigit);
        }

        Letter(ref cursor);
        Verso(ref cursor);
        return true;
    }

    /// <summary><c>Р-5446</c>: the class of a fond.</summary>
    private static void Prefix(ref Cursor cursor)
    {
        var back = cursor;
        var letters = cursor.TakeWhile(char.IsUpper).Length;
        cursor.TakeDash();
        if (letters is 0 or > 3 || !char.IsAsciiDigit(cursor.Here))
        {
            cursor = back;
        }
    }

    private static bool Roman(ref Cursor cursor)
    {
        var back = cursor;
        var isRoman = !cursor.TakeWhile(c => c is 'I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M').IsEmpty
            || !cursor.TakeWhile(c => c is 'i' or 'v' or 'x' or 'l').IsEmpty;
        isRoman = isRoman && !char.IsLetterOrDigit(cursor.Here);
        cursor = isRoman ? cursor : back;
        return isRoman;
    }

    /// <summary><c>165б</c>, <c>12*</c>, <c>12-a</c>.</summary>
    private static void Letter(ref Cursor cursor)
    {
        var hyphen = cursor.Here == '-' ? 1 : 0;
        if ((char.IsLower(cursor.Ahead(hyphen)) || (hyphen == 0 && cursor.Here == '*')) && !char.IsLetterOrDigit(cursor.Ahead(hyphen + 1)))
        {
            cursor.At += hyphen + 1;
        }
    }

    private static void Verso(ref Cursor cursor)
    {
        var back = cursor;
        cursor.SkipSpace();
        foreach (var word in char.IsLetter(cursor.Here) ? Versos : [])
        {
            if (cursor.TakeWord(word))
            {
                cursor.Take('.');
                return;
            }
        }

        cursor = back;
    }
}
