using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>What a semicolon parts, or a comma or a word before another source.</summary>
internal sealed partial class CitationGrammar
{
    private IEnumerable<TextRange> Parts(TextRange inner)
    {
        var start = inner.Start;
        for (var i = inner.Start; i < inner.End; i++)
        {
            if (text[i] == ';' || (text[i] is ',' or '.' or ' ' && IsBeforeSource(start, i, inner.End)))
            {
                yield return TextRange.Between(start, i);
                start = i + 1;
            }
        }

        yield return TextRange.Between(start, inner.End);
    }

    /// <summary>«5, см. также 7», «5: 10 и 7: 12»: a number of the list behind words that lead to it, or before a colon and a page as the one before.</summary>
    private bool IsBeforeSource(int start, int separator, int end)
    {
        var cursor = new Cursor(text, separator, end);
        if (text[separator] == ' ' && !char.IsLower(cursor.Ahead(1)) && cursor.Ahead(1) != '&')
        {
            return false;
        }

        var isJoined = !cursor.Take('.') && ReadJoint.At(ref cursor) != Joint.None;
        cursor.SkipSpace();
        if (char.IsLetter(cursor.Here))
        {
            return (isJoined || text[separator] == '.') && (IsLed(separator, cursor) || IsFurtherAuthor(new(text, start, separator), cursor));
        }

        var before = new Cursor(text, start, separator);
        return isJoined && (IsNumber(before) ? IsPaged(before, cursor) : IsFurtherYear(before, cursor));
    }

    /// <summary>«5: 10, 7: 12»: a number of the list before a colon and a page, as the one before; in «5, 7: 12» it may be a volume.</summary>
    private bool IsPaged(Cursor before, Cursor cursor) => Listed(cursor.TakeWhile(char.IsAsciiDigit)) is not null
        && cursor.Take(':') && IsNumber(cursor) && text.AsSpan(before.At, before.End - before.At).IndexOfAny(',', ':') is >= 0 and var at
        && text[before.At + at] == ':';

    /// <summary>«Ветров 1999, Орлова 2001»: authors and a year of the list behind others.</summary>
    private bool IsFurtherAuthor(Cursor before, Cursor cursor)
    {
        var part = new Cursor(text, cursor.At, EndOfPart(cursor));
        return char.IsUpper(cursor.Here) && !IsNumber(before) && HasYear(before)
            && ReadAuthorYear.At(ref part) is { Years: [var year, ..] } read && citing.List.By(read, year).Length == 1;
    }

    private static int EndOfPart(Cursor cursor) =>
        cursor.Text.AsSpan(cursor.At, cursor.End - cursor.At).IndexOf(';') is >= 0 and var length ? cursor.At + length : cursor.End;

    /// <summary>«Ветров 1999: 5, 2001: 7»: the year of a further work before a page in it.</summary>
    private static bool IsFurtherYear(Cursor before, Cursor cursor) =>
        ReadAuthorYear.IsYear(ref cursor) && (cursor.Here == ':' || ReadSourceNumbers.IsBeforePlace(cursor)) && HasYear(before);

    private static bool HasYear(Cursor cursor)
    {
        while (!cursor.IsAtEnd)
        {
            cursor.TakeWhile(c => !char.IsAsciiDigit(c));
            if (!cursor.IsAtEnd && ReadAuthorYear.IsYear(ref cursor))
            {
                return true;
            }

            cursor.TakeWhile(char.IsAsciiDigit);
        }

        return false;
    }

    private bool IsLed(int separator, Cursor cursor) =>
        !ReadLead.EndsAt(text, separator) && !IsEmphasised(cursor) && ReadLead.At(ref cursor) is not null && IsListed(cursor);

    /// <summary>“Pp. 3–40, esp. 12”: a number behind such a word is a page, whatever the list has.</summary>
    private static bool IsEmphasised(Cursor cursor)
    {
        var word = cursor;
        word.TakeWhile(char.IsLetter);
        word.Take('.');
        return ReadLocators.IsEmphasis(cursor.Text[cursor.At..word.At]) && IsNumber(word) && !ReadSourceNumbers.IsBeforePlace(AfterDigits(word));
    }

    private static Cursor AfterDigits(Cursor cursor)
    {
        cursor.SkipSpace();
        cursor.TakeWhile(char.IsAsciiDigit);
        return cursor;
    }

    private bool IsListed(Cursor cursor)
    {
        var part = new Cursor(text, cursor.At, EndOfPart(cursor));
        return IsNumber(part) && ReadSourceNumbers.At(ref part, citing, isCertain: true) is [var number, ..] && citing.List.Contains(number.From);
    }

    private static bool IsNumber(Cursor cursor)
    {
        cursor.SkipSpace();
        return char.IsAsciiDigit(cursor.Here);
    }

    private int? Listed(ReadOnlySpan<char> digits) => Number(digits) is { } number && citing.List.Contains(number) ? number : null;

    private static int? Number(ReadOnlySpan<char> digits) =>
        digits.Length <= 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>«5, с. 10 и 6, с. 12»: what was read as one more page or leaf, and stands before the next, is the source of that.</summary>
    /// <param name="from">The first locator of the last item to look at.</param>
    private void PartSources(int from)
    {
        for (var i = from; i + 1 < items[^1].Locators.Length; i++)
        {
            var item = items[^1];
            if (Apart(item.Locators, i) is { } apart)
            {
                items[^1] = item with { Range = TextRange.Between(item.Range.Start, item.Locators[i].Range.End), Locators = item.Locators[..(i + 1)] };
                items.Add(new(apart, TextRange.Between(item.Locators[i + 1].Range.Start, item.Range.End), item.Locators[(i + 2)..]) { Lead = lead });
                i = -1;
            }
            else if (NextSource(item.Locators[i], item.Locators[i + 1]) is { } next)
            {
                var (source, kept, start) = next;
                items[^1] = item with { Range = TextRange.Between(item.Range.Start, kept.Range.End), Locators = [.. item.Locators[..i], kept] };
                items.Add(new(source, TextRange.Between(start, item.Range.End), item.Locators[(i + 1)..]) { Lead = lead });
                i = -1;
            }
        }
    }

    /// <summary>«5, с. 10. 7, с. 12»: a number of the list that stands by itself between two pages.</summary>
    private int? Apart(ImmutableArray<Locator> places, int at) =>
        at + 2 < places.Length && places[at + 1] is { Kind: LocatorKind.Text, OpensPlace: false } number && Leads(places[at], places[at + 2])
            ? Listed(number.Value) : null;

    private (int Source, Locator Kept, int Start)? NextSource(Locator place, Locator next)
    {
        var number = place.Range.End;
        while (number > place.Range.Start && char.IsAsciiDigit(text[number - 1]))
        {
            number--;
        }

        var start = place.Range.End - place.Value.Length;
        if (!Leads(place, next) || JointBefore(start, number) is not { } joint || Meant(number, place, next) is not { } source)
        {
            return null;
        }

        var end = TrimEnd(TextRange.Between(start, joint));
        return (source, place with { Value = text[start..end], Range = TextRange.Between(place.Range.Start, end) }, number);
    }

    /// <summary>A number that the list lacks is a source too, and told, before a place of the same kind: no page has pages.</summary>
    private int? Meant(int number, Locator place, Locator next) =>
        Number(text.AsSpan(number, place.Range.End - number)) is { } source
        && (citing.List.Contains(source) || (source > 0 && place.Kind == next.Kind && citing.List.IsNear(source))) ? source : null;

    /// <summary>Where the comma, word or stroke begins that joins the last number of a value to those before.</summary>
    private int? JointBefore(int start, int number)
    {
        for (var i = Math.Max(start + 1, number - ReadJoint.Longest); i < number; i++)
        {
            var cursor = new Cursor(text, i, number);
            var isInWord = char.IsLetter(text[i]) && char.IsLetter(text[i - 1]);
            if (!isInWord && ReadJoint.At(ref cursor) != Joint.None && cursor.At == number)
            {
                return i;
            }
        }

        var stroke = TrimEnd(TextRange.Between(start, number)) - 1;
        return stroke > start && text[stroke] == '/' && IsApart(start, stroke, number) ? stroke : null;
    }

    /// <summary>«12 / 4», «12/4»; but «12/13» is one leaf or page of two numbers.</summary>
    private bool IsApart(int start, int stroke, int number)
    {
        var cursor = new Cursor(text, number, text.Length);
        var before = LocatorNumbers.In(text[start..stroke]);
        return (char.IsWhiteSpace(text[stroke - 1]) && stroke + 1 < number)
            || (before is [.., var last] && Number(cursor.TakeWhile(char.IsAsciiDigit)) < last.To);
    }

    /// <summary>A page goes before another page, or before what pages are in, only where a source has come between.</summary>
    private static bool Leads(Locator place, Locator next) => !next.OpensPlace
        && place.Kind is LocatorKind.Page or LocatorKind.Leaf or LocatorKind.Column
        && next.Kind is LocatorKind.Page or LocatorKind.Leaf or LocatorKind.Column or LocatorKind.Volume or LocatorKind.Book or LocatorKind.Part
            or LocatorKind.Issue or LocatorKind.Series or LocatorKind.Fond;
}
