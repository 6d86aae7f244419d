using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>Tells numbers that were read in one way and may be meant in another, since the list has them too.</summary>
internal static class CheckReadings
{
    public static IEnumerable<Diagnostic> In(string text, PassageSpans spans, Citation citation, SourceList list) =>
        [.. Volume(text, spans, citation), .. Leaves(spans, citation, list), .. Repeated(text, spans, citation, list)];

    /// <summary>«5, 7: 45»: two sources, or volume 7 of source 5.</summary>
    private static IEnumerable<Diagnostic> Volume(string text, PassageSpans spans, Citation citation)
    {
        if (citation.Items is [{ Locators.IsEmpty: true } one, { Locators: [{ Kind: LocatorKind.Page, Label.Length: 0 }] } other]
            && char.IsAsciiDigit(text[one.Range.Start]) && char.IsAsciiDigit(text[other.Range.Start])
            && TextRange.Between(one.Range.End, other.Range.Start).In(text).Trim() == ",")
        {
            var number = TextRange.Between(other.Range.Start, other.Locators[0].Range.Start).In(text).TrimEnd(':', ' ');
            yield return Catalogue.NumberAmbiguous(spans.Of(other.Range), number, "a source", "a volume", $"\"{one.Source}; {other.Range.In(text)}\"");
        }
    }

    /// <summary>«Там же 5, с. 8»: number 5 of the work, or source 5.</summary>
    private static IEnumerable<Diagnostic> Repeated(string text, PassageSpans spans, Citation citation, SourceList list) =>
        from item in citation.Items
        where item.Locators is [{ Kind: LocatorKind.Number, Label.Length: 0 }, ..] && char.IsLetter(text[item.Range.Start])
        let number = item.Locators[0]
        where char.IsLetter(text.AsSpan(0, number.Range.Start).TrimEnd()[^1]) && int.TryParse(number.Value, out var source) && list.Contains(source)
        select Catalogue.NumberAmbiguous(spans.Of(number.Range), number.Value, "a number of the work", "a source", $"\"№ {number.Value}\"");

    /// <summary>«Л. 5; 7 об.; 12»: a leaf, or source 12.</summary>
    private static IEnumerable<Diagnostic> Leaves(PassageSpans spans, Citation citation, SourceList list) =>
        from item in citation.Items
        from leaf in item.Locators
        where leaf is { Kind: LocatorKind.Leaf, Label.Length: 0, OpensPlace: true } && int.TryParse(leaf.Value, out var number) && list.Contains(number)
        select Catalogue.NumberAmbiguous(spans.Of(leaf.Range), leaf.Value, "a leaf", "a source", $"\"л. {leaf.Value}\"");
}
