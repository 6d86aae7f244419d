using SiteGen.Core.Languages;
using SiteGen.Core.Text;

namespace SiteGen.Core.Locators;

/// <summary>
/// Reads what is after a label.
/// <code>
/// value  = number [tail] { ("," | "и" | "and" …) number [tail] }
/// number = one [dash one]
/// one    = (digits | roman) [letter] [verso]
/// tail   = "и др." | "и сл." | "ff." | "passim" …
/// </code>
/// </summary>
internal static class ReadValue
{
    /// <summary>Moves the cursor over the value of a kind; whether there was one.</summary>
    public static bool TakeValue(ref Cursor cursor, LocatorKind kind)
    {
        if (!ReadNumber.TakeFirst(ref cursor, kind))
        {
            return false;
        }

        do
        {
            ReadNumber.TakeTail(ref cursor);
        }
        while (TakeMore(ref cursor, kind) || TakeDetail(ref cursor, kind));

        return true;
    }

    private static bool TakeMore(ref Cursor cursor, LocatorKind kind)
    {
        var back = cursor;
        var isMore = IsJoined(ref cursor, kind) && !IsYear(back, cursor, kind)
            && ReadNumber.TakeRun(ref cursor, ReadNumber.FormsOf(kind)) is not null && EndsHere(cursor);
        cursor = isMore ? cursor : back;
        return isMore;
    }

    /// <summary>«Рис. 5: 1–3»: the numbers of what a figure or plate shows.</summary>
    private static bool TakeDetail(ref Cursor cursor, LocatorKind kind)
    {
        var back = cursor;
        var isDetail = kind is LocatorKind.Figure or LocatorKind.Table or LocatorKind.Plate && cursor.Take(':');
        cursor.SkipSpace();
        isDetail = isDetail && ReadNumber.TakeRun(ref cursor, ReadNumber.FormsOf(kind)) is not null && EndsHere(cursor);
        cursor = isDetail ? cursor : back;
        return isDetail;
    }

    /// <summary>«№ 3–4, 1914»: the year of a journal after its number.</summary>
    private static bool IsYear(Cursor before, Cursor cursor, LocatorKind kind) =>
        kind == LocatorKind.Number && Years.Are(cursor.TakeWhile(char.IsAsciiDigit))
        && before.Text.AsSpan(Math.Max(0, before.At - 4), Math.Min(4, before.At)).ContainsAnyExceptInRange('0', '9');

    /// <summary>Volumes and parts come in no lists: what follows their comma is another thing.</summary>
    private static bool IsJoined(ref Cursor cursor, LocatorKind kind)
    {
        var (joint, forms) = (ReadJoint.TakeJoint(ref cursor), ReadNumber.FormsOf(kind));
        return joint != Joint.None
            && (char.IsAsciiDigit(cursor.Here) ? joint != Joint.Comma || !forms.HasFlag(NumberForms.Whole)
                : forms.HasFlag(NumberForms.Roman) && ReadNumber.IsRomanFigure(cursor.Here));
    }

    /// <summary>«№ 5, 15 мая»: a number before a word is no further number of the list; nor is a date such as 7.5.1920.</summary>
    private static bool EndsHere(Cursor cursor)
    {
        if (cursor.Here == '.' && (char.IsAsciiDigit(cursor.Ahead(1)) || (char.IsUpper(cursor.Text[cursor.At - 1]) && IsInitial(cursor))))
        {
            return false;
        }

        var tail = cursor;
        ReadNumber.TakeTail(ref tail);
        cursor.SkipSpace();
        return !char.IsLetter(cursor.Here) || tail.At > cursor.At || IsBeforePlace(cursor) || IsBeforeMore(cursor);
    }

    /// <summary>«С. 5, В. П. Ветров»: what looks like a Roman number, before neither the end nor a place.</summary>
    private static bool IsInitial(Cursor cursor)
    {
        cursor.At++;
        cursor.SkipSpace();
        return !cursor.IsAtEnd && !IsBeforePlace(cursor);
    }

    /// <summary>«5 и 7», «5 и т. 2, с. 7».</summary>
    private static bool IsBeforeMore(Cursor cursor) =>
        ReadJoint.TakeJoint(ref cursor) != Joint.None && (char.IsAsciiDigit(cursor.Here) || IsBeforePlace(cursor));

    private static bool IsBeforePlace(Cursor cursor) => ReadLabel.FindCounted(cursor) is not null;
}
