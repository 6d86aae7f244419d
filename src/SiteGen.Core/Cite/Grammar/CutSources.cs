using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Cite.Authors;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Grammar;

/// <summary>Finds sources that were read as pages of the one before.</summary>
internal readonly struct CutSources(string text, SourceList list)
{
    private const int MostDigits = 4;

    /// <summary>«5, с. 10 и 6, с. 12»: what was read as a further page or leaf, before another page, is the source of that page.</summary>
    /// <param name="items">The sources; the last is cut, and what is cut off is added.</param>
    /// <param name="from">The first locator of the last item to look at.</param>
    /// <param name="lead">How the words before lead to them.</param>
    public void CutLast(List<CitationItem> items, int from, CitationLead lead)
    {
        while (FindCut(items[^1].Locators, from) is { } cut)
        {
            var item = items[^1];
            items[^1] = item with { Range = TextRange.Between(item.Range.Start, cut.Kept[^1].Range.End), Locators = cut.Kept };
            items.Add(new(cut.Source, TextRange.Between(cut.Start, item.Range.End), cut.Rest) { Lead = lead });
            from = 0;
        }
    }

    private Cut? FindCut(ImmutableArray<Locator> places, int from)
    {
        for (var i = from; i + 1 < places.Length; i++)
        {
            if ((CutApart(places, i) ?? CutJoined(places, i)) is { } cut)
            {
                return cut;
            }
        }

        return null;
    }

    /// <summary>«5, с. 10. 7, с. 12»: a number of the list that is by itself between two pages.</summary>
    private Cut? CutApart(ImmutableArray<Locator> places, int at) =>
        at + 2 < places.Length && places[at + 1] is { Kind: LocatorKind.Unparsed, OpensPlace: false } number && Leads(places[at], places[at + 2])
        && list.Numbered(number.Value.Printed) is { } source
            ? new(source, places[..(at + 1)], number.Range.Start, places[(at + 2)..]) : null;

    /// <summary>«5, с. 10 и 7, с. 12»: a number that was read as one more page.</summary>
    private Cut? CutJoined(ImmutableArray<Locator> places, int at)
    {
        var (place, next) = (places[at], places[at + 1]);
        var number = Cursor.FindStart(text, place.Range.End, char.IsAsciiDigit);
        var start = place.Range.End - place.Value.Printed.Length;
        if (!Leads(place, next) || FindJointBefore(start, number) is not { } joint || FindSource(number, place, next) is not { } source)
        {
            return null;
        }

        var end = TextRange.Between(start, joint).FindTrimmedEnd(text);
        var kept = place with { Value = ParseLocatorValue.Parse(text[start..end], place.Kind), Range = TextRange.Between(place.Range.Start, end) };
        return new(source, [.. places[..at], kept], number, places[(at + 1)..]);
    }

    /// <summary>A number that the list lacks is a source too, and told, before a place of the same kind: no page has pages.</summary>
    private int? FindSource(int number, Locator place, Locator next) =>
        ParseNumber(text.AsSpan(number, place.Range.End - number)) is { } source
        && (list.Contains(source) || (source > 0 && place.Kind == next.Kind && list.IsNear(source))) ? source : null;

    /// <summary>Where the comma, word or stroke begins that joins the last number of a value to those before.</summary>
    private int? FindJointBefore(int start, int number)
    {
        for (var i = Math.Max(start + 1, number - ReadJoint.Longest); i < number; i++)
        {
            var cursor = new Cursor(text, i, number);
            var isInWord = char.IsLetter(text[i]) && char.IsLetter(text[i - 1]);
            if (!isInWord && ReadJoint.TakeJoint(ref cursor) != Joint.None && cursor.At == number)
            {
                return i;
            }
        }

        var stroke = TextRange.Between(start, number).FindTrimmedEnd(text) - 1;
        return stroke > start && text[stroke] == '/' && IsApart(start, stroke, number) ? stroke : null;
    }

    /// <summary>«12 / 4», «12/4»; but «12/13» is one leaf or page of two numbers.</summary>
    private bool IsApart(int start, int stroke, int number)
    {
        var cursor = new Cursor(text, number, text.Length);
        var before = ParseLocatorValue.Parse(text[start..stroke].Trim(), LocatorKind.Folio).Runs;
        return (char.IsWhiteSpace(text[stroke - 1]) && stroke + 1 < number)
            || (before is [.., { To.Number: { } last }] && ParseNumber(cursor.TakeWhile(char.IsAsciiDigit)) < last);
    }

    /// <summary>A page goes before another page, or before what pages are in, only where a source has come between.</summary>
    private static bool Leads(Locator place, Locator next) =>
        !next.OpensPlace && place.IsPage && (next.IsPage || HoldsPages(next.Kind));

    private static bool HoldsPages(LocatorKind kind) =>
        kind is LocatorKind.Volume or LocatorKind.Book or LocatorKind.Part or LocatorKind.Issue or LocatorKind.Series or LocatorKind.Fond;

    private static int? ParseNumber(ReadOnlySpan<char> digits) =>
        digits.Length <= MostDigits && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Where the places of one source end and another begins.</summary>
    /// <param name="Source">The other source.</param>
    /// <param name="Kept">The places of the one before.</param>
    /// <param name="Start">Where the number of the other is.</param>
    /// <param name="Rest">Its places.</param>
    private sealed record Cut(int Source, ImmutableArray<Locator> Kept, int Start, ImmutableArray<Locator> Rest);
}
