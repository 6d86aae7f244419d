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

/// <summary>The bracket before, whose standing goes for one that is joined to it.</summary>
/// <param name="End">Where it ends.</param>
/// <param name="Standing">What the text around said of it.</param>
internal readonly record struct Neighbour(int End, Standing Standing);

/// <summary>
/// Tells brackets of bare numbers that stand like a citation from intervals, indices, formulas, names of compounds and marks of a
/// list. Words inside the bracket, a place above all, say more than its surroundings, so only bare numbers are asked here.
/// </summary>
internal static partial class Surroundings
{
    private const string Signs = "=<>≤≥≠≈∈∉⊂⊆∩∪∖×·→√∑∫^+*/∀∃±";

    private static readonly SearchValues<char> Bare = SearchValues.Create(" \n\t,;:–—-‐−0123456789");

    private static readonly string[] Units =
    [
        "м", "см", "мм", "км", "дм", "нм", "га", "кг", "мг", "мкг", "нг", "мл", "мкл", "мин", "сут", "мес", "нед", "Гц", "кГц", "Па", "кПа", "МПа",
        "m", "cm", "mm", "km", "nm", "kg", "mg", "µg", "ml", "mL", "min", "Hz", "kPa", "MPa", "years", "months", "weeks", "days", "hours", "points",
    ];

    /// <summary>The standing of a bracket.</summary>
    /// <param name="text">The text of the passage.</param>
    /// <param name="bracket">The bracket.</param>
    /// <param name="before">The bracket before this one, if any.</param>
    public static Standing Of(string text, TextRange bracket, Neighbour? before)
    {
        var inner = text.AsSpan(bracket.Start + 1, bracket.Length - 2).TrimEnd('.');
        return IsInWord(text, bracket, inner) ? Standing.Other
            : inner.ContainsAnyExcept(Bare) ? Standing.Citation
            : Max(Max(Inside(inner), HandedOn(text, bracket, before)), Max(Before(text, bracket, inner), After(text, bracket, inner)));
    }

    /// <summary>«Бензо[1,2-b]тиофен»: letters on both sides, whatever is inside. With a space inside it may be a citation.</summary>
    private static bool IsInWord(string text, TextRange bracket, ReadOnlySpan<char> inner) =>
        bracket.Start > 0 && char.IsLetter(text[bracket.Start - 1]) && Leads(text, bracket.End) && !inner.Contains(' ');

    /// <summary>A word, or the rest of one behind a hyphen.</summary>
    private static bool Leads(string text, int at) => char.IsLetter(At(text, at)) || (At(text, at) == '-' && char.IsLetter(At(text, at + 1)));

    /// <summary>«№ [3] и [5]»: what is said of a bracket goes for the next of a row.</summary>
    private static Standing HandedOn(string text, TextRange bracket, Neighbour? before)
    {
        const int LongestJoint = 6;
        if (before is not { } last || last.End > bracket.Start || bracket.Start - last.End > LongestJoint)
        {
            return Standing.Citation;
        }

        return last.End == bracket.Start ? last.Standing
            : text.AsSpan(last.End, bracket.Start - last.End).Trim()
                is "" or "," or ";" or "и" or "или" or "and" or "or" or "und" or "-" or "–" or "—" ? Min(last.Standing, Standing.Doubtful)
            : Standing.Citation;
    }

    private static bool IsSign(char c) => Signs.Contains(c, StringComparison.Ordinal);

    private static Standing Max(Standing a, Standing b) => a > b ? a : b;

    private static Standing Min(Standing a, Standing b) => a < b ? a : b;

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
