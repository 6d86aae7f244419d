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
    public static IEnumerable<Diagnostic> In(Passage passage, ImmutableArray<Citation> citations)
    {
        if (citations.IsEmpty)
        {
            return [];
        }

        var isCyrillic = passage.Text.Any(Lookalikes.IsCyrillic);
        return from citation in citations
               from item in citation.Items
               from locator in item.Locators
               let printed = Printed(passage.Text, locator)
               where printed.Length > 0
               let proper = Proper(passage.Text, printed, item)
               where proper != printed && (isCyrillic || printed.Any(Lookalikes.IsCyrillic))
               select Catalogue.ForeignLabel(PlainText.SpanOf(passage, locator.Range), printed, proper, printed.Where((c, i) => c != proper[i]).Any(Lookalikes.IsLatin));
    }

    private static string Printed(string text, Locator locator) => locator.Kind == LocatorKind.Text
        ? "" : text.Substring(locator.Range.Start, locator.Range.Length - locator.Value.Length).TrimEnd();

    private static string Proper(string text, string printed, CitationItem item)
    {
        var proper = LocatorLabels.At(printed, 0, inShelfmark: false) is { } label && label.Length == printed.Length ? label.Proper : printed;
        return HasTwin(proper) && Others(text, printed, item) is { } others && others != Lookalikes.IsCyrillic(proper[0])
            ? string.Concat(proper.Select(Lookalikes.Twin)) : proper;
    }

    private static bool HasTwin(string label) => label is "К." or "K." or "Т." or "T.";

    /// <summary>Whether the other labels of the item are Cyrillic; null where there are none, or of both alphabets.</summary>
    private static bool? Others(string text, string printed, CitationItem item)
    {
        var first = item.Locators.Select(l => Printed(text, l)).Where(l => l.Length > 0 && char.IsLetter(l[0]) && l != printed)
            .Select(l => LocatorLabels.At(l, 0, inShelfmark: false) is { } label && !HasTwin(label.Proper) ? label.Proper[0] : default)
            .Where(c => c != default).Select(Lookalikes.IsCyrillic).Distinct().ToList();
        return first is [var only] ? only : null;
    }
}
