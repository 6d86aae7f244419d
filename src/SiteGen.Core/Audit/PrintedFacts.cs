using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;

namespace SiteGen.Core.Audit;

/// <summary>The figures of a printed reference that a translation must not change: years, volumes, pages.</summary>
/// <param name="Years">Numbers of four digits from 1400 on.</param>
/// <param name="Volumes">Numbers after a label for volumes, Roman ones as Arabic.</param>
/// <param name="Pages">Numbers beside a label for pages.</param>
internal sealed partial record PrintedFacts(ImmutableSortedSet<int> Years, ImmutableSortedSet<int> Volumes, ImmutableSortedSet<int> Pages)
{
    /// <summary>The figures of a reference, in whatever language it labels them.</summary>
    public static PrintedFacts Read(string printed) => new(
        [.. Year().Matches(printed).Select(m => Number(m.Value))],
        [.. FindLabelled(LocatorKind.Volume, printed).Select(m => Number(m.Groups["first"].Value))],
        [.. FindLabelled(LocatorKind.Page, printed).SelectMany(m => Digits().Matches(m.Value)).Select(m => Number(m.Value))]);

    /// <summary>Every number of a text, Roman ones too.</summary>
    public static ImmutableSortedSet<int> NumbersIn(string text) => [.. AnyNumber().Matches(text).Select(m => Number(m.Value))];

    /// <summary>The numbers with a label of the kind, in any language: «С. 18–31», “Vol. VIII”, «284 с.».</summary>
    private static IEnumerable<Match> FindLabelled(LocatorKind kind, string printed) =>
        Labelled().Matches(printed).Where(m => LocatorLabels.FindLabel(printed, m.Groups["label"].Index)?.Kind == kind);

    /// <summary>The value of a number in digits or Roman letters.</summary>
    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Roman(text);

    private static int Roman(string text)
    {
        var values = text.Select(RomanNumerals.ValueOf).ToList();
        return values.Select((v, i) => i + 1 < values.Count && v < values[i + 1] ? -v : v).Sum();
    }

    [GeneratedRegex(@"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(
        @"(?<![\p{L}\d])(?<label>\p{L}+\.)\s?(?:(?<first>\d{1,5})(?:\s?[-–—,]\s?\d{1,5})*|(?<first>[IVXLC]{1,8}))(?![\p{L}\d])|(?<!\d)(?<first>\d{1,5})\s?(?<label>\p{L}+\.)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"\d{1,9}", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\d{1,9}|(?<!\p{L})[IVXLCDM]{1,8}(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex AnyNumber();
}
