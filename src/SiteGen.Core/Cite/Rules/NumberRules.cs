using System.Collections.Immutable;
using SiteGen.Core.Cite.Authors;
using SiteGen.Core.Cite.Grammar;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Rules;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Rules;

/// <summary>A number of the list, or a range of them, as printed.</summary>
internal readonly record struct SourceNumber(int From, int FromStart, int FromEnd, int Dash, int To, int ToStart, int End);

/// <summary>What a number at the head of a part of a citation is.</summary>
internal enum NumberVerdict
{
    /// <summary>A source.</summary>
    Source,

    /// <summary>A place in the source before.</summary>
    Place,

    /// <summary>No number of a source: words may name one.</summary>
    None,
}

/// <summary>The number at the head of a part.</summary>
/// <param name="Before">The sources that were read before it.</param>
/// <param name="Part">The part, from its head on.</param>
/// <param name="Number">The number, or the first of several; null where none was read.</param>
/// <param name="After">What is after the numbers.</param>
/// <param name="List">The list of sources.</param>
internal readonly record struct NumberCase(List<CitationItem> Before, Cursor Part, SourceNumber? Number, Cursor After, SourceList List)
{
    /// <summary>Whether no source was read before it.</summary>
    public bool IsFirst => Before.Count == 0;

    /// <summary>Whether the list has it.</summary>
    public bool IsListed => Number is { } number && List.Contains(number.From);

    /// <summary>Whether it may be a slip for a number of the list.</summary>
    public bool IsNearList => Number is { From: > 0 } number && List.IsNear(number.From);

    /// <summary>The places in the source before; none where there is no source.</summary>
    public ImmutableArray<Locator> PlacesBefore => IsFirst ? [] : Before[^1].Locators;
}

/// <summary>Several numbers with commas between.</summary>
/// <param name="Numbers">The numbers.</param>
/// <param name="IsAll">Whether nothing is after them in the bracket.</param>
/// <param name="Citing">The list, and the author's habit.</param>
internal readonly record struct NumbersCase(List<SourceNumber> Numbers, bool IsAll, CitingText Citing)
{
    /// <summary>Whether the list has them all.</summary>
    public bool AreListed
    {
        get
        {
            var list = Citing.List;
            return Numbers.TrueForAll(n => list.Contains(n.From) && list.Contains(n.To));
        }
    }

    /// <summary>Whether each is greater than the one before.</summary>
    public bool Rise
    {
        get
        {
            var numbers = Numbers;
            return Enumerable.Range(1, numbers.Count - 1).All(i => numbers[i - 1].To < numbers[i].From);
        }
    }
}

/// <summary>Tells the numbers of sources from those of places without a label.</summary>
internal static class NumberRules
{
    /// <summary>What the number at the head of a part is. Where no rule decides, words may name a source, or it is a place in the source before.</summary>
    public static RuleTable<NumberCase, NumberVerdict> Heads { get; } = new(
    [
        new("further-leaf", "After a leaf without a label a number is a leaf too; that the list has it is told.",
            static (in NumberCase n) => !n.IsFirst && ReadUnlabelledPlace.IsFurtherLeaf(n.Part, n.PlacesBefore) ? NumberVerdict.Place : null)
        {
            Fits = ["Так [1. Л. 5; 7 об.; 12] было."], LeavesAlone = ["Так [1. Л. 5; 7, с. 12] было."],
        },
        new("further-volume", "After a volume and a page without labels a number before a colon is another volume of the work; it stays words, and is told.",
            static (in NumberCase n) => n.PlacesBefore is [.., { Kind: LocatorKind.Volume, Label.Length: 0 }, { Kind: LocatorKind.Page, Label.Length: 0 }]
                && IsBeforeColon(n.Part) ? NumberVerdict.Place : null)
        {
            Fits = ["Так [5, II: 45; 3: 50] было."], LeavesAlone = ["Так [5, с. 45; 3: 50] было."],
        },
        new("no-number", "Nought is no source.", static (in NumberCase n) => n.Number is { From: 0 } ? NumberVerdict.None : null)
        {
            Fits = ["Так [0, с. 5] было."], LeavesAlone = ["Так [1, с. 5] было."],
        },
        new("listed-number", "A number of the list is a source.", static (in NumberCase n) => n.IsListed ? NumberVerdict.Source : null)
        {
            Fits = ["Так [5, с. 7] было.", "Так [5, с. 7; 8] было."], LeavesAlone = ["Так [21, с. 7] было."],
        },
        new("first-number", "The first number of a bracket is a source that the list lacks, unless it may be a year.",
            static (in NumberCase n) => n is { IsFirst: true, Number.From: < Years.First } ? NumberVerdict.Source : null)
        {
            Fits = ["Так [21, с. 7] было."], LeavesAlone = ["Так [1922, с. 7] было.", "Так [5; 1922] было."],
        },
        new("after-a-whole-source", "So is one near the end of the list after a source without a place.",
            static (in NumberCase n) => !n.IsFirst && n.IsNearList && n.PlacesBefore.IsEmpty ? NumberVerdict.Source : null)
        {
            Fits = ["Так [5; 21] было."], LeavesAlone = ["Так [5, с. 7; 21] было."],
        },
        new("before-a-page", "So is one before a page with its label, if the source before has one.",
            static (in NumberCase n) => n is { IsNearList: true, PlacesBefore: [{ Kind: LocatorKind.Page }, ..] } && IsBeforePage(n.After)
                ? NumberVerdict.Source : null)
        {
            Fits = ["Так [5, с. 12; 21, с. 7] было."], LeavesAlone = ["Так [5, с. 12; 21] было."],
        },
    ]);

    /// <summary>Whether several numbers with commas between are all sources. Where no rule decides, only the first is one.</summary>
    public static RuleTable<NumbersCase, NumberVerdict> Lists { get; } = new(
    [
        new("listed-alone", "Numbers of the list by themselves are sources; two of them are not where the author writes the page so.",
            static (in NumbersCase n) => n.IsAll && n.AreListed && (n.Numbers.Count > 2 || !n.Citing.NumbersArePages) ? NumberVerdict.Source : null)
        {
            Fits = ["Так [5, 7] было.", "Так [7, 5, 3] было."], LeavesAlone = ["Так [5, 186] было."],
        },
        new("long-list", "So are more than two that rise from a number of the list to one near its end.",
            static (in NumbersCase n) => n is { IsAll: true, Rise: true, Numbers.Count: > 2 } && n.Citing.List.Contains(n.Numbers[0].From)
                && n.Citing.List.IsNear(n.Numbers[^1].To) ? NumberVerdict.Source : null)
        {
            Fits = ["Так [5, 7, 21] было."], LeavesAlone = ["Так [5, 21] было."],
        },
        new("rising-before-a-place", "So are numbers of the list that rise before a place.",
            static (in NumbersCase n) => n is { IsAll: false, AreListed: true, Rise: true } ? NumberVerdict.Source : null)
        {
            Fits = ["Так [5, 7, с. 12] было."], LeavesAlone = ["Так [7, 5, с. 12] было."],
        },
    ]);

    private static bool IsBeforeColon(Cursor part) => !part.TakeWhile(char.IsAsciiDigit).IsEmpty && part.Take(':');

    private static bool IsBeforePage(Cursor after)
    {
        after.TakeWhile(c => c == ',' || char.IsWhiteSpace(c));
        return ReadLabel.FindCounted(after) is LocatorKind.Page;
    }
}
