using System.Globalization;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Compare;

/// <summary>
/// The citations of a passage: the same sources, at the same places, as often. Words inside a citation are not compared, they are translated.
/// </summary>
internal static class CompareCitations
{
    public static IEnumerable<Diagnostic> FindChanges(PassagePair pair)
    {
        var (original, translation, _) = pair;
        var unlike = new Unmatched<Cited>(ReadCited(original), ReadCited(translation)).Without(c => c.Key, c => c.Key);
        var (ofSource, others) = unlike.Paired(c => c.Source);
        var (ofPlace, rest) = others.Paired(c => c.Places.Length == 0 ? null : c.Places);
        return
        [
            .. ofSource.Concat(ofPlace).Select(c => Catalogue.CitationChanged(
                translation.SpanOf(c.Added.Range), c.Added.Shown, c.Lost.Shown, original.SpanOf(c.Lost.Range))),
            .. rest.Lost.Select(c => Catalogue.CitationLost(translation.Span, c.Shown, original.SpanOf(c.Range))),
            .. rest.Added.Select(c => Catalogue.CitationAdded(translation.SpanOf(c.Range), c.Shown, original.Span)),
        ];
    }

    private static List<Cited> ReadCited(PassageSide side) =>
        [.. side.Annotated.Citations.SelectMany(c => c.Items.Select(item => MakeCited(side.Text, c, item)))];

    private static Cited MakeCited(string text, Citation citation, CitationItem item)
    {
        var places = item.Place.Where(l => l.Kind is not LocatorKind.Unparsed and not LocatorKind.SubVerbo)
            .Select(l => $"{l.Kind} {l.Value.Key}").Order(StringComparer.Ordinal);
        var printed = (citation.IsVia ? citation.Range : item.Range).In(text).Trim('[', ']');
        var source = item.Source.ToString(CultureInfo.InvariantCulture);
        return new(item.Range, printed.Any(char.IsAsciiDigit) ? printed : source, source, string.Join(';', places), item.Lead == CitationLead.Via);
    }

    /// <summary>One source in a citation.</summary>
    /// <param name="Range">Where it is in the text.</param>
    /// <param name="Shown">As printed.</param>
    /// <param name="Source">Its number.</param>
    /// <param name="Places">What is counted in it.</param>
    /// <param name="IsVia">Whether the author quotes through it.</param>
    private sealed record Cited(TextRange Range, string Shown, string Source, string Places, bool IsVia)
    {
        public string Key => $"{IsVia} {Source} {Places}";
    }
}
