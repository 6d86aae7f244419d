using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Core.Cite.Authors;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Rules;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Rules;

/// <summary>What a rule says of a bracket.</summary>
internal enum BracketVerdict
{
    /// <summary>It is as it reads, whatever is around it.</summary>
    Citation,

    /// <summary>It may be an interval, a formula, a count: it stays text, and the editors are told.</summary>
    Doubtful,

    /// <summary>Told like a doubtful one, but this says nothing of the bracket after it.</summary>
    DoubtfulAlone,

    /// <summary>It is plainly no citation.</summary>
    Text,

    /// <summary>It was meant as a citation and cannot be read: the editors are told.</summary>
    NotRead,
}

/// <summary>The bracket before, of which what was said may go for the one after it.</summary>
/// <param name="End">Where it ends.</param>
/// <param name="Verdict">What the rules said of it; null where none decided.</param>
internal readonly record struct BracketBefore(int End, BracketVerdict? Verdict);

/// <summary>A bracket, what was read in it and what is around it: all that the rules look at. Made once for each bracket.</summary>
internal sealed partial class BracketCase
{
    private const int LongestWord = 20;

    private static readonly SearchValues<char> Bare = SearchValues.Create(" \n\t,;:0123456789" + Dashes.All);

    private (int Number, int End)? firstNumber;

    /// <summary>A judgement that says one thing of all it fits.</summary>
    public static Decide<BracketCase, BracketVerdict> Say(BracketVerdict verdict, Func<BracketCase, bool> test) =>
        (in looked) => test(looked) ? verdict : null;

    /// <summary>Looks at a bracket.</summary>
    public BracketCase(string text, TextRange range, BracketBefore? before, SourceList list)
    {
        (Text, Range, Before, List) = (text, range, before, list);
        IsBare = !Inner.ContainsAnyExcept(Bare);
        Word = FindWordBefore(range.Start);
        Ends = IsBare && Inner.ContainsAnyExceptInRange('0', '9') ? TwoEnds().Match(Inner.ToString()) : Match.Empty;
    }

    /// <summary>Whether a word goes on after the bracket, or the rest of one after a hyphen.</summary>
    public static bool GoesOn(BracketCase bracket) =>
        char.IsLetter(bracket.CharAfter(0)) || (bracket.CharAfter(0) == '-' && char.IsLetter(bracket.CharAfter(1)));

    /// <summary>The text of the passage.</summary>
    public string Text { get; }

    /// <summary>The bracket, from the opening through the closing one.</summary>
    public TextRange Range { get; }

    /// <summary>The bracket before it, if any.</summary>
    public BracketBefore? Before { get; }

    /// <summary>The list of sources.</summary>
    public SourceList List { get; }

    /// <summary>What the grammar reads in it; null where it reads nothing.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Marks of the same passage go up from one to the next before words, and this is one of them.</summary>
    public bool IsListMark { get; init; }

    /// <summary>Nothing but numbers and signs between them.</summary>
    public bool IsBare { get; }

    /// <summary>What is before it up to a space, a sign or quotation mark included.</summary>
    public string Word { get; }

    /// <summary>What is in it, without a full stop at its end.</summary>
    public ReadOnlySpan<char> Inner => Text.AsSpan(Range.Start + 1, Range.Length - 2).TrimEnd('.');

    /// <summary>No more than digits in it.</summary>
    public bool IsOneNumber => !Inner.IsEmpty && !Inner.ContainsAnyExceptInRange('0', '9');

    /// <summary>Two numbers in it that may be ends.</summary>
    public bool HasEnds => Ends.Success;

    /// <summary>It begins a block or a line.</summary>
    public bool IsAtHead => Range.Start == 0 || Text[Range.Start - 1] == '\n';

    /// <summary>No space before it.</summary>
    public bool IsGlued => !IsAtHead && !char.IsWhiteSpace(Text[Range.Start - 1]);

    /// <summary>The first number in it and where that ends; 0 where there is none.</summary>
    public (int Number, int End) FirstNumber => firstNumber ??= FindFirstNumber();

    private Match Ends { get; }

    /// <summary>The character so far after the bracket; U+FFFF after the end.</summary>
    public char CharAfter(int count) => Range.End + count < Text.Length ? Text[Range.End + count] : '\uffff';

    /// <summary>A cursor over what is in it, after the space.</summary>
    public Cursor OpenInside()
    {
        var cursor = new Cursor(Text, Range.Start + 1, Range.End - 1);
        cursor.SkipSpace();
        return cursor;
    }

    /// <summary>A cursor over what is after it.</summary>
    public Cursor OpenAfter() => new(Text, Range.End, Text.Length);

    /// <summary>The word that ends before a place, and the space between left out.</summary>
    public string FindWordBefore(int at)
    {
        var end = Text.AsSpan(0, at).TrimEnd().Length;
        var start = end;
        while (start > 0 && !char.IsWhiteSpace(Text[start - 1]) && end - start < LongestWord)
        {
            start--;
        }

        return Text[start..end];
    }

    /// <summary>The numbers in it, without the signs between them.</summary>
    public List<string> ListNumbers() => [.. Inner.ToString().Split([.. " \n\t,;:" + Dashes.All], StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Whether a number lies between the two ends.</summary>
    public bool SpansOver(decimal middle) => HasEnds && ParseNumber(Ends.Groups["from"].Value) < middle && middle < ParseNumber(Ends.Groups["to"].Value);

    /// <summary>A number with a decimal comma or point.</summary>
    public static decimal? ParseNumber(string number) =>
        decimal.TryParse(number.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>Whether all its numbers, without a place or words that lead to them, lie far beyond the list.</summary>
    public bool IsFarBeyondList() => Citation is { Items: [{ Lead: CitationLead.None }, ..] items }
        && items.All(i => i.Locators.IsEmpty && !List.Contains(i.Source) && !List.IsNear(i.Source));

    private (int Number, int End) FindFirstNumber()
    {
        const int MostDigits = 9;
        var cursor = OpenInside();
        while (!cursor.IsAtEnd)
        {
            cursor.TakeWhile(c => !char.IsLetterOrDigit(c));
            var word = cursor.TakeWhile(char.IsLetterOrDigit);
            if (!word.IsEmpty && char.IsAsciiDigit(word[0]))
            {
                var isNumber = int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && word.Length <= MostDigits;
                return (isNumber ? number : 0, cursor.At);
            }
        }

        return default;
    }

    [GeneratedRegex(
        $@"^\s*(?:(?<from>\d+)\s*[,:]\s*(?<to>\d+)|(?<from>\d+(?:,\d+)?)\s*[{Dashes.All};]\s*(?<to>\d+(?:,\d+)?))\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TwoEnds();
}
