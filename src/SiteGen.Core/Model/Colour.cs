using System.Globalization;

namespace SiteGen.Core.Model;

/// <summary>A colour of the sRGB space, <c>#7c2d2a</c>.</summary>
/// <param name="Red">Share of red.</param>
/// <param name="Green">Share of green.</param>
/// <param name="Blue">Share of blue.</param>
public sealed record Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>White.</summary>
    public static Colour White { get; } = new(255, 255, 255);

    private const int Digits = 6;

    /// <summary>The colour that a text of the form <c>#rrggbb</c> names; null where it has another form.</summary>
    public static Colour? Read(string text) =>
        text.Length == Digits + 1 && text[0] == '#' && text[1..].All(char.IsAsciiHexDigit)
            && int.Parse(text[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) is var value
            ? new((byte)(value >> 16), (byte)(value >> 8), (byte)value)
            : null;

    /// <summary>How far apart two colours lie in lightness, 1 to 21, as WCAG 2 counts it.</summary>
    public double ContrastWith(Colour other)
    {
        const double Glare = 0.05;
        var (one, two) = (Luminance, other.Luminance);
        return (Math.Max(one, two) + Glare) / (Math.Min(one, two) + Glare);
    }

    /// <summary>This colour with some percent of it left and another in place of the rest, as <c>color-mix(in srgb, …)</c> makes it.</summary>
    public Colour MixedWith(Colour other, int percentLeft) =>
        new(Mix(Red, other.Red, percentLeft), Mix(Green, other.Green, percentLeft), Mix(Blue, other.Blue, percentLeft));

    /// <summary>As style sheets write it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(byte share) => share / 255.0 is var s && s <= 0.04045 ? s / 12.92 : Math.Pow((s + 0.055) / 1.055, 2.4);

    private static byte Mix(byte one, byte other, int percentLeft) => (byte)Math.Round(((one * percentLeft) + (other * (100 - percentLeft))) / 100.0);
}
