namespace SiteGen.Core.Text;

/// <summary>Letters of the Cyrillic and the Latin alphabet that look the same in print.</summary>
internal static class Lookalikes
{
    private const string Cyrillic = "АВЕКМНОРСТХаеорсху";
    private const string Latin = "ABEKMHOPCTXaeopcxy";

    /// <summary>The Latin letter that looks like a Cyrillic one; any other character itself.</summary>
    public static char Shape(char c) => Cyrillic.AsSpan().IndexOf(c) is >= 0 and var i ? Latin[i] : c;

    /// <summary>The letter of the other alphabet that looks the same; any other character itself.</summary>
    public static char Twin(char c) => Shape(c) is var shape && shape != c ? shape
        : Latin.AsSpan().IndexOf(c) is >= 0 and var i ? Cyrillic[i] : c;

    public static bool IsCyrillic(char c) => c is >= 'Ѐ' and <= 'ӿ';

    public static bool IsLatin(char c) => char.IsLetter(c) && c < 'Ͱ';
}
