using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Locators;

/// <summary>
/// Reads what stands behind a source: labelled places (<c>Ф. 04. Оп. 43. Л. 2</c>, <c>Bd. III. S. 430</c>) and, between them,
/// free text that names the document. A label counts only before a value, so that initials stay text.
/// </summary>
internal static partial class ReadLocators
{
    /// <summary>The locators in a part of a text; all of it but separators is covered.</summary>
    /// <param name="text">The text.</param>
    /// <param name="part">The part behind the number of the source.</param>
    /// <param name="before">Locators of the same source read before this part, to which a <c>;</c> adds another place.</param>
    public static ImmutableArray<Locator> In(string text, TextRange part, ImmutableArray<Locator> before)
    {
        var found = before.ToBuilder();
        var inShelfmark = before.Any(l => l.Kind == LocatorKind.Fond);
        var at = SkipToPlace(text, part.Start, part.End);
        while (at < part.End)
        {
            var isHead = found.Count == before.Length;
            var opens = isHead && found.Count > 0;
            var locator = Headword(text, at, part.End) ?? Labelled(text, at, part.End, inShelfmark)
                ?? (isHead ? RomanVolume(text, at, part.End) : null) ?? Bare(text, at, part.End, found, opens) ?? Emphasis(text, at, part.End, found)
                ?? Free(text, at, part.End, inShelfmark);
            Add(found, opens ? locator with { OpensPlace = true } : locator);
            inShelfmark |= locator.Kind == LocatorKind.Fond;
            at = SkipToPlace(text, locator.Range.End, part.End);
        }

        return found.ToImmutable();
    }

    /// <summary>
    /// “F. 4, op. 5, p. 274”: behind an inventory comes no page, but папка, unless its number is Roman; «К. 5, л. 3»: before a leaf no leaf, but a box.
    /// </summary>
    private static void Add(ImmutableArray<Locator>.Builder found, Locator locator)
    {
        var isPapka = locator is { Kind: LocatorKind.Page, Label: "p.", Value.IsArabic: true } && found is [.., { Kind: LocatorKind.Opis }];
        if (locator is { Kind: LocatorKind.Leaf, OpensPlace: false } && found is [.., { Kind: LocatorKind.Leaf } box]
            && LocatorLabels.FindLabel(box.Label, 0, inShelfmark: true) is { Kind: LocatorKind.Box })
        {
            found[^1] = box with { Kind = LocatorKind.Box };
        }

        found.Add(isPapka ? locator with { Kind = LocatorKind.Papka } : locator);
    }

    /// <summary>«12: 45», «12: XII»: a page without a label.</summary>
    public static Locator? Page(string text, int at, int end) => Unlabelled(text, at, end, LocatorKind.Page);

    /// <summary>A label with its value at a place of the text, or null.</summary>
    public static Locator? Labelled(string text, int at, int end, bool inShelfmark)
    {
        if (LocatorLabels.FindLabel(text, at, inShelfmark) is not { } label || LocatorLabels.IsWord(label, inShelfmark))
        {
            return null;
        }

        var cursor = new Cursor(text, Math.Min(end, at + label.Length), end);
        cursor.SkipSpace();
        if (label.Kind != LocatorKind.Number && cursor.Take('№'))
        {
            cursor.SkipSpace();
        }

        var kind = label.Proper == "f." && IsBeforeOpis(cursor) ? LocatorKind.Fond : label.Kind;
        var start = cursor.At;
        return ReadValue.At(ref cursor, kind) && !AreInitials(label, start, cursor) && (label.Proper.Length > 1 || StandsAlone(label, start, cursor))
            ? new(kind, ParseLocatorValue.Parse(text[start..cursor.At], kind), TextRange.Between(at, cursor.At)) { Label = LabelOf(label, text, at) } : null;
    }

    /// <summary>«С 5», «л 7»: a single letter without its full stop counts only before a number of its own; «с 5 мая», «с 1920» are words.</summary>
    private static bool StandsAlone(LabelMatch label, int start, Cursor cursor)
    {
        const int Longest = 3;
        var first = new Cursor(cursor.Text, start, cursor.At).TakeWhile(char.IsAsciiDigit);
        cursor.SkipSpace();
        return label.Proper is "p" or "n" or "№" or "§" || (first.Length is > 0 and <= Longest && (cursor.IsAtEnd || cursor.Here is ',' or ';' or '.' or ')'));
    }

    private static string LabelOf(LabelMatch label, string text, int at) =>
        string.CompareOrdinal(text, at, label.Proper, 0, label.Length) == 0 ? label.Proper
            : string.Concat(text.Substring(at, label.Length).Select(c => char.IsWhiteSpace(c) ? ' ' : c));

    /// <summary>“f. 4, op. 1”: what are folios elsewhere.</summary>
    private static bool IsBeforeOpis(Cursor cursor)
    {
        if (!ReadValue.At(ref cursor, LocatorKind.Fond))
        {
            return false;
        }

        cursor.TakeWhile(IsSeparator);
        return Labelled(cursor.Text, cursor.At, cursor.End, inShelfmark: true) is { Kind: LocatorKind.Opis };
    }

    /// <summary>«T. V. Rand»: a letter that could be a Roman number, before a name.</summary>
    private static bool AreInitials(LabelMatch label, int start, Cursor cursor) =>
        label.Length == 2 && cursor.At == start + 1 && char.IsLetter(cursor.Text[start]) && cursor.Here == '.' && cursor.Ahead(1) == ' '
        && char.IsUpper(cursor.Ahead(2)) && Labelled(cursor.Text, cursor.At + 2, cursor.End, inShelfmark: false) is null;
}
