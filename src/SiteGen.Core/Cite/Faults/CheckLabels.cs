using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Faults;

/// <summary>
/// Tells labels in letters of the other alphabet, Latin <c>c.</c> for Cyrillic <c>с.</c>, Cyrillic <c>р.</c> for Latin <c>p.</c>, and
/// numbers whose letter is not of the label's alphabet: «л. 17c». A label that both alphabets have (<c>К.</c>, <c>Т.</c>) goes with the
/// others of its source.
/// </summary>
internal static partial class CheckLabels
{
    private const int FirstCyrillic = 0x410;
    private const int CountOfCyrillic = 0x40;

    /// <summary>Labels of one letter that both alphabets have.</summary>
    private static readonly FrozenSet<string> Twinned = Enumerable.Range(FirstCyrillic, CountOfCyrillic).Select(c => (char)c)
        .Where(c => Lookalikes.Shape(c) != c && IsLabel($"{c}.") && IsLabel($"{Lookalikes.Shape(c)}."))
        .SelectMany(c => new[] { $"{c}.", $"{Lookalikes.Shape(c)}." }).ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<Diagnostic> Check(Passage passage, ImmutableArray<Citation> citations)
    {
        var isCyrillic = !citations.IsEmpty && passage.Text.Any(Lookalikes.IsCyrillic);
        return from citation in citations
               from item in citation.Items
               from locator in item.Locators
               from foreign in FindForeign(item, locator)
               where isCyrillic || foreign.Printed.Any(Lookalikes.IsCyrillic)
               let at = passage.Layout.FindSource(locator.Range)
               select Catalogue.ForeignLetter(at, foreign.What, foreign.Printed, foreign.Proper, IsLatin(foreign));
    }

    /// <summary>Label and number, where either has a letter of the other alphabet. Nearly none has, and those cost nothing.</summary>
    private static ImmutableArray<Foreign> FindForeign(CitationItem item, Locator locator)
    {
        if (locator.Label.Length == 0 || locator.Kind == LocatorKind.SubVerbo)
        {
            return [];
        }

        var label = FindProper(item, locator.Label);
        var printed = locator.Value.Printed;
        var number = FindProperNumber(printed, label);
        return
        [
            .. label == locator.Label ? [] : new[] { new Foreign("label", locator.Label, label) },
            .. number == printed ? [] : new[] { new Foreign("number", printed, number) },
        ];
    }

    private static bool IsLatin(Foreign foreign) => foreign.Printed.Where((c, i) => c != foreign.Proper[i]).Any(Lookalikes.IsLatin);

    private static string FindProper(CitationItem item, string printed)
    {
        var proper = LocatorLabels.FindLabel(printed, 0) is { } label && label.Length == printed.Length ? label.Proper : printed;
        return HasTwin(proper) && FindOthers(item, printed) is { } others && others != Lookalikes.IsCyrillic(proper[0])
            ? string.Concat(proper.Select(Lookalikes.Twin)) : proper;
    }

    /// <summary>The number with its letter in the alphabet of its label.</summary>
    private static string FindProperNumber(string printed, string label) =>
        char.IsLetter(label[0]) && !HasTwin(label) && Glued().IsMatch(printed) ? InAlphabet(printed, Lookalikes.IsCyrillic(label[0])) : printed;

    private static string InAlphabet(string printed, bool isCyrillic) =>
        Glued().Replace(printed, m => Lookalikes.IsCyrillic(m.Value[0]) == isCyrillic ? m.Value : $"{Lookalikes.Twin(m.Value[0])}");

    private static bool IsLabel(string label) => LocatorLabels.FindLabel(label, 0) is { } known && known.Proper == label;

    private static bool HasTwin(string label) => Twinned.Contains(label);

    /// <summary>Whether the other labels of the item are Cyrillic; null where there are none, or of both alphabets.</summary>
    private static bool? FindOthers(CitationItem item, string printed)
    {
        var first = item.Locators.Select(l => l.Label).Where(l => l.Length > 0 && char.IsLetter(l[0]) && l != printed)
            .Select(l => LocatorLabels.FindLabel(l, 0) is { } label && !HasTwin(label.Proper) ? label.Proper[0] : default)
            .Where(c => c != default).Select(Lookalikes.IsCyrillic).Distinct().ToList();
        return first is [var only] ? only : null;
    }

    /// <summary>A letter after a number, and no word.</summary>
    [GeneratedRegex(@"(?<=\d)\p{Ll}(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Glued();

    private sealed record Foreign(string What, string Printed, string Proper);
}
