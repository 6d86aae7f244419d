using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Locators;

/// <summary>Reads places without a label, where the words or places before say what is counted.</summary>
internal static class ReadUnlabelledPlace
{
    /// <summary>«12: 45», «12: XII»: a page without a label.</summary>
    public static Locator? ReadPage(Cursor cursor) => ReadKind(cursor, LocatorKind.Page);

    /// <summary>«5, 1: 45», «5: II: 45», “5, II, 45”, “5:II, 45”, “5, 12(3): 45”: a volume, perhaps its issue, and the page in it; else none.</summary>
    public static ImmutableArray<Locator> ReadVolumeAndPage(Cursor cursor)
    {
        cursor.SkipSpace();
        var isSet = cursor.Take(',') || cursor.Take(':');
        cursor.SkipSpace();
        if (!isSet || IsYearOrTime(cursor) || TakeNumber(ref cursor, LocatorKind.Volume) is not { } volume)
        {
            return [];
        }

        var issue = cursor.Take('(') || cursor.Take('/') ? TakeNumber(ref cursor, LocatorKind.Issue) : null;
        cursor.Take(')');
        var isBeforePage = cursor.Take(':') || (!volume.Value.IsArabic && cursor.Take(','));
        return !isBeforePage || ReadPage(cursor) is not { } page ? [] : issue is null ? [volume, page] : [volume, issue, page];
    }

    /// <summary>
    /// «Л. 5; 7 об.; 12»: after a semicolon a leaf, known by its back or by another before it. “Pp. 3–40, esp. 30”: a page, after words
    /// that single it out. «Т. 5: 12»: a page, after a volume and a colon.
    /// </summary>
    /// <param name="found">The places before.</param>
    /// <param name="cursor">Where the place may be.</param>
    /// <param name="isHead">It is the first of its part of the citation.</param>
    public static Locator? ReadAfter(IReadOnlyList<Locator> found, Cursor cursor, bool isHead)
    {
        if (found.Count == 0 || !char.IsAsciiDigit(cursor.Here))
        {
            return isHead ? ReadRomanVolume(cursor) : null;
        }

        var last = found[^1];
        return IsPageAfter(last, cursor) ? ReadLastPage(cursor)
            : isHead && last.Kind == LocatorKind.Folio ? ReadLeafAfter(last, cursor)
            : last.Kind == LocatorKind.Unparsed && PlaceWords.Emphases.Contain(last.Value.Printed) && FindCounted(found) is { } kind ? ReadWhole(cursor, kind)
            : null;
    }

    /// <summary>Whether a part of a citation is one more leaf: it is nothing but a number, and one without a label is before or after.</summary>
    public static bool IsFurtherLeaf(Cursor part, ImmutableArray<Locator> before)
    {
        PlaceSeparators.SkipSeparators(ref part);
        if (before is not [.., { Kind: LocatorKind.Folio } last] || ReadLeafAfter(last, part) is not { } leaf)
        {
            return false;
        }

        part.At = leaf.Range.End;
        PlaceSeparators.SkipSeparators(ref part);
        return part.IsAtEnd;
    }

    /// <summary>What was counted last, pages or leaves; pages where a source is by itself.</summary>
    public static LocatorKind? FindCounted(IReadOnlyList<Locator> found) =>
        found.LastOrDefault(l => l.Kind is LocatorKind.Page or LocatorKind.Folio or LocatorKind.Column)?.Kind
            ?? (found.All(l => l.Kind == LocatorKind.Unparsed) ? LocatorKind.Page : null);

    /// <summary>«5, V, с. 12; VI: 3»: a Roman number at the head of a place, before a page.</summary>
    private static Locator? ReadRomanVolume(Cursor cursor)
    {
        var volume = char.IsLetter(cursor.Here) ? TakeNumber(ref cursor, LocatorKind.Volume) : null;
        var isSet = cursor.Take(',') || cursor.Take(':');
        cursor.SkipSpace();
        return volume is not null && isSet && (ReadLabelledPlace.Read(cursor) ?? ReadLastPage(cursor)) is { IsPage: true } ? volume : null;
    }

    private static bool IsPageAfter(Locator last, Cursor cursor) =>
        last.Kind is LocatorKind.Volume or LocatorKind.Book or LocatorKind.Part or LocatorKind.Issue or LocatorKind.Number
        && cursor.Text.AsSpan(last.Range.End, cursor.At - last.Range.End).Trim() is var sign
        && (sign is ":" || (sign is "," && last is { Kind: LocatorKind.Volume, Label.Length: 0 }));

    private static Locator? ReadLeafAfter(Locator last, Cursor cursor) =>
        ReadWhole(cursor, LocatorKind.Folio) is { } leaf && (last.Label.Length == 0 || IsVerso(leaf) || LeadsToVerso(cursor.Text, cursor.End)) ? leaf : null;

    /// <summary>«; 17; 18 об.»: further numbers after semicolons, of which the last is the back of a leaf.</summary>
    private static bool LeadsToVerso(string text, int at)
    {
        while (at < text.Length && text[at] == ';' && ReadKind(new(text, at + 1, text.Length), LocatorKind.Folio) is { } leaf)
        {
            if (IsVerso(leaf))
            {
                return true;
            }

            at = leaf.Range.End;
        }

        return false;
    }

    private static bool IsVerso(Locator leaf) => leaf.Value.Runs.Any(r => LeafSide.Verso == r.From.Side || LeafSide.Verso == r.To.Side);

    /// <summary>«11, 1986: 186», «3, 00:05:12», «1:05:12»: a year, or hours and minutes; no book has so many volumes.</summary>
    private static bool IsYearOrTime(Cursor cursor)
    {
        const int Year = 4;
        var digits = cursor.TakeWhile(char.IsAsciiDigit);
        return digits.Length == Year || digits is ['0', ..]
            || (cursor.Here == ':' && char.IsAsciiDigit(cursor.Ahead(1)) && cursor.Text[cursor.At - digits.Length - 1] == ':');
    }

    /// <summary>A page without a label, which ends the place or what a comma or bracket sets off.</summary>
    private static Locator? ReadLastPage(Cursor cursor) =>
        ReadPage(cursor) is { } page && (page.Range.End == cursor.End || cursor.Text[page.Range.End] is ',' or ')') ? page : null;

    private static Locator? ReadWhole(Cursor cursor, LocatorKind kind) =>
        ReadKind(cursor, kind) is { } place && PlaceSeparators.EndsPlace(new(cursor.Text, place.Range.End, cursor.End)) ? place : null;

    private static Locator? ReadKind(Cursor cursor, LocatorKind kind)
    {
        cursor.SkipSpace();
        var start = cursor.At;
        var isRoman = kind == LocatorKind.Page && cursor.Here is 'I' or 'V' or 'X' or 'L' && cursor.Text.AsSpan(0, start).TrimEnd() is [.., ':'];
        return (char.IsAsciiDigit(cursor.Here) || isRoman) && ReadValue.TakeValue(ref cursor, kind) && (!isRoman || PlaceSeparators.EndsPlace(cursor))
            ? MakePlace(kind, start, cursor) : null;
    }

    private static Locator? TakeNumber(ref Cursor cursor, LocatorKind kind)
    {
        var start = cursor.At;
        var isNumber = !cursor.TakeWhile(char.IsAsciiDigit).IsEmpty || !cursor.TakeWhile(c => RomanNumerals.ValueOf(c) is > 0 and <= 50).IsEmpty;
        return isNumber && !char.IsLetter(cursor.Here) ? MakePlace(kind, start, cursor) : null;
    }

    private static Locator MakePlace(LocatorKind kind, int start, Cursor after) =>
        new(kind, ParseLocatorValue.Parse(after.Text[start..after.At], kind), TextRange.Between(start, after.At));
}
