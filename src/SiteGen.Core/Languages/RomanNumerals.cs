using System.Buffers;

namespace SiteGen.Core.Languages;

/// <summary>Roman numerals in capitals, some of them printed in Cyrillic letters that look the same.</summary>
public static class RomanNumerals
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("IVXLCDMХІ");

    /// <summary>Whether a text holds nothing but digits of Roman numerals.</summary>
    public static bool AreIn(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Digits);

    /// <summary>What digits count together, a smaller one before a larger taken from it; other characters count nothing.</summary>
    public static int Sum(ReadOnlySpan<char> text)
    {
        var sum = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var (digit, next) = (ValueOf(text[i]), i + 1 < text.Length ? ValueOf(text[i + 1]) : 0);
            sum += digit < next ? -digit : digit;
        }

        return sum;
    }

    /// <summary>What a digit counts; 0 for any other character.</summary>
    public static int ValueOf(char digit) => digit switch
    {
        'I' or 'І' => 1,
        'V' => 5,
        'X' or 'Х' => 10,
        'L' => 50,
        'C' => 100,
        'D' => 500,
        'M' => 1000,
        _ => 0,
    };
}
