using System.Globalization;
using System.Text;

namespace SiteGen.Terminal;

/// <summary>Makes text from the input safe to print: what would move a cursor, turn the line round or end it is shown as its number.</summary>
public static class EscapeControls
{
    /// <summary>The text on one line, controls, separators and formatting characters written as <c>\u001B</c>.</summary>
    public static string Escape(string text)
    {
        if (!text.Any(IsUnsafe))
        {
            return text;
        }

        var safe = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            safe.Append(rune.Value <= char.MaxValue && IsUnsafe((char)rune.Value) ? $"\\u{rune.Value:X4}" : rune.ToString());
        }

        return safe.ToString();
    }

    private static bool IsUnsafe(char c) => char.GetUnicodeCategory(c) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
