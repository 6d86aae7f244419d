using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>
/// Tells labels in letters of the other alphabet, Latin <c>c.</c> for Cyrillic <c>с.</c>, Cyrillic <c>р.</c> for Latin <c>p.</c>, and
/// numbers whose letter is not of the label's alphabet: «л. 17c». A label that both alphabets have (<c>К.</c>, <c>Т.</c>) goes with the
/// others of its source.
/// </summary>
internal static partial class CheckLabels
{
    public static IEnumerable<Diagnostic> In(Passage passage, PassageSpans spans, ImmutableArray<Citation> citations)
    {
        var isCyrillic = !citations.IsEmpty && passage.Text.AsSpan().IndexOfAnyInRange('Ѐ', 'ӿ') >= 0;
        return from citation in citations
               from item in citation.Items
               from locator in item.Locators
               where locator.Label.Length > 0 && locator.Kind != LocatorKind.SubVerbo
               let proper = Proper(item, locator.Label)
               from foreign in new[] { new Foreign("label", locator.Label, proper), new Foreign("number", locator.Value, ProperNumber(locator.Value, proper)) }
               where foreign.Printed != foreign.Proper && (isCyrillic || foreign.Printed.Any(Lookalikes.IsCyrillic))
               select Catalogue.ForeignLetter(spans.Of(locator.Range), foreign.What, foreign.Printed, foreign.Proper, IsLatin(foreign));
    }

    private static bool IsLatin(Foreign foreign) => foreign.Printed.Where((c, i) => c != foreign.Proper[i]).Any(Lookalikes.IsLatin);

    private static string Proper(CitationItem item, string printed)
    {
        var proper = LocatorLabels.At(printed, 0, inShelfmark: false) is { } label && label.Length == printed.Length ? label.Proper : printed;
        return HasTwin(proper) && Others(item, printed) is { } others && others != Lookalikes.IsCyrillic(proper[0])
            ? string.Concat(proper.Select(Lookalikes.Twin)) : proper;
    }

    /// <summary>The number with its letter in the alphabet of its label.</summary>
    private static string ProperNumber(string printed, string label) => !char.IsLetter(label[0]) || HasTwin(label) ? printed
        : Glued().Replace(printed, m => Lookalikes.IsCyrillic(m.Value[0]) == Lookalikes.IsCyrillic(label[0]) ? m.Value : $"{Lookalikes.Twin(m.Value[0])}");

    private static bool HasTwin(string label) => label is "К." or "K." or "Т." or "T.";

    /// <summary>Whether the other labels of the item are Cyrillic; null where there are none, or of both alphabets.</summary>
    private static bool? Others(CitationItem item, string printed)
    {
        var first = item.Locators.Select(l => l.Label).Where(l => l.Length > 0 && char.IsLetter(l[0]) && l != printed)
            .Select(l => LocatorLabels.At(l, 0, inShelfmark: false) is { } label && !HasTwin(label.Proper) ? label.Proper[0] : default)
            .Where(c => c != default).Select(Lookalikes.IsCyrillic).Distinct().ToList();
        return first is [var only] ? only : null;
    }

    /// <summary>A letter behind a number, and no word.</summary>
    [GeneratedRegex(@"(?<=\d)\p{Ll}(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Glued();

    private sealed record Foreign(string What, string Printed, string Proper);
}
