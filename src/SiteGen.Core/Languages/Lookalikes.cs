namespace SiteGen.Core.Languages;

/// <summary>Letters of the Cyrillic and the Latin alphabet that look the same in print. The one table of them.</summary>
public static class Lookalikes
{
    private const string Cyrillic = "АВЕКМНОРСТХаеорсху";
    private const string Latin = "ABEKMHOPCTXaeopcxy";

    /// <summary>The Latin letter that looks like a Cyrillic one; any other character itself.</summary>
    public static char Shape(char c) => Cyrillic.AsSpan().IndexOf(c) is >= 0 and var i ? Latin[i] : c;

    /// <summary>The Cyrillic letter that looks like a Latin one; any other character itself.</summary>
    public static char CyrillicShape(char c) => Latin.AsSpan().IndexOf(c) is >= 0 and var i ? Cyrillic[i] : c;

    /// <summary>The letter of the other alphabet that looks the same; any other character itself.</summary>
    public static char Twin(char c) => Shape(c) is var shape && shape != c ? shape : CyrillicShape(c);

    /// <summary>Whether it is a Cyrillic letter.</summary>
    public static bool IsCyrillic(char c) => c is >= 'Ѐ' and <= 'ӿ';

    /// <summary>Whether it is one of the letters that most words in Cyrillic letters are made of, which have no accents.</summary>
    public static bool IsPlainCyrillic(char c) => c is >= 'А' and <= 'я';

    /// <summary>Whether it is a capital among them.</summary>
    public static bool IsCapitalCyrillic(char c) => c is >= 'А' and <= 'Я';

    /// <summary>Whether it is a Latin letter.</summary>
    public static bool IsLatin(char c) => char.IsLetter(c) && c < 'Ͱ';
}
