namespace SiteGen.Core.Names.Forms;

/// <summary>The numbers that sovereigns bear.</summary>
internal static class RomanNumbers
{
    /// <summary>From I on.</summary>
    public static readonly string[] FirstTwenty =
        ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"];
}
