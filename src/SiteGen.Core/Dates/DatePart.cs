using SiteGen.Core.Model;

namespace SiteGen.Core.Dates;

/// <summary>What may be a date, or one end of a span.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="From">The date.</param>
/// <param name="To">The same, or the last of a span that is printed as one.</param>
/// <param name="IsSure">Whether it is a date by itself; a month alone or a bare number only becomes one beside another.</param>
internal sealed record DatePart(int First, int Last, PartialDate From, PartialDate To, bool IsSure)
{
    /// <summary>Whether it is a year, or years, and no more.</summary>
    public bool IsYears => From.Month is null;

    /// <summary>Whether the calendar has such days.</summary>
    public bool IsValid => Exists(From) && Exists(To);

    /// <summary>The same in a year.</summary>
    public DatePart CompleteWithYear(int year) => this with { From = From with { Year = year }, To = To with { Year = year }, IsSure = true };

    // An untold year may be a leap year.
    private static bool Exists(PartialDate date) =>
        date.Month is null or (>= 1 and <= 12) && (date.Day is not { } day || day >= 1 && day <= DateTime.DaysInMonth(date.Year ?? 2000, date.Month!.Value));
}
