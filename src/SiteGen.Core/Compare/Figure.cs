using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Compare;

/// <summary>A number or a date, in the form in which two languages can be compared.</summary>
/// <param name="Range">As it is in the passage.</param>
/// <param name="Number">Its value without separators, <c>1920</c>, <c>2.5</c>; null for a date that is more than a year.</param>
/// <param name="Date">A date with a month; else null.</param>
internal sealed record Figure(TextRange Range, string? Number, PartialDate? Date)
{
    /// <summary>Its value.</summary>
    public string Key => Number ?? Date.ToString()!;

    /// <summary>Day and month, where it has them.</summary>
    public string? DayOfYear => Date is { Day: not null } date ? (date with { Year = null }).ToString() : null;

    /// <summary>Day and month, where no year is told.</summary>
    public string? DayWithoutYear => Date is { Year: null } ? DayOfYear : null;
}
