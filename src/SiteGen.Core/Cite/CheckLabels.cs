using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Cite;

/// <summary>
/// Tells labels in letters of the other alphabet: Latin <c>c.</c> for Cyrillic <c>с.</c>, Cyrillic <c>р.</c> for Latin <c>p.</c>.
/// A label that both alphabets have (<c>К.</c>, <c>Т.</c>) goes with the others of its source.
/// </summary>
internal static class CheckLabels
{
    public static IEnumerable<Diagnostic> In(Passage passage, PassageSpans spans, ImmutableArray<Citation> citations)
    {
        var isCyrillic = !citations.IsEmpty && passage.Text.AsSpan().IndexOfAnyInRange('Ѐ', 'ӿ') >= 0;
        foreach (var citation in citations)
        {
            foreach (var item in citation.Items)
            {
                foreach (var locator in item.Locators)
                {
                    if (locator.Label is { Length: > 0 } printed && Proper(item, printed) is var proper && proper != printed && (isCyrillic || printed.Any(Lookalikes.IsCyrillic)))
                    {
                        yield return Catalogue.ForeignLabel(spans.Of(locator.Range), printed, proper, printed.Where((c, i) => c != proper[i]).Any(Lookalikes.IsLatin));
                    }
                }
            }
        }
    }

    private static string Proper(CitationItem item, string printed)
    {
        var proper = LocatorLabels.At(printed, 0, inShelfmark: false) is { } label && label.Length == printed.Length ? label.Proper : printed;
        return HasTwin(proper) && Others(item, printed) is { } others && others != Lookalikes.IsCyrillic(proper[0])
            ? string.Concat(proper.Select(Lookalikes.Twin)) : proper;
    }

    private static bool HasTwin(string label) => label is "К." or "K." or "Т." or "T.";

    /// <summary>Whether the other labels of the item are Cyrillic; null where there are none, or of both alphabets.</summary>
    private static bool? Others(CitationItem item, string printed)
    {
        var first = item.Locators.Select(l => l.Label).Where(l => l.Length > 0 && char.IsLetter(l[0]) && l != printed)
            .Select(l => LocatorLabels.At(l, 0, inShelfmark: false) is { } label && !HasTwin(label.Proper) ? label.Proper[0] : default)
            .Where(c => c != default).Select(Lookalikes.IsCyrillic).Distinct().ToList();
        return first is [var only] ? only : null;
    }
}
