using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Locators;

/// <summary>Places without a label, where the words or places before say what is counted.</summary>
internal static partial class ReadLocators
{
    /// <summary>«5, 1: 45», «5: II: 45», “5, II, 45”, “5:II, 45”, “5, 12(3): 45”: a volume, perhaps its issue, and the page in it; else none.</summary>
    public static ImmutableArray<Locator> VolumeAndPage(string text, int at, int end)
    {
        var cursor = new Cursor(text, at, end);
        cursor.SkipSpace();
        if (!cursor.Take(',') && !cursor.Take(':'))
        {
            return [];
        }

        cursor.SkipSpace();
        var volume = IsYearOrTime(cursor) ? null : Number(ref cursor, LocatorKind.Volume);
        var issue = volume is not null && (cursor.Take('(') || cursor.Take('/')) ? Number(ref cursor, LocatorKind.Issue) : null;
        cursor.Take(')');
        var isRoman = volume is not null && !volume.Value.IsArabic;
        return volume is not null && (cursor.Take(':') || (isRoman && cursor.Take(','))) && Page(text, cursor.At, end) is { } page
            ? [volume, .. issue is null ? [] : new[] { issue }, page] : [];
    }

    /// <summary>«11, 1986: 186», «3, 00:05:12», «1:05:12»: a year, or hours and minutes; no book has so many volumes.</summary>
    private static bool IsYearOrTime(Cursor cursor)
    {
        const int Year = 4;
        var digits = cursor.TakeWhile(char.IsAsciiDigit);
        return digits.Length == Year || digits is ['0', ..]
            || (cursor.Here == ':' && char.IsAsciiDigit(cursor.Ahead(1)) && cursor.Text[cursor.At - digits.Length - 1] == ':');
    }

    /// <summary>«5, V, с. 12; VI: 3»: a Roman number at the head of a place, before a page.</summary>
    private static Locator? RomanVolume(string text, int at, int end)
    {
        var cursor = new Cursor(text, at, end);
        var volume = char.IsLetter(cursor.Here) ? Number(ref cursor, LocatorKind.Volume) : null;
        var isSet = cursor.Take(',') || cursor.Take(':');
        cursor.SkipSpace();
        return volume is not null && isSet && (Labelled(text, cursor.At, end, inShelfmark: false) ?? LastPage(text, cursor.At, end)) is { IsPage: true }
            ? volume : null;
    }

    /// <summary>Whether a part of a citation is one more leaf: it is nothing but a number, and one without a label stands before or behind.</summary>
    public static bool IsFurtherLeaf(string text, TextRange part, ImmutableArray<Locator> before)
    {
        var at = SkipSeparators(text, part.Start, part.End);
        return before is [.., { Kind: LocatorKind.Leaf } last] && Unlabelled(text, at, part.End, LocatorKind.Leaf) is { } leaf
            && SkipSeparators(text, leaf.Range.End, part.End) == part.End && (last.Label.Length == 0 || LeadsToVerso(text, part.End));
    }

    /// <summary>«; 17; 18 об.»: further numbers behind semicolons, of which the last is the back of a leaf.</summary>
    private static bool LeadsToVerso(string text, int at)
    {
        while (at < text.Length && text[at] == ';' && Unlabelled(text, at + 1, text.Length, LocatorKind.Leaf) is { } leaf)
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

    private static Locator? Number(ref Cursor cursor, LocatorKind kind)
    {
        var start = cursor.At;
        var isNumber = !cursor.TakeWhile(char.IsAsciiDigit).IsEmpty || !cursor.TakeWhile(c => RomanNumerals.ValueOf(c) is > 0 and <= 50).IsEmpty;
        return isNumber && !char.IsLetter(cursor.Here)
            ? new(kind, ParseLocatorValue.Parse(cursor.Text[start..cursor.At], kind), TextRange.Between(start, cursor.At)) : null;
    }

    private static Locator? Unlabelled(string text, int at, int end, LocatorKind kind)
    {
        var cursor = new Cursor(text, at, end);
        cursor.SkipSpace();
        var start = cursor.At;
        var isRoman = kind == LocatorKind.Page && cursor.Here is 'I' or 'V' or 'X' or 'L' && start > 0 && text.AsSpan(0, start).TrimEnd() is [.., ':'];
        return (char.IsAsciiDigit(cursor.Here) || isRoman) && ReadValue.At(ref cursor, kind) && (!isRoman || EndsPlace(text, cursor.At, end))
            ? new(kind, ParseLocatorValue.Parse(text[start..cursor.At], kind), TextRange.Between(start, cursor.At)) : null;
    }

    /// <summary>
    /// «Л. 5; 7 об.; 12»: behind a semicolon a leaf, known by its back or by another before it. “Pp. 3–40, esp. 30”: a page, behind words
    /// that single it out. «Т. 5: 12»: a page, behind a volume and a colon.
    /// </summary>
    private static Locator? Bare(string text, int at, int end, ImmutableArray<Locator>.Builder found, bool opens)
    {
        if (found.Count == 0 || !char.IsAsciiDigit(text[at]))
        {
            return null;
        }

        var last = found[^1];
        if (IsPaged(last) && text.AsSpan(last.Range.End, at - last.Range.End).Trim() is var sign
            && (sign is ":" || (sign is "," && last is { Kind: LocatorKind.Volume, Label.Length: 0 })))
        {
            return LastPage(text, at, end);
        }

        var isLeaf = opens && last.Kind == LocatorKind.Leaf;
        var kind = isLeaf ? LocatorKind.Leaf : last.Kind == LocatorKind.Text && IsEmphasis(last.Value.Printed) ? Counted(found) : null;
        var place = kind is null ? null : Unlabelled(text, at, end, kind.Value);
        var isMeant = place is not null && EndsPlace(text, place.Range.End, end)
            && (!isLeaf || last.Label.Length == 0 || IsVerso(place) || LeadsToVerso(text, end));
        return isMeant ? place : null;
    }

    /// <summary>A page without a label, which ends the place or what a comma or bracket sets off.</summary>
    private static Locator? LastPage(string text, int at, int end) =>
        Page(text, at, end) is { } page && (page.Range.End == end || text[page.Range.End] is ',' or ')') ? page : null;

    private static bool IsPaged(Locator place) =>
        place.Kind is LocatorKind.Volume or LocatorKind.Book or LocatorKind.Part or LocatorKind.Issue or LocatorKind.Number;

    /// <summary>What was counted last, pages or leaves; pages where a source stands by itself.</summary>
    private static LocatorKind? Counted(ImmutableArray<Locator>.Builder found) =>
        found.LastOrDefault(l => l.Kind is LocatorKind.Page or LocatorKind.Leaf or LocatorKind.Column)?.Kind
            ?? (found.All(l => l.Kind == LocatorKind.Text) ? LocatorKind.Page : null);

    private static bool EndsPlace(string text, int at, int end) => at == end || IsSeparator(text[at]) || text[at] == ')';
}
