using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>Tells numbers that were read in one way and may be meant in another, since the list has them too.</summary>
internal static class CheckReadings
{
    public static IEnumerable<Diagnostic> In(string text, PassageSpans spans, ImmutableArray<Citation> citations, SourceList list)
    {
        foreach (var citation in citations)
        {
            if (Volume(text, spans, citation) is { } volume)
            {
                yield return volume;
            }

            foreach (var item in citation.Items)
            {
                foreach (var place in item.Locators)
                {
                    if ((Leaf(spans, place, list) ?? Repeated(text, spans, item, place, list)) is { } fault)
                    {
                        yield return fault;
                    }
                }
            }
        }
    }

    /// <summary>«5, 7: 45»: two sources, or volume 7 of source 5.</summary>
    private static Diagnostic? Volume(string text, PassageSpans spans, Citation citation)
    {
        if (citation.Items is not [{ Locators.IsEmpty: true } one, { Locators: [{ Kind: LocatorKind.Page, Label.Length: 0 }] } other]
            || !char.IsAsciiDigit(text[one.Range.Start]) || !char.IsAsciiDigit(text[other.Range.Start])
            || TextRange.Between(one.Range.End, other.Range.Start).In(text).Trim() != ",")
        {
            return null;
        }

        var number = TextRange.Between(other.Range.Start, other.Locators[0].Range.Start).In(text).TrimEnd(':', ' ');
        return Catalogue.NumberAmbiguous(spans.Of(other.Range), number, "a source", "a volume", $"\"{one.Source}; {other.Range.In(text)}\"");
    }

    /// <summary>«Там же 5, с. 8»: number 5 of the work, or source 5.</summary>
    private static Diagnostic? Repeated(string text, PassageSpans spans, CitationItem item, Locator number, SourceList list)
    {
        var isMeant = number is { Kind: LocatorKind.Number, Label.Length: 0 } && number == item.Locators[0] && char.IsLetter(text[item.Range.Start])
            && char.IsLetter(text.AsSpan(0, number.Range.Start).TrimEnd()[^1]) && list.Numbered(number.Value) is not null;
        return isMeant ? Catalogue.NumberAmbiguous(spans.Of(number.Range), number.Value, "a number of the work", "a source", $"\"№ {number.Value}\"") : null;
    }

    /// <summary>«Л. 5; 7 об.; 12»: a leaf, or source 12.</summary>
    private static Diagnostic? Leaf(PassageSpans spans, Locator leaf, SourceList list) =>
        leaf is { Kind: LocatorKind.Leaf, Label.Length: 0, OpensPlace: true } && list.Numbered(leaf.Value) is not null
            ? Catalogue.NumberAmbiguous(spans.Of(leaf.Range), leaf.Value, "a leaf", "a source", $"\"л. {leaf.Value}\"") : null;
}
