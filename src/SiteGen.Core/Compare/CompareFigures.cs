using System.Globalization;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Text;

namespace SiteGen.Core.Compare;

/// <summary>
/// The numbers and dates of a passage. A year more or less with a day, a month that the other language names in another way and a
/// number that it writes in words are no faults. The editors' notes may quote the one text in the other, so there each figure counts once.
/// </summary>
internal static class CompareFigures
{
    public static IEnumerable<Diagnostic> FindChanges(PassagePair pair)
    {
        var (original, translation, isNote) = pair;
        var unlike = new Unmatched<Figure>(ReadAll(original, isNote), ReadAll(translation, isNote)).Without(f => f.Key, f => f.Key);
        return unlike.IsEmpty ? [] : Told(pair, Unexplained(unlike, original, translation));
    }

    private static List<Figure> ReadAll(PassageSide side, bool isNote) =>
        isNote ? [.. ReadFigures.ReadAll(side).DistinctBy(f => f.Key)] : ReadFigures.ReadAll(side);

    private static Unmatched<Figure> Unexplained(Unmatched<Figure> unlike, PassageSide original, PassageSide translation)
    {
        var dated = unlike
            .Without(f => f.DayWithoutYear, f => f.DayOfYear).Without(f => f.DayOfYear, f => f.DayWithoutYear)
            .Without(f => YearOf(f, translation), f => f.Number).Without(f => f.Number, f => YearOf(f, original));
        var (here, there) = (SaidIn(translation), SaidIn(original));
        return dated.Where(f => !IsSaid(f, here), f => !IsSaid(f, there));
    }

    /// <summary>The year of a month, where the other side names the month in some other way: «июльские (1920 г.) записи».</summary>
    private static string? YearOf(Figure figure, PassageSide other) =>
        figure.Date is { Day: null, Year: { } year, Month: { } month } && MonthNames.IsNamedIn(other.Text, month)
            ? year.ToString(CultureInfo.InvariantCulture)
            : null;

    private static Lazy<HashSet<int>> SaidIn(PassageSide side) => new(() => FindSaidNumbers.FindAll(side.Text));

    private static bool IsSaid(Figure figure, Lazy<HashSet<int>> words) => figure.Number is { } number && FindSaidNumbers.AreSaying(words, number);

    private static IEnumerable<Diagnostic> Told(PassagePair pair, Unmatched<Figure> unlike)
    {
        var (original, translation, _) = pair;
        var (changed, rest) = unlike.Paired(f => f.Number is null ? "date" : "number");
        return
        [
            .. changed.Select(c => Catalogue.FigureChanged(
                translation.SpanOf(c.Added.Range), Shown(c.Added, translation), Shown(c.Lost, original), original.SpanOf(c.Lost.Range))),
            .. rest.Lost.Select(f => Catalogue.FigureLost(translation.Span, Shown(f, original), original.SpanOf(f.Range))),
            .. rest.Added.Select(f => Catalogue.FigureAdded(translation.SpanOf(f.Range), Shown(f, translation), original.Span)),
        ];
    }

    private static string Shown(Figure figure, PassageSide side) => figure.Range.In(side.Text);
}
