using System.Text.RegularExpressions;
using SiteGen.Core.Text;

namespace SiteGen.Core.Locators;

/// <summary>Knows the day of a newspaper, «1905. 17 окт.», “17 Oct. 1905”, which tells its issue and is no number of the list.</summary>
internal static partial class IssueDate
{
    /// <summary>Whether a day with its year stands here, the year before or behind.</summary>
    public static bool IsAt(Cursor cursor) => char.IsAsciiDigit(cursor.Here)
        && Day().Match(cursor.Text, cursor.At, cursor.End - cursor.At) is { Success: true } day && IsMonth(day.Groups["month"].ValueSpan);

    /// <summary>Whether a word names a month, in full or shortened.</summary>
    public static bool IsMonth(ReadOnlySpan<char> word) => MonthNames.IsInReference(word);

    [GeneratedRegex(
        @"\G(?:[12]\d{3}(?:\s?г\.?)?[.,]?\s\d{1,2}(?:\s?[/(]\s?\d{1,2}\)?)?\s(?<month>\p{L}{3,})"
        + @"|\d{1,2}\.?(?:\s?[/(]\s?\d{1,2}\)?)?\s(?<month>\p{L}{3,})\.?,?\s[12]\d{3}(?!\d))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
