using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Locators;

/// <summary>
/// Reads what stands behind a label.
/// <code>
/// value  = number [tail] { ("," | "и" | "and" …) number [tail] }
/// number = one [dash one]
/// one    = (digits | roman) [letter] [verso]
/// tail   = "и др." | "и сл." | "ff." | "passim" …
/// </code>
/// </summary>
internal static class ReadValue
{
    public static bool At(ref Cursor cursor, LocatorKind kind)
    {
        if (ReadNumber.TakeRun(ref cursor, ReadNumber.FormsOf(kind)) is null)
        {
            return kind == LocatorKind.Signature && Code(ref cursor);
        }

        do
        {
            TakeTail(ref cursor);
        }
        while (More(ref cursor, kind) || Detail(ref cursor, kind));

        return true;
    }

    private static bool More(ref Cursor cursor, LocatorKind kind)
    {
        var back = cursor;
        var isMore = IsJoined(ref cursor, kind) && !IsYear(back, cursor, kind)
            && ReadNumber.TakeRun(ref cursor, ReadNumber.FormsOf(kind)) is not null && EndsHere(cursor);
        cursor = isMore ? cursor : back;
        return isMore;
    }

    /// <summary>«Рис. 5: 1–3»: the numbers of what a figure or plate shows.</summary>
    private static bool Detail(ref Cursor cursor, LocatorKind kind)
    {
        var back = cursor;
        var isDetail = kind is LocatorKind.Figure or LocatorKind.Table or LocatorKind.Plate && cursor.Take(':');
        cursor.SkipSpace();
        isDetail = isDetail && ReadNumber.TakeRun(ref cursor, ReadNumber.FormsOf(kind)) is not null && EndsHere(cursor);
        cursor = isDetail ? cursor : back;
        return isDetail;
    }

    /// <summary>«№ 3–4, 1914»: the year of a journal behind its number.</summary>
    private static bool IsYear(Cursor before, Cursor cursor, LocatorKind kind) =>
        kind == LocatorKind.Number && cursor.TakeWhile(char.IsAsciiDigit) is ['1', >= '5', _, _] or ['2', '0', _, _]
        && before.Text.AsSpan(Math.Max(0, before.At - 4), Math.Min(4, before.At)).ContainsAnyExceptInRange('0', '9');

    /// <summary>Volumes and parts come in no lists: what follows their comma is another thing.</summary>
    private static bool IsJoined(ref Cursor cursor, LocatorKind kind)
    {
        var (joint, forms) = (ReadJoint.At(ref cursor), ReadNumber.FormsOf(kind));
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
        TakeTail(ref tail);
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
        ReadJoint.At(ref cursor) != Joint.None && (char.IsAsciiDigit(cursor.Here) || IsBeforePlace(cursor));

    private static bool IsBeforePlace(Cursor cursor) => ReadLocators.Labelled(cursor.Text, cursor.At, cursor.End, inShelfmark: false) is not null;

    /// <summary>«И сл.», “ff.”, “passim”; «и след. 5» goes on with a number and is no tail.</summary>
    public static RunTail TakeTail(ref Cursor cursor)
    {
        var after = cursor;
        after.SkipSpace();
        var tail = PlaceWords.Following.Take(ref after) ? RunTail.Following
            : PlaceWords.Others.Take(ref after) ? RunTail.Others
            : PlaceWords.Passim.Take(ref after) ? RunTail.Passim : RunTail.None;
        var next = after;
        next.SkipSpace();
        if (tail == RunTail.None || char.IsAsciiDigit(next.Here))
        {
            return RunTail.None;
        }

        cursor = after;
        return tail;
    }

    /// <summary>A signature of letters and figures: <c>I.303.4.2489</c>.</summary>
    private static bool Code(ref Cursor cursor)
    {
        var back = cursor;
        var code = cursor.TakeWhile(c => char.IsLetterOrDigit(c) || c is '.' or '/' or '-');
        var isCode = code.ContainsAnyInRange('0', '9');
        cursor = isCode ? cursor : back;
        cursor.At -= isCode && code[^1] == '.' ? 1 : 0;
        return isCode;
    }
}
