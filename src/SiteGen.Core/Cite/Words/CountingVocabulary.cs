using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Words;

/// <summary>The words around brackets of numbers, in all languages together.</summary>
internal static class CountingVocabulary
{
    /// <summary>What a function is on a segment.</summary>
    public static WordForms OfFunctions { get; } = WordForms.Collect(c => c.OfFunctions);

    /// <summary>What is numbered and not measured.</summary>
    public static WordForms Numbered { get; } = WordForms.Collect(c => c.Numbered);

    /// <summary>What is told with a colon.</summary>
    public static WordForms ClocksAndScores { get; } = WordForms.Collect(c => c.ClocksAndScores);

    /// <summary>“On”.</summary>
    public static WordForms On { get; } = WordForms.Collect(c => c.On);

    /// <summary>Words before a number of years that pass.</summary>
    public static WordForms Passing { get; } = WordForms.Collect(c => c.Passing);

    /// <summary>Words before a number that counts.</summary>
    public static WordForms Totals { get; } = WordForms.Collect(c => c.Totals);

    /// <summary>Words after which those count nothing.</summary>
    public static WordForms BeforeNoTotal { get; } = WordForms.Collect(c => c.BeforeNoTotal);

    /// <summary>“Year”.</summary>
    public static FrozenSet<string> Year { get; } = KnownLanguages.All.Select(l => l.Dates.Phrases).OfType<DatePhrases>()
        .SelectMany(d => d.Year.Concat(d.YearShort)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Units of measure, in the case they are written in.</summary>
    public static FrozenSet<string> Units { get; } = CollectWords(c => c.Units);

    /// <summary>Abbreviated titles.</summary>
    public static FrozenSet<string> Titles { get; } = CollectWords(c => c.Titles);

    /// <summary>Letters in which an abbreviation ends.</summary>
    public static string AbbreviationEnds { get; } = string.Concat(All.Select(c => c.AbbreviationEnds));

    /// <summary>Letters that no abbreviation of a unit holds.</summary>
    public static string Vowels { get; } = string.Concat(All.Select(c => c.Vowels));

    private static readonly WordForms Intervals = WordForms.Collect(c => c.Intervals);

    private static readonly FrozenSet<string> IntervalSigns = CollectWords(c => c.IntervalSigns);

    private static readonly FrozenSet<string> Things = CollectWords(c => c.Things);

    private static readonly ImmutableArray<string> Ratios = [.. All.SelectMany(c => c.Ratios)];

    private static readonly ImmutableArray<string> NoUnits = [.. All.SelectMany(c => c.NoUnits)];

    private static IEnumerable<CountingWords> All => KnownLanguages.All.Select(l => l.Citing.Counting);

    /// <summary>Whether a word names what has two ends.</summary>
    public static bool IsInterval(ReadOnlySpan<char> word) => Intervals.Contain(word) || IntervalSigns.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a word is a unit, or a thing that is counted.</summary>
    public static bool IsCounted(ReadOnlySpan<char> word) =>
        Things.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || Units.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether the words before and after a number compare, «в 5 раз».</summary>
    public static bool IsRatio(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        foreach (var ratio in Ratios)
        {
            var space = ratio.IndexOf(' ', StringComparison.Ordinal);
            if (before.SequenceEqual(ratio.AsSpan(0, space)) && after.SequenceEqual(ratio.AsSpan(space + 1)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an abbreviation stands here that counts nothing: «т. е.», «др.», «кн. Ветров».</summary>
    public static bool IsNoUnit(Cursor cursor)
    {
        foreach (var words in NoUnits)
        {
            if (IsAbbreviation(cursor, words))
            {
                return true;
            }
        }

        return Titles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(cursor.TakeWhile(char.IsLetter))
            && cursor.Take('.') && char.IsWhiteSpace(cursor.Here) && char.IsUpper(cursor.Ahead(1));
    }

    /// <summary>Whether words with a full stop after them stand here; the space after a full stop inside them may be left out.</summary>
    private static bool IsAbbreviation(Cursor cursor, string words)
    {
        foreach (var c in words)
        {
            if (c == ' ')
            {
                cursor.SkipSpace();
            }
            else if (!cursor.Take(c))
            {
                return false;
            }
        }

        return cursor.Here == '.';
    }

    private static FrozenSet<string> CollectWords(Func<CountingWords, WordList> words) => All.SelectMany(words).ToFrozenSet(StringComparer.Ordinal);
}
