using System.Buffers;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>What the text around a bracket of bare numbers says of it.</summary>
internal enum Standing
{
    /// <summary>Nothing against a citation.</summary>
    Citation,

    /// <summary>It may be an interval, a formula, a count: it stays text, and the editors are told.</summary>
    Doubtful,

    /// <summary>It is plainly something else.</summary>
    Other,
}

/// <summary>
/// Tells brackets of bare numbers that stand like a citation from intervals, indices, formulas, names of compounds and marks of a
/// list. Words inside the bracket, a place above all, say more than its surroundings, so only bare numbers are asked here.
/// </summary>
internal static partial class Surroundings
{
    private const string Signs = "=<>≤≥≠≈∈∉⊂⊆∩∪∖×·→√∑∫^+*/∀∃±";

    private static readonly SearchValues<char> Bare = SearchValues.Create(" \n\t,;:–—-‐−0123456789");

    private static readonly string[] Units = ["м", "см", "мм", "км", "дм", "нм", "m", "cm", "mm", "km"];

    private static readonly string[] Counted =
        ["всего", "итого", "№", "вып.", "рис.", "табл.", "ил.", "илл.", "vol.", "bd.", "no.", "nr.", "fig.", "eq.", "tab."];

    private static readonly string[] Intervals =
    [
        "отрез", "интервал", "полуинтервал", "промежут", "диапазон", "сегмент", "принадлеж", "время", "счёт", "счет", "псал",
        "interval", "segment", "range", "intervall", "przedzia",
    ];

    /// <summary>The standing of a bracket.</summary>
    /// <param name="text">The text of the passage.</param>
    /// <param name="bracket">The bracket.</param>
    /// <param name="before">The standing of the bracket that ends where this one begins.</param>
    public static Standing Of(string text, TextRange bracket, Standing before)
    {
        var inner = text.AsSpan(bracket.Start + 1, bracket.Length - 2).TrimEnd('.');
        return inner.ContainsAnyExcept(Bare) ? Standing.Citation
            : Max(IsDecimal(inner) ? Standing.Doubtful : Standing.Citation, Max(Before(text, bracket, inner, before), After(text, bracket, inner)));
    }

    private static bool IsSign(char c) => Signs.Contains(c, StringComparison.Ordinal);

    private static Standing Max(Standing a, Standing b) => a > b ? a : b;

    /// <summary>«[1,5; 2,4]»: decimal numbers.</summary>
    private static bool IsDecimal(ReadOnlySpan<char> inner)
    {
        var numbers = Numbers(inner);
        var tight = inner.IndexOf(',') is > 0 and var comma && comma + 1 < inner.Length && char.IsAsciiDigit(inner[comma + 1]);
        var ascend = numbers.Zip(numbers.Skip(1)).All(p => p.First.Length < p.Second.Length
            || (p.First.Length == p.Second.Length && string.CompareOrdinal(p.First, p.Second) < 0));
        return tight && inner.Contains(';') && !ascend;
    }

    private static List<string> Numbers(ReadOnlySpan<char> inner)
    {
        var numbers = new List<string>();
        foreach (var range in inner.SplitAny(" \n\t,;:–—-‐−"))
        {
            if (!inner[range].IsEmpty)
            {
                numbers.Add(inner[range].ToString());
            }
        }

        return numbers;
    }

    private static Standing After(string text, TextRange bracket, ReadOnlySpan<char> inner)
    {
        var (next, second) = (At(text, bracket.End), At(text, bracket.End + 1));
        var isGluedBefore = bracket.Start > 0 && char.IsLetter(text[bracket.Start - 1]);
        var leads = char.IsLetter(next) || (next == '-' && char.IsLetter(second));
        return IsOtherStyle(text, bracket, inner) ? Standing.Other
            : IsDay(text, bracket, inner) || (next == ' ' && (IsQuantity(text, bracket.End + 1) || IsCount(text, bracket.End + 1))) ? Standing.Doubtful
            : (leads && isGluedBefore) || char.IsAsciiDigit(next) ? Standing.Other
            : leads && (inner.Contains(',') || char.IsLower(next) || next == '-') ? Standing.Doubtful
            : next is '(' or '^' or '{' or '%' || IsSign(next) || (next == ' ' && (second is '%' or '°' || IsSign(second))) ? Standing.Doubtful
            : Standing.Citation;
    }

    private static char At(string text, int at) => at < text.Length ? text[at] : '\uffff';

    private static string WordBefore(string text, int at)
    {
        var end = at;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var start = end;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && end - start < 20)
        {
            start--;
        }

        return text[start..end];
    }
}
