using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>
/// Reads what stands behind the number of a source: labelled places (<c>Ф. 04. Оп. 43. Л. 2</c>, <c>Bd. III. S. 430</c>) and,
/// between them, free text that names the document. A label counts only before a value, so that initials stay text.
/// </summary>
internal static partial class ParseLocators
{
    /// <summary>The locators in a part of a text; all of it but separators is covered.</summary>
    /// <param name="text">The text.</param>
    /// <param name="part">The part behind the number of the source.</param>
    /// <param name="before">Locators of the same source read before this part.</param>
    public static ImmutableArray<Locator> In(string text, TextRange part, ImmutableArray<Locator> before)
    {
        var found = before.ToBuilder();
        var at = SkipSeparators(text, part.Start, part.End);
        while (at < part.End)
        {
            var locator = Labelled(text, at, part.End, found) ?? Free(text, at, part.End, found);
            found.Add(locator);
            at = SkipSeparators(text, locator.Range.End, part.End);
        }

        return found.ToImmutable();
    }

    /// <summary>Whether a label with its value stands at a place of the text.</summary>
    public static bool IsAt(string text, int at, int end) => Labelled(text, at, end, []) is not null;

    private static Locator? Labelled(string text, int at, int end, IEnumerable<Locator> before)
    {
        var inShelfmark = before.Any(l => l.Kind == LocatorKind.Fond);
        if (LocatorLabels.At(text, at, inShelfmark) is not { } label)
        {
            return null;
        }

        var valueStart = at + label.Length;
        while (valueStart < end && text[valueStart] == ' ')
        {
            valueStart++;
        }

        var value = (label.Kind == LocatorKind.Volume ? VolumeValue() : NumberValue()).Match(text, valueStart, end - valueStart);
        return value.Success ? new(label.Kind, value.Value, TextRange.Between(at, valueStart + value.Length)) : null;
    }

    /// <summary>Text up to the next labelled place; at its end no separator.</summary>
    private static Locator Free(string text, int at, int end, IReadOnlyCollection<Locator> before)
    {
        for (var i = at + 1; i < end; i++)
        {
            if (text[i - 1] == ' ' && text[i - 2] is '.' or ',' or ';' && Labelled(text, i, end, before) is not null)
            {
                return Text(text, at, i);
            }
        }

        return Text(text, at, end);
    }

    private static Locator Text(string text, int start, int end)
    {
        while (end - 1 > start && IsSeparator(text[end - 1]) && !EndsAbbreviation(text, end))
        {
            end--;
        }

        return new(LocatorKind.Text, text[start..end], TextRange.Between(start, end));
    }

    /// <summary>«1920 г.» keeps its full stop.</summary>
    private static bool EndsAbbreviation(string text, int end) =>
        text[end - 1] == '.' && end >= 3 && char.IsLower(text[end - 2]) && !char.IsLetter(text[end - 3]);

    private static int SkipSeparators(string text, int at, int end)
    {
        while (at < end && IsSeparator(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsSeparator(char c) => c is ' ' or '.' or ',' or ';' or ':' or '\n';

    /// <summary>Numbers with letters, versos and ranges, in a list: <c>135 – 137, 145 об.</c>, <c>165б</c>, <c>12-a</c>.</summary>
    [GeneratedRegex(@"\G\d+(?:[\p{Ll}\*](?!\p{L}))?(?:\s?(?:об\.?|v\.?|verso)(?!\p{L}))?(?:\s?[-–—/]\s?\d+(?:\p{Ll}(?!\p{L}))?(?:\s?об\.?(?!\p{L}))?)?(?:,\s?\d+(?:\p{Ll}(?!\p{L}))?(?:\s?(?:об\.?|v\.?|verso)(?!\p{L}))?(?:\s?[-–—]\s?\d+(?:\p{Ll}(?!\p{L}))?(?:\s?об\.?(?!\p{L}))?)?(?!\s?\p{L}))*", RegexOptions.CultureInvariant)]
    private static partial Regex NumberValue();

    /// <summary>Arabic or Roman numbers: <c>9</c>, <c>VIII</c>, <c>1–2</c>.</summary>
    [GeneratedRegex(@"\G(?:\d+|[IVXLCDM]+)(?:\s?[-–—]\s?(?:\d+|[IVXLCDM]+))?(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex VolumeValue();
}
