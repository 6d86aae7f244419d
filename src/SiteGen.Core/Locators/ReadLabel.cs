using SiteGen.Core.Languages;
using SiteGen.Core.Text;

namespace SiteGen.Core.Locators;

/// <summary>Tells labels that count something from initials and words: a number follows them.</summary>
internal static class ReadLabel
{
    /// <summary>What the label here counts, whatever place follows it; null where there is none, or no number after it.</summary>
    /// <param name="cursor">Where the label may be.</param>
    /// <param name="level">The level of a shelfmark that was named last; null where none was.</param>
    public static LocatorKind? FindCounted(Cursor cursor, LocatorKind? level = null) =>
        LocatorLabels.FindLabel(cursor.Text, cursor.At) is { } label ? FindKind(label, SkipLabel(cursor, label), level) : null;

    /// <summary>What a label counts, by the number after it.</summary>
    public static LocatorKind? FindKind(LabelMatch label, Cursor number, LocatorKind? level)
    {
        foreach (var meaning in label.FindMeanings(level))
        {
            var after = number;
            if (ReadNumber.TakeFirst(ref after, meaning.Kind) && !AreInitials(label, number.At, after) && (label.Length > 1 || IsSure(label, number, after)))
            {
                return meaning.Kind;
            }
        }

        return null;
    }

    /// <summary>The place after a label, and after the sign of a number: «д. № 5».</summary>
    public static Cursor SkipLabel(Cursor cursor, LabelMatch label)
    {
        cursor.At = Math.Min(cursor.End, cursor.At + label.Length);
        cursor.SkipSpace();
        if (label.Kind != LocatorKind.Number && cursor.Take('№'))
        {
            cursor.SkipSpace();
        }

        return cursor;
    }

    /// <summary>«С 5», «л 7»: a single letter without its full stop counts only before a number of its own; «с 5 мая», «с 1920» are words.</summary>
    private static bool IsSure(LabelMatch label, Cursor number, Cursor after)
    {
        const int Longest = 3;
        return PlaceWords.CountAlone.Contains(label.Proper) || (number.TakeWhile(char.IsAsciiDigit).Length is > 0 and <= Longest && EndsValue(after));
    }

    private static bool EndsValue(Cursor cursor)
    {
        ReadNumber.TakeTail(ref cursor);
        var isJoined = ReadJoint.TakeJoint(ref cursor) != Joint.None && char.IsAsciiDigit(cursor.Here);
        cursor.SkipSpace();
        return isJoined || cursor.IsAtEnd || cursor.Here is ',' or ';' or '.' or ')';
    }

    /// <summary>«T. V. Rand»: a letter that could be a Roman number, before a name.</summary>
    private static bool AreInitials(LabelMatch label, int start, Cursor after)
    {
        var isInitial = label.Length == 2 && after.At == start + 1 && char.IsLetter(after.Text[start]) && after.Here == '.' && after.Ahead(1) == ' ';
        after.At += isInitial ? 2 : 0;
        return isInitial && char.IsUpper(after.Here) && FindCounted(after) is null;
    }
}
