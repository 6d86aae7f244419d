using System.Globalization;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;

namespace SiteGen.Theme.Wording;

/// <summary>Writes a point on the map for readers.</summary>
public static class FormatDegrees
{
    /// <summary>Latitude and longitude, to the hundredth of a degree: <c>54.68° N, 25.28° E</c>.</summary>
    public static string FormatPoint(this Words words, Coordinates point) =>
        FormatAngle(words, point.Latitude, words.Compass.North, words.Compass.South) + ", "
        + FormatAngle(words, point.Longitude, words.Compass.East, words.Compass.West);

    private static string FormatAngle(Words words, double degrees, string positive, string negative)
    {
        var size = Math.Abs(degrees).ToString("0.##", CultureInfo.InvariantCulture);
        var hasComma = KnownLanguages.FindOrEnglish(words.Language).Letters.HasDecimalComma;
        return (hasComma ? size.Replace('.', ',') : size) + "°" + (degrees < 0 ? negative : positive);
    }
}
