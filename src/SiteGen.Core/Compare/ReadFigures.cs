using System.Globalization;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Compare;

/// <summary>Reads the numbers and dates of a passage, in order; not what a citation counts, nor links and code.</summary>
internal static class ReadFigures
{
    public static List<Figure> ReadAll(PassageSide side)
    {
        var (passage, language) = (side.Annotated, KnownLanguages.FindOrEnglish(side.Whole.Language).Letters);
        var dates = passage.Dates.SelectMany(Ends);
        var closed = passage.Passage.Layout.FindClosed().Concat(passage.Dates.Select(d => d.Range))
            .Concat(passage.Citations.Select(c => c.Range)).OrderBy(r => r.Start);
        var free = passage.Citations.SelectMany(c => c.Items).SelectMany(i => i.Locators).Where(l => l.Kind == LocatorKind.Unparsed)
            .SelectMany(l => l.Range.Without(passage.Dates.Select(d => d.Range).Where(l.Range.Contains)));
        var numbers = new TextRange(0, side.Text.Length).Without(closed).Concat(free).SelectMany(range => ReadNumbers.ReadAll(side.Text, range, language));
        return [.. dates.Concat(numbers).OrderBy(f => f.Range.Start)];
    }

    /// <summary>A date, or both ends of a span; a bare year counts as the number it is printed as.</summary>
    private static IEnumerable<Figure> Ends(Date date) =>
        (date.IsOne ? new[] { date.From } : [date.From, date.To]).Select(end => end.Month is null
            ? new Figure(date.Range, end.Year?.ToString(CultureInfo.InvariantCulture), null)
            : new Figure(date.Range, null, end));
}
