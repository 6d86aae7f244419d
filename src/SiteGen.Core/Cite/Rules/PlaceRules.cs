using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Core.Cite.Authors;
using SiteGen.Core.Cite.Words;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Rules;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Rules;

/// <summary>What a rule tells of a place in a source.</summary>
internal enum PlaceVerdict
{
    /// <summary>Words that may name another source.</summary>
    OtherSource,

    /// <summary>Words that look like a place without its label.</summary>
    NotRead,

    /// <summary>Pages that run backwards.</summary>
    Backwards,

    /// <summary>A leaf that may be a source.</summary>
    LeafOrSource,

    /// <summary>A number of the work that may be a source.</summary>
    NumberOrSource,

    /// <summary>A source that may be a volume.</summary>
    SourceOrVolume,
}

/// <summary>A place in a source as it was read.</summary>
/// <param name="Text">The text of the passage.</param>
/// <param name="Citation">The citation.</param>
/// <param name="Source">Which of its sources.</param>
/// <param name="Place">Which of the places in that.</param>
/// <param name="List">The list of sources.</param>
internal sealed record PlaceCase(string Text, Citation Citation, int Source, int Place, SourceList List)
{
    /// <summary>The source with its places.</summary>
    public CitationItem Item => Citation.Items[Source];

    /// <summary>The place.</summary>
    public Locator Locator => Item.Locators[Place];
}

/// <summary>Tells places that were read in one way and may be meant in another.</summary>
internal static partial class PlaceRules
{
    /// <summary>The rules in their order.</summary>
    public static RuleTable<PlaceCase, PlaceVerdict> Table { get; } = new(
    [
        new("words-after-a-page", "Words after a semicolon between two pages: another source, if it is no year of the same newspaper.", Tell(PlaceVerdict.OtherSource, IsOtherSource))
        {
            Fits = ["Так [1, с. 5; его же, 2001, с. 7] было.", "Так [1, с. 5; по сведениям 7, с. 12] было."], LeavesAlone = ["Так [1. 1922. № 5. С. 7; 1923. № 7. С. 9] было."],
        },
        new("joined-number", "“And” with a number that was not read with what stands before.", Tell(PlaceVerdict.NotRead, p => p.Locator.Kind == LocatorKind.Unparsed && IsJoined(p.Locator.Value.Printed)))
        {
            Fits = ["Так [14 и 15, 1914] было."], LeavesAlone = ["Так [1, с. 5 и след.] было."],
        },
        new("label-not-known", "A number, or a short word and a number, that is no date, no ordinal and no part of a book.", Tell(PlaceVerdict.NotRead, p => p.Locator.Kind == LocatorKind.Unparsed && IsUnlabelled(p.Locator.Value.Printed)))
        {
            Fits = ["Так [1, срт 5] было.", "Так [11, 186] было.", "Так [12, с. 1О] было."], LeavesAlone = ["Так [8; 1922. 5.5. Č. 62] было.", "Так [1, гл 2] было.", "Так [1, 15 мая] было.", "Так [1, 4-я тетрадь] было."],
        },
        new("backwards", "A range of pages, leaves or columns that runs backwards.", Tell(PlaceVerdict.Backwards, RunsBackwards))
        {
            Fits = ["Так [5, с. 45–12] было."], LeavesAlone = ["Так [5, с. 145–7] было."],
        },
        new("leaf-or-source", "A leaf without a label after a semicolon, and a number of the list.", Tell(PlaceVerdict.LeafOrSource, IsListedLeaf))
        {
            Fits = ["Так [1. Л. 5; 7 об.; 12] было."], LeavesAlone = ["Так [1. Л. 5; 7 об.; 12 об.] было."],
        },
        new("number-or-source", "A number of the list right after “ibid.”, with a place after it.", Tell(PlaceVerdict.NumberOrSource, IsListedNumber))
        {
            Fits = ["Так [1, с. 5; там же 5, с. 8] было."], LeavesAlone = ["Так [1, с. 5; там же, № 5, с. 8] было."],
        },
        new("source-or-volume", "Two numbers of the list with a comma between, and a colon and a page after the second.", Tell(PlaceVerdict.SourceOrVolume, IsVolume))
        {
            Fits = ["Так [5, 7: 12] было."], LeavesAlone = ["Так [5; 7: 12] было.", "Так [5: 10, 7: 12] было."],
        },
    ]);

    /// <summary>The number at the end of words: «по сведениям 7».</summary>
    public static string FindNumberAtEnd(string words) => words[words.AsSpan().TrimEnd("0123456789").Length..];

    private static Decide<PlaceCase, PlaceVerdict> Tell(PlaceVerdict verdict, Func<PlaceCase, bool> test) => (in looked) => test(looked) ? verdict : null;

    private static bool IsOtherSource(PlaceCase looked)
    {
        var (places, at) = (looked.Item.Locators, looked.Place);
        return looked.Locator is { Kind: LocatorKind.Unparsed, OpensPlace: true } words
            && !char.IsAsciiDigit(words.Value.Printed[0]) && !PlaceWords.Emphases.Contain(words.Value.Printed)
            && places.Skip(at + 1).TakeWhile(p => !p.OpensPlace).Any(p => p.Kind == LocatorKind.Fond || p.IsPage)
            && places.Take(at).Any(p => p.IsPage);
    }

    private static bool IsJoined(string words)
    {
        var cursor = new Cursor(words, 0, words.Length);
        return ReadJoint.TakeJoint(ref cursor) != Joint.None && char.IsAsciiDigit(cursor.Here);
    }

    private static bool IsUnlabelled(string words) =>
        !Date().IsMatch(words) && (char.IsAsciiDigit(words[0]) ? !IsOrdinal(words) : Abbreviated().Match(words) is { Success: true } match && !IsPart(match));

    private static bool IsOrdinal(string words)
    {
        var ending = new Cursor(words, 0, words.Length);
        ending.TakeWhile(char.IsAsciiDigit);
        return Vocabulary.OrdinalEndings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(ending.TakeWhile(char.IsLetter));
    }

    /// <summary>«Гл 2», or capitals, «ПСЗ 5»; and a letter after the word must be one that is mistaken for a digit: «с. З5».</summary>
    private static bool IsPart(Match match)
    {
        var word = match.Groups["word"].ValueSpan;
        return (word.Length > 1 && char.IsUpper(word[0]) && char.IsUpper(word[1])) || Vocabulary.Parts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
            || match.Groups["odd"].Captures.Any(c => c.ValueSpan.ContainsAnyExcept(Vocabulary.LettersLikeDigits));
    }

    private static bool RunsBackwards(PlaceCase looked) =>
        looked.Locator is { Kind: LocatorKind.Page or LocatorKind.Folio or LocatorKind.Column } place
        && place.Value.Runs.Any(r => r.IsBackwards);

    private static bool IsListedLeaf(PlaceCase looked) =>
        looked.Locator is { Kind: LocatorKind.Folio, Label.Length: 0, OpensPlace: true } leaf && looked.List.Numbered(leaf.Value.Printed) is not null;

    private static bool IsListedNumber(PlaceCase looked) => looked is { Place: 0, Locator: { Kind: LocatorKind.Number, Label.Length: 0 } number }
        && char.IsLetter(looked.Text[looked.Item.Range.Start]) && char.IsLetter(looked.Text.AsSpan(0, number.Range.Start).TrimEnd()[^1])
        && looked.List.Numbered(number.Value.Printed) is not null;

    private static bool IsVolume(PlaceCase looked) => looked.Source == 1
        && looked.Citation.Items is [{ Locators.IsEmpty: true } one, { Locators: [{ Kind: LocatorKind.Page, Label.Length: 0 }] } other]
        && char.IsAsciiDigit(looked.Text[one.Range.Start]) && char.IsAsciiDigit(looked.Text[other.Range.Start])
        && TextRange.Between(one.Range.End, other.Range.Start).In(looked.Text).Trim() == ",";

    /// <summary>«1922. 5.5», «15 мая», “6 March 1923”, «4-я тетрадь».</summary>
    [GeneratedRegex(@"(?<!\d)[12]\d{3}(?!\d)|^\d{1,2}\.?\s\p{L}{3,}|^\d{1,2}\.\s?\d{1,2}(?:\.|$)|^\d+-\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    /// <summary>«стр 5», «с. З5»: a short word and a number.</summary>
    [GeneratedRegex(@"^(?<word>\p{L}{1,4})[\s.,:]*(?<odd>\p{L})?\d+(?<odd>\p{L})*(?:\s?[" + Dashes.All + @",]\s?\d+)*\.?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Abbreviated();
}
