using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Core.Audit;

/// <summary>The figures of a printed reference that a translation must not change: years, volumes, pages.</summary>
/// <param name="Years">Numbers of four digits from 1400 on.</param>
/// <param name="Volumes">Numbers after a label for volumes, Roman ones as Arabic.</param>
/// <param name="Pages">Numbers beside a label for pages.</param>
internal sealed partial record PrintedFacts(ImmutableSortedSet<int> Years, ImmutableSortedSet<int> Volumes, ImmutableSortedSet<int> Pages)
{
    /// <summary>The figures of a reference in Russian, English or another language with Latin labels.</summary>
    public static PrintedFacts Read(string printed) => new(
        [.. Year().Matches(printed).Select(m => Number(m.Value))],
        [.. Volume().Matches(printed).Select(m => Number(m.Groups[1].Value))],
        [.. Page().Matches(printed).SelectMany(m => Digits().Matches(m.Value)).Select(m => Number(m.Value))]);

    /// <summary>Every number of a text, Roman ones too.</summary>
    public static ImmutableSortedSet<int> NumbersIn(string text) => [.. AnyNumber().Matches(text).Select(m => Number(m.Value))];

    /// <summary>The value of a number in digits or Roman letters.</summary>
    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Roman(text);

    private static int Roman(string text)
    {
        var values = text.Select(ValueOf).ToList();
        return values.Select((v, i) => i + 1 < values.Count && v < values[i + 1] ? -v : v).Sum();
    }

    private static int ValueOf(char roman) => roman switch
    {
        'I' => 1,
        'V' => 5,
        'X' => 10,
        'L' => 50,
        'C' => 100,
        'D' => 500,
        'M' => 1000,
        _ => 0,
    };

    [GeneratedRegex(@"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<![\p{L}\d])(?:[Тт]\.|[Vv]ol\.|Bd\.|[Tt]\.)\s?(\d{1,4}|[IVXLC]{1,8})(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Volume();

    [GeneratedRegex(@"(?<![\p{L}\d])(?:[Сс]\.|[Pp]p?\.|S\.)\s?\d{1,5}(?:\s?[-–—,]\s?\d{1,5})*(?!\d)|(?<!\d)\d{1,5}\s?(?:с|p|S)\.", RegexOptions.CultureInvariant)]
    private static partial Regex Page();

    [GeneratedRegex(@"\d{1,9}", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\d{1,9}|(?<!\p{L})[IVXLCDM]{1,8}(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex AnyNumber();
}
