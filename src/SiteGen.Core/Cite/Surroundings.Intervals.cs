using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Core.Cite;

/// <summary>Intervals, medians with their quartiles, decimal numbers.</summary>
internal static partial class Surroundings
{
    private static readonly SearchValues<char> Between = SearchValues.Create(";–—-‐−");

    /// <summary>«[1,5; 2,4]», «[13,5–17,2]» are decimal numbers, «[0; 1]», «[−1; 1]» an interval; «[1,3–5,7]» goes up and is a list.</summary>
    private static Standing Inside(ReadOnlySpan<char> inner)
    {
        var numbers = Numbers(inner);
        var tight = inner.IndexOf(',') is > 0 and var comma && comma + 1 < inner.Length && char.IsAsciiDigit(inner[comma + 1]);
        var ascend = numbers.Zip(numbers.Skip(1)).All(p => p.First.Length < p.Second.Length
            || (p.First.Length == p.Second.Length && string.CompareOrdinal(p.First, p.Second) < 0));
        var isDecimal = tight && inner.ContainsAny(Between) && !ascend;
        return isDecimal || numbers.Contains("0") || inner is ['-' or '−' or '–', ..] ? Standing.Doubtful : Standing.Citation;
    }

    /// <summary>«В диапазоне [3, 7]», «ДИ [1,5–6,8]», «4,5 [2; 7]»: two ends behind what they are the ends of.</summary>
    private static bool IsInterval(string text, int at, string word, ReadOnlySpan<char> inner) =>
        Ends().Match(inner.ToString()) is { Success: true } ends
        && (Interval().IsMatch(word.Trim('(', ':', ',', '«')) || (inner.Contains(':') && Clock().IsMatch(word)) || (NumberBefore(text, at, word) is { } middle
            && Value(ends.Groups["from"].Value) < middle && middle < Value(ends.Groups["to"].Value)));

    /// <summary>«5», «4,5 %», «34 года»: a number, with its unit or without.</summary>
    private static decimal? NumberBefore(string text, int at, string word)
    {
        var isUnit = word.Length > 0 && !char.IsAsciiDigit(word[^1]) && (word is "%" || word[^1] == '.' || word.Contains('/') || IsCounted(word));
        var start = text.AsSpan(0, at).TrimEnd().Length - word.Length;
        return Value((isUnit ? WordBefore(text, start) : word).TrimStart('(', '~', '≈', '=').TrimEnd('%'));
    }

    private static decimal? Value(string number) =>
        decimal.TryParse(number.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

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

    [GeneratedRegex(
        @"^\s*(?:(?<from>\d+)\s*[,:]\s*(?<to>\d+)|(?<from>\d+(?:,\d+)?)\s*[;–—‐−-]\s*(?<to>\d+(?:,\d+)?))\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Ends();

    /// <summary>«Время [12:30]», «счёт [3:1]»; but «в это время [3, 7]» cites.</summary>
    [GeneratedRegex("^(?:время|сч[её]т(?:ом)?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Clock();

    /// <summary>Whole words that name what has two ends: intervals, scores, lines, verses.</summary>
    [GeneratedRegex(
        @"^(?:(?i:(?:полу)?интервал(?:а|у|е|ом|ы|ов|ам|ами|ах)?|(?:диапазон|сегмент|отрезо?к|промежуто?к)(?:а|у|е|ом|и|ы|ов|ам|ами|ах)?|предел(?:ы|ах)"
        + @"|принадлеж(?:ит|ат)|медиан[аыеу]|шкал[аыеу]|балл(?:а|ы|ов)?|псал(?:ом|ма|ме)|стро(?:к[аи]|ках)|такт(?:ы|а|ов|ах)"
        + @"|стихи?|(?:half-)?intervals?|intervall\w*|przedzia\w+|segments?|ranges?|median|scores?|vv\.)|ДИ|КИ|CI|IQR|Me|Mdn|SD)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Interval();
}
