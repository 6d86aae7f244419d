using SiteGen.Core.Languages;

namespace SiteGen.Core.Names.Forms.Grammars;

/// <summary>The numbers that sovereigns bear.</summary>
internal static class RomanNumbers
{
    private static readonly string[] FirstTwenty =
        ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"];

    /// <summary>A number in the words of a language; null if it is none of the first twenty, or the language has no words for them.</summary>
    public static string? Spell(string number, NameWords words) =>
        Array.IndexOf(FirstTwenty, number) is >= 0 and var at ? words.Ordinals.Words.ElementAtOrDefault(at) : null;
}
