using System.Globalization;
using SiteGen.Core.Languages;
using SiteGen.Core.Text;

namespace SiteGen.Core.Compare;

/// <summary>
/// Reads numbers written in digits: <c>1 000</c>, <c>1,000</c>, <c>2,5</c> and <c>2.5</c>, «100 тыс.», times of day (<c>15.30</c>,
/// <c>15:30</c>), Roman numerals of two letters and more. What a comma parts, decimals or thousands, the language tells.
/// </summary>
internal static class ReadNumbers
{
    private const int LongestValue = 20;
    private const int LargestRoman = 39;

    private static readonly MagnitudeWord[] Magnitudes =
        [.. KnownLanguages.All.SelectMany(l => l.Numbers.Magnitudes).SelectMany(m => m.Beginnings.Select(b => new MagnitudeWord(b, m.Factor)))];

    public static IEnumerable<Figure> ReadAll(string text, TextRange stretch, Letters language)
    {
        for (var at = stretch.Start; at < stretch.End;)
        {
            var end = at + 1;
            if (char.IsAsciiDigit(text[at]))
            {
                var number = Read(text, at, stretch.End, language);
                yield return number;
                end = number.Range.End;
            }
            else if (char.IsLetter(text[at]))
            {
                end = EndOf(text, at, stretch.End, char.IsLetter);
                if (RomanValue(text.AsSpan(at, end - at)) is > 0 and var value)
                {
                    yield return new(TextRange.Between(at, end), value.ToString(CultureInfo.InvariantCulture), null);
                }
            }

            at = end;
        }
    }

    private static Figure Read(string text, int at, int limit, Letters language)
    {
        var end = EndOf(text, at, limit, char.IsAsciiDigit);
        while (end - at > 0 && IsGroup(text, at, end, limit, language))
        {
            end += 4;
        }

        var whole = end;
        end = EndOfFraction(text, whole, limit, language);
        var digits = string.Concat(text.AsSpan(at, whole - at).ToString().Where(char.IsAsciiDigit));
        var number = end > whole ? $"{digits}.{text.AsSpan(whole + 1, end - whole - 1)}" : digits;
        var (factor, last) = ReadMagnitude(text, end, limit);
        return new(TextRange.Between(at, last), Value(number, factor), null);
    }

    /// <summary>Where the digits after a mark that parts them end; where they do not belong to the number, its own end.</summary>
    private static int EndOfFraction(string text, int end, int limit, Letters language)
    {
        if (end + 1 >= limit || !char.IsAsciiDigit(text[end + 1]))
        {
            return end;
        }

        var last = EndOf(text, end + 1, limit, char.IsAsciiDigit);
        var parts = text[end] == '.' || (text[end] == ',' && language.HasDecimalComma) || (text[end] == ':' && last == end + 3);
        // «12.6.1920» counts three things.
        var goesOn = last + 1 < limit && text[last] == text[end] && char.IsAsciiDigit(text[last + 1]);
        return parts && !goesOn ? last : end;
    }

    /// <summary>A separator and three digits after at most three digits.</summary>
    private static bool IsGroup(string text, int at, int end, int limit, Letters language)
    {
        var first = EndOf(text, at, limit, char.IsAsciiDigit) - at;
        return first <= 3 && text[at] != '0' && end + 4 <= limit && IsBetweenGroups(text[end], language)
            && EndOf(text, end + 1, limit, char.IsAsciiDigit) == end + 4;
    }

    private static bool IsBetweenGroups(char mark, Letters language) => mark switch
    {
        ' ' => true,
        ',' => !language.HasDecimalComma,
        '.' => language.HasThousandsStop,
        _ => false,
    };

    /// <summary>What the word after a number multiplies it by, and where that word ends; 1 and the number's own end for any other.</summary>
    private static (decimal Factor, int End) ReadMagnitude(string text, int end, int limit)
    {
        var at = end < limit && text[end] == ' ' ? end + 1 : end;
        return Array.Find(Magnitudes, m => string.CompareOrdinal(text, at, m.Beginning, 0, m.Beginning.Length) == 0) is { } found
            ? (found.Factor, EndOf(text, at, limit, char.IsLetter))
            : (1, end);
    }

    private static string Value(string number, decimal factor) => number.Length > LongestValue
        ? number
        : (decimal.Parse(number, CultureInfo.InvariantCulture) * factor).ToString("0.####################", CultureInfo.InvariantCulture);

    private static int EndOf(string text, int at, int limit, Func<char, bool> goesOn)
    {
        while (at < limit && goesOn(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Value of a Roman numeral of two letters and more; 0 where it is none, or above what texts count by them.</summary>
    private static int RomanValue(ReadOnlySpan<char> word) =>
        word.Length > 1 && RomanNumerals.AreIn(word) && RomanNumerals.Sum(word) is var value and <= LargestRoman ? value : 0;

    private sealed record MagnitudeWord(string Beginning, decimal Factor);
}
