using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

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
        [.. FindLabelled(LocatorKind.Volume, printed).Select(v => Number(v.Runs[0].From.Figures))],
        [.. FindLabelled(LocatorKind.Page, printed).SelectMany(v => v.Numbers)]);

    /// <summary>Every number of a text, Roman ones too.</summary>
    public static ImmutableSortedSet<int> NumbersIn(string text) => [.. AnyNumber().Matches(text).Select(m => Number(m.Value)).Where(n => n > 0)];

    /// <summary>The numbers with a label of the kind, in any language: «С. 18–31», “Vol. VIII”, «284 с.».</summary>
    private static IEnumerable<LocatorValue> FindLabelled(LocatorKind kind, string printed) => Labelled().Matches(printed)
        .Where(m => LocatorLabels.FindLabel(printed, m.Groups["label"].Index)?.Kind == kind)
        .Select(m => ParseLocatorValue.Parse(m.Groups["value"].Value, kind)).Where(v => !v.Runs.IsEmpty);

    /// <summary>The value of a number in digits or Roman letters.</summary>
    private static int Number(string text) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number
        : RomanNumerals.AreIn(text) ? RomanNumerals.Sum(text) : 0;

    [GeneratedRegex(@"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(
        @"(?<![\p{L}\d])(?<label>\p{L}+\.)\s?(?<value>\d{1,5}(?:\s?[" + Dashes.All + @",]{1,2}\s?\d{1,5})*|\p{Lu}{1,8})(?![\p{L}\d])"
            + @"|(?<!\d)(?<value>\d{1,5})\s?(?<label>\p{L}+\.)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"\d{1,9}|(?<!\p{L})\p{Lu}{1,8}(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex AnyNumber();
}
