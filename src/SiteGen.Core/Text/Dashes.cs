using System.Globalization;

namespace SiteGen.Core.Text;

/// <summary>The dashes of a text, which are typed one for another: hyphens, figure dash, en dash, em dash, minus. The one set of them.</summary>
internal static class Dashes
{
    /// <summary>All of them; inside the brackets of a regular expression they stand for themselves, since the hyphen is first.</summary>
    public const string All = "-\u2010\u2011\u2012–—\u2212";

    /// <summary>Whether it is one.</summary>
    public static bool Is(char c) => c is '-' or (>= '\u2010' and <= '\u2012') or '–' or '—' or '\u2212';

    /// <summary>Whether a word is nothing but one.</summary>
    public static bool Is(ReadOnlySpan<char> word) => word is [var only] && Is(only);
}

/// <summary>Which numbers are years. A number of four digits may be one where words say so, a year of print not before 1400.</summary>
internal static class Years
{
    /// <summary>The first of four digits.</summary>
    public const int First = 1000;

    /// <summary>No work was printed before.</summary>
    public const int FirstOfPrint = 1400;

    /// <summary>No later number is a year.</summary>
    public const int Last = 2099;

    /// <summary>Whether a number may count a year.</summary>
    public static bool Is(int number) => number is >= First and <= Last;

    /// <summary>Whether digits may count a year.</summary>
    public static bool Are(ReadOnlySpan<char> digits) => digits.Length == 4 && Is(int.Parse(digits, CultureInfo.InvariantCulture));

    /// <summary>Whether a number may be the year of a printed work.</summary>
    public static bool AreOfPrint(int number) => number is >= FirstOfPrint and <= Last;
}
