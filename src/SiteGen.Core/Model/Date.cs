using System.Globalization;
using SiteGen.Core.Text;

namespace SiteGen.Core.Model;

/// <summary>A date or span of time that a text names, in figures or with the name of a month.</summary>
/// <param name="Range">As it is, in <see cref="Passage.Text"/>.</param>
/// <param name="From">The date, or the first of the span.</param>
/// <param name="To">The same date, or the last of the span.</param>
public sealed record Date(TextRange Range, PartialDate From, PartialDate To)
{
    /// <summary>Whether it is one date and no span: only such a one can be in HTML's <c>time</c>.</summary>
    public bool IsOne => From == To;

    /// <summary>Whether the text tells the year, so that the date has its place in time.</summary>
    public bool HasYear => From.Year is not null && To.Year is not null;
}

/// <summary>A date as far as the text tells it: a year, a month of a year, a day, or a day of an untold year.</summary>
public readonly record struct PartialDate(int? Year, int? Month = null, int? Day = null)
{
    /// <summary>A day as the input writes it, <c>2026-11-22</c>; null where it writes none.</summary>
    public static PartialDate? OfDay(string? day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
            ? new(read.Year, read.Month, read.Day) : null;

    /// <summary>As ISO 8601 writes it, and HTML and TEI take it: <c>1920</c>, <c>1920-07</c>, <c>1920-07-12</c>, <c>--07-12</c>.</summary>
    public override string ToString() => (Year, Month, Day) switch
    {
        (null, _, _) => string.Create(CultureInfo.InvariantCulture, $"--{Month:00}-{Day:00}"),
        (_, null, _) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}"),
        (_, _, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}"),
    };
}
