using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Core.Locators;

namespace SiteGen.Core.Cite;

/// <summary>Intervals, medians with their quartiles, decimal numbers.</summary>
internal static partial class Surroundings
{
    private static readonly SearchValues<char> Between = SearchValues.Create(";–—-‐−");

    private const int LongestDomain = 60;

    /// <summary>«[1,5; 2,4]», «[13,5–17,2]» are decimal numbers, «[0; 1]», «[−1; 1]» an interval; «[1,3–5,7]» goes up and is a list.</summary>
    private static Standing Inside(ReadOnlySpan<char> inner)
    {
        if (!inner.ContainsAnyExceptInRange('0', '9'))
        {
            return inner is "0" ? Standing.Doubtful : Standing.Citation;
        }

        var tight = inner.IndexOf(',') is > 0 and var comma && comma + 1 < inner.Length && char.IsAsciiDigit(inner[comma + 1]);
        var isDecimal = tight && inner.ContainsAny(Between) && !Ascend(Numbers(inner));
        return isDecimal || inner is ['-' or '−' or '–', ..] || HasNought(inner) ? Standing.Doubtful : Standing.Citation;
    }

    private static bool Ascend(List<string> numbers) => numbers.Zip(numbers.Skip(1)).All(p => p.First.Length < p.Second.Length
        || (p.First.Length == p.Second.Length && string.CompareOrdinal(p.First, p.Second) < 0));

    /// <summary>A nought that is a number by itself.</summary>
    private static bool HasNought(ReadOnlySpan<char> inner)
    {
        for (var i = 0; i < inner.Length; i++)
        {
            var isApart = (i == 0 || !char.IsAsciiDigit(inner[i - 1])) && (i + 1 == inner.Length || !char.IsAsciiDigit(inner[i + 1]));
            if (inner[i] == '0' && isApart)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«В диапазоне [3, 7]», «ДИ [1,5–6,8]», «4,5 [2; 7]»: two ends behind what they are the ends of.</summary>
    private static bool IsInterval(string text, int at, string word, ReadOnlySpan<char> inner)
    {
        if (!inner.ContainsAnyExceptInRange('0', '9') || Ends().Match(inner.ToString()) is not { Success: true } ends)
        {
            return false;
        }

        return Interval().IsMatch(word.Trim('(', ':', ',', '«'))
            || Domain().IsMatch(text[Math.Max(0, at - LongestDomain)..at])
            || (inner.Contains(':') && Clock().IsMatch(word))
            || (MeasuredBefore(text, at) is { } middle && Value(ends.Groups["from"].Value) < middle && middle < Value(ends.Groups["to"].Value));
    }

    /// <summary>
    /// «5», «4,5 %», «34 года», «12 ± 3»: what was measured, with its unit or without; not what a label counts, «§ 5», nor a span of time,
    /// «за 10 лет».
    /// </summary>
    private static decimal? MeasuredBefore(string text, int at)
    {
        const int Longest = 60;
        var start = Math.Max(0, at - Longest);
        if (!text.AsSpan(start, at - start).ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        var row = Measured().Match(text[start..at]);
        var (before, unit) = (row.Groups["before"].Value, row.Groups["unit"].Value);
        var isMeasured = unit.Length == 0 ? !IsOrdinal(before, row.Groups["listed"].Success)
            : unit is "%" or [.., '.'] || unit.Contains('/') || (IsCounted(unit) && !Span().IsMatch(before) && !(unit is "раз" or "раза" && before == "в"));
        return row.Success && isMeasured ? Value(row.Groups["middle"].Value) : null;
    }

    /// <summary>«§ 5», «тип 2», «главы 3 и 5»: the number tells which one, and measures nothing.</summary>
    private static bool IsOrdinal(string before, bool isListed) =>
        (isListed && before is "и" or "and" or "или" or "or") || Numbered().IsMatch(before)
            || LocatorLabels.At(before, 0, inShelfmark: false)?.Length == before.Length;

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

    /// <summary>A number at the end, the word before it and its unit.</summary>
    [GeneratedRegex(
        @"(?:^|(?<listed>\d\s+)?(?<before>\S+)\s+)[(~≈=]*(?<middle>\d+(?:[.,]\d+)?)(?:\s*±\s*\d+(?:[.,]\d+)?)?\s*(?<unit>[^\s\d]\S*)?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Measured();

    /// <summary>What is numbered and not measured.</summary>
    [GeneratedRegex(
        @"^(?:тип|стади|степен|групп|фаз|класс|вариант|опыт|сери[июяей]|уравнени|формул|теорем|лемм|утверждени|пример|вопрос|раздел|схем|рисун|таблиц"
        + @"|образ(?:ец|ц)|модел|этап|поколени|верси|метод|способ|type|phase|stage|grade|group|class|model|equation|theorem|lemma|figure|table|section"
        + @"|example|step|scheme|version|method)\w*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();

    /// <summary>Words before a number of years or days that pass: «за 10 лет», «последние 10 лет».</summary>
    [GeneratedRegex(
        "^(?:за|через|спустя|после|течение|протяжении|последни[ехй]|первы[ехй]|ближайши[ехй]|кажды[ехй]|более|менее|свыше|for|over|after|within|last|past|first|every)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Span();

    /// <summary>«Непрерывна на [1, 5]», “is bounded on [2, 7]”.</summary>
    [GeneratedRegex(
        @"(?:непрерывн|дифференцируем|интегрируем|определён|определен|задан|монотонн|возраста|убыва|ограничен|continuous|differentiable|integrable|defined"
        + @"|monotone|increas|decreas|bounded)\w*\s+(?:\w+\s+){0,2}(?:на|on|over)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Domain();

    /// <summary>«Время [12:30]», «счёт [3:1]»; but «в это время [3, 7]» cites.</summary>
    [GeneratedRegex("^(?:время|сч[её]т(?:ом)?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Clock();

    /// <summary>Whole words that name what has two ends: intervals, scores, lines, verses.</summary>
    [GeneratedRegex(
        @"^(?:(?i:(?:полу)?интервал(?:а|у|е|ом|ы|ов|ам|ами|ах)?|(?:диапазон|сегмент|отрезо?к|промежуто?к)(?:а|у|е|ом|и|ы|ов|ам|ами|ах)?|предел(?:ы|ах)"
        + @"|принадлеж(?:ит|ат)|медиан[аыеу]|шкал[аыеу]|балл(?:а|ы|ов)?|псал(?:ом|ма|ме)|стро(?:к[аи]|ках)|такт(?:ы|а|ов|ах)"
        + @"|стихи?|(?:half-)?intervals?|intervall\w*|przedzia\w+|segments?|ranges?|median|scores?|vv\.)|[Сс]тих\.|ДИ|КИ|CI|IQR|Me|Mdn|SD)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Interval();
}
