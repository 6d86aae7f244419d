using System.Text.RegularExpressions;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;

namespace SiteGen.Theme;

/// <summary>The value of a locator as the interface says it.</summary>
internal static partial class LocatorValue
{
    /// <summary>Ranges with a dash and no spaces: <c>456 – 458</c> is <c>456–458</c>. A hyphen stays in shelfmarks, where it can be part of a number.</summary>
    public static string Tidy(LocatorKind kind, string value) => kind switch
    {
        LocatorKind.Text or LocatorKind.SubVerbo => value,
        LocatorKind.Page or LocatorKind.Leaf or LocatorKind.Column => AnyDash().Replace(value, "–"),
        _ => SpacedDash().Replace(value, "–"),
    };

    /// <summary>Whether more than one is counted.</summary>
    public static bool IsMany(string value) =>
        value.AsSpan().IndexOfAny(",–—") >= 0 || More().IsMatch(value) || LocatorNumbers.In(value).Any(n => n.To != n.From);

    [GeneratedRegex(@"(?<=[\dIVXLCDMivxl.])\s*[-–—]\s*(?=[\dIVXLCDMivxl])", RegexOptions.CultureInvariant)]
    private static partial Regex AnyDash();

    [GeneratedRegex(@"(?<=[\dIVXLCDM.])\s+[-–—]\s+(?=[\dIVXLCDM])|(?<=\d)[–—](?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex SpacedDash();

    /// <summary>«5 и 7», «5 и сл.», “5 ff.”.</summary>
    [GeneratedRegex(@"\d\s?(?:и|and|und|&|сл|ff|sqq)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex More();
}
