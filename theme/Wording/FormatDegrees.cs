using System.Globalization;

namespace SiteGen.Theme.Wording;

/// <summary>Writes an angle for readers.</summary>
internal static class FormatDegrees
{
    /// <summary>Its size in degrees, to the hundredth, and on which side of zero it lies: <c>54.68° N</c>.</summary>
    /// <param name="degrees">The angle in degrees.</param>
    /// <param name="mark">The decimal mark of the language.</param>
    /// <param name="positive">What follows an angle above zero, with the space before it.</param>
    /// <param name="negative">What follows one below.</param>
    public static string Format(double degrees, string mark, string positive, string negative) =>
        Math.Abs(degrees).ToString("0.##", CultureInfo.InvariantCulture).Replace(".", mark, StringComparison.Ordinal) + "°" + (degrees < 0 ? negative : positive);
}
