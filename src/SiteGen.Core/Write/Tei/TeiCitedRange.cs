using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;

namespace SiteGen.Core.Write.Tei;

/// <summary>Writes the places that a citation names in a source, each as a range without words of its own: the text has them already.</summary>
internal static class TeiCitedRange
{
    private const int LongestNumber = 9;

    /// <summary>The places of one source. What «Там же» takes over from the citation before is marked as such: the text does not print it.</summary>
    public static void Write(TeiWriter tei, CitationItem item)
    {
        Write(tei, item.Implied, item.Source, "#" + TeiHeader.Implied);
        Write(tei, item.Locators, item.Source, null);
    }

    private static void Write(TeiWriter tei, ImmutableArray<Locator> locators, int source, string? ana)
    {
        foreach (var locator in locators)
        {
            foreach (var (from, to, label) in RangesOf(locator))
            {
                tei.Empty(
                    "citedRange", ("ana", ana), ("unit", UnitOf(locator.Kind)), ("from", from), ("to", to), ("n", label), ("corresp", $"#source-{source}"));
            }
        }
    }

    private static string UnitOf(LocatorKind kind) => kind == LocatorKind.Text ? "document" : kind.ToString().ToLowerInvariant();

    /// <summary>A number or a plain range has ends, and each of a list of them; anything else, such as the name of a letter, is only labelled.</summary>
    private static IEnumerable<CitedEnds> RangesOf(Locator locator)
    {
        if (locator.Kind == LocatorKind.Text)
        {
            return [new(null, null, locator.Value)];
        }

        var ranges = locator.Value.Split([',', ';'], StringSplitOptions.TrimEntries).Select(EndsOf).ToList();
        return ranges.Contains(null) ? [new(null, null, locator.Value)] : ranges.OfType<CitedEnds>();
    }

    private static CitedEnds? EndsOf(string value) => value.Split(['–', '-', '—'], StringSplitOptions.TrimEntries) switch
    {
        [var only] when IsNumber(only) => new(only, only, null),
        [var from, var to] when IsNumber(from) && IsNumber(to) && !IsBefore(to, from) => new(from, to, null),
        _ => null,
    };

    /// <summary>Figures, with a letter behind them if need be (<c>165б</c>), or a Roman number.</summary>
    private static bool IsNumber(string value)
    {
        var figures = value.Length > 1 && char.IsLetter(value[^1]) ? value.AsSpan(0, value.Length - 1) : value;
        return value.Length > 0 && (!figures.ContainsAnyExceptInRange('0', '9') || value.All(c => "IVXLCDM".Contains(c, StringComparison.Ordinal)));
    }

    /// <summary>A shortened range, 122–23, does not end before it begins: it is no plain one.</summary>
    private static bool IsBefore(string one, string other) =>
        one.Length <= LongestNumber && other.Length <= LongestNumber
        && int.TryParse(one, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
        && int.TryParse(other, NumberStyles.None, CultureInfo.InvariantCulture, out var second) && first < second;

    private sealed record CitedEnds(string? From, string? To, string? Label);
}
