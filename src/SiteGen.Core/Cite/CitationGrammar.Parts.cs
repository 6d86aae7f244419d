using System.Globalization;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>What a semicolon, or a comma before another source, parts.</summary>
internal sealed partial class CitationGrammar
{
    private IEnumerable<TextRange> Parts(TextRange inner)
    {
        var start = inner.Start;
        for (var i = inner.Start; i < inner.End; i++)
        {
            if (text[i] == ';' || (text[i] is ',' or '.' && IsBeforeSource(start, i, inner.End)))
            {
                yield return TextRange.Between(start, i);
                start = i + 1;
            }
        }

        yield return TextRange.Between(start, inner.End);
    }

    /// <summary>«5, см. также 7», «5: 10, 7: 12»: a number of the list behind words that lead to it, or before a colon and a page.</summary>
    private bool IsBeforeSource(int start, int separator, int end)
    {
        var cursor = new Cursor(text, separator + 1, end);
        cursor.SkipSpace();
        if (char.IsLetter(cursor.Here))
        {
            return !ReadLead.EndsAt(text, separator) && ReadLead.At(ref cursor) is not null && IsListed(cursor);
        }

        var before = new Cursor(text, start, separator);
        return text[separator] == ',' && Listed(cursor.TakeWhile(char.IsAsciiDigit)) is not null && cursor.Take(':') && IsNumber(cursor) && IsNumber(before);
    }

    private bool IsListed(Cursor cursor)
    {
        var end = text.AsSpan(cursor.At, cursor.End - cursor.At).IndexOf(';');
        var part = new Cursor(text, cursor.At, end < 0 ? cursor.End : cursor.At + end);
        return IsNumber(part) && ReadSourceNumbers.At(ref part, citing, isCertain: true) is [var number, ..] && citing.List.Contains(number.From);
    }

    private static bool IsNumber(Cursor cursor)
    {
        cursor.SkipSpace();
        return char.IsAsciiDigit(cursor.Here);
    }

    private int? Listed(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && citing.List.Contains(number) ? number : null;

    /// <summary>«5, с. 10, 6, с. 12»: what was read as one more page or leaf, and stands before the next, is the source of that.</summary>
    /// <param name="from">The first locator of the last item to look at.</param>
    private void PartSources(int from)
    {
        for (var i = from; i + 1 < items[^1].Locators.Length; i++)
        {
            var item = items[^1];
            if (NextSource(item.Locators[i], item.Locators[i + 1]) is { } next)
            {
                var (source, kept, start) = next;
                items[^1] = item with { Range = TextRange.Between(item.Range.Start, kept.Range.End), Locators = [.. item.Locators[..i], kept] };
                items.Add(new(source, TextRange.Between(start, item.Range.End), item.Locators[(i + 1)..]) { Lead = lead });
                i = -1;
            }
        }
    }

    private (int Source, Locator Kept, int Start)? NextSource(Locator place, Locator next)
    {
        var start = place.Range.End - place.Value.Length;
        var comma = place.Range.End - 1;
        while (comma > start && text[comma] != ',')
        {
            comma--;
        }

        var number = TextRange.Between(comma + 1 + text.AsSpan(comma + 1).IndexOfAnyExcept(" \n\u00a0"), place.Range.End);
        if (comma == start || !Leads(place, next) || Listed(text.AsSpan(number.Start, number.Length)) is not { } source)
        {
            return null;
        }

        var end = TrimEnd(TextRange.Between(start, comma));
        return (source, place with { Value = text[start..end], Range = TextRange.Between(place.Range.Start, end) }, number.Start);
    }

    /// <summary>A page goes before another page, or a volume, only where a source has come between.</summary>
    private static bool Leads(Locator place, Locator next) => place.Kind is LocatorKind.Page or LocatorKind.Leaf && !next.OpensPlace
        && next.Kind is LocatorKind.Page or LocatorKind.Leaf or LocatorKind.Volume;
}
