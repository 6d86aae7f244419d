using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Locators;

/// <summary>Reads a label with its value: <c>Л. 2 об.</c>, <c>S. 430</c>.</summary>
internal static class ReadLabelledPlace
{
    /// <summary>The place here, or null.</summary>
    /// <param name="cursor">Where the label may be.</param>
    /// <param name="level">The level of a shelfmark that was named last; null where none was.</param>
    public static Locator? Read(Cursor cursor, LocatorKind? level = null)
    {
        if (LocatorLabels.FindLabel(cursor.Text, cursor.At) is not { } label)
        {
            return null;
        }

        var value = ReadLabel.SkipLabel(cursor, label);
        var (start, counted) = (value.At, label.Meanings.FirstOrDefault(m => IsRightBefore(m, value))?.Kind ?? ReadLabel.FindKind(label, value, level));
        if (counted is not { } kind || !ReadValue.TakeValue(ref value, kind))
        {
            return null;
        }

        var range = TextRange.Between(cursor.At, value.At);
        return new(kind, ParseLocatorValue.Parse(value.Text[start..value.At], kind), range) { Label = FindPrinted(label, cursor) };
    }

    private static bool IsRightBefore(KindLabels meaning, Cursor value)
    {
        if (meaning.RightBefore is null || !ReadValue.TakeValue(ref value, meaning.Kind))
        {
            return false;
        }

        PlaceSeparators.SkipToPlace(ref value);
        return ReadLabel.FindCounted(value, meaning.Kind) == meaning.RightBefore;
    }

    private static string FindPrinted(LabelMatch label, Cursor cursor)
    {
        var printed = cursor.Text.AsSpan(cursor.At, label.Length);
        return printed.SequenceEqual(label.Proper) ? label.Proper : string.Concat(printed.ToString().Select(c => char.IsWhiteSpace(c) ? ' ' : c));
    }
}
