using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Words;

/// <summary>The words around brackets of numbers, in all languages together; <see cref="CountingWords"/> tells what each list is.</summary>
internal static class CountingVocabulary
{
    public static WordForms OfFunctions { get; } = WordForms.Collect(c => c.OfFunctions);

    public static WordForms Numbered { get; } = WordForms.Collect(c => c.Numbered);

    public static WordForms ClocksAndScores { get; } = WordForms.Collect(c => c.ClocksAndScores);

    public static WordForms On { get; } = WordForms.Collect(c => c.On);

    public static WordForms Passing { get; } = WordForms.Collect(c => c.Passing);

    public static WordForms Totals { get; } = WordForms.Collect(c => c.Totals);

    public static WordForms BeforeNoTotal { get; } = WordForms.Collect(c => c.BeforeNoTotal);

    public static FrozenSet<string> Year { get; } = KnownLanguages.All.Select(l => l.Dates.Phrases).OfType<DatePhrases>()
        .SelectMany(d => d.Year.Concat(d.YearShort)).ToFrozenSet(StringComparer.Ordinal);

    public static FrozenSet<string> Units { get; } = CollectWords(c => c.Units);

    public static FrozenSet<string> Titles { get; } = CollectWords(c => c.Titles);

    public static string AbbreviationEnds { get; } = string.Concat(All.Select(c => c.AbbreviationEnds));

    public static string Vowels { get; } = string.Concat(All.Select(c => c.Vowels));

    private static readonly WordForms Intervals = WordForms.Collect(c => c.Intervals);

    private static readonly FrozenSet<string> IntervalSigns = CollectWords(c => c.IntervalSigns);

    private static readonly FrozenSet<string> Things = CollectWords(c => c.Things);

    private static readonly FrozenSet<string> Ratios = CollectWords(c => c.Ratios);

    private static readonly ImmutableArray<string> NoUnits = [.. All.SelectMany(c => c.NoUnits)];

    private static IEnumerable<CountingWords> All => KnownLanguages.All.Select(l => l.Citing.Counting);

    /// <summary>Whether a word names what has two ends.</summary>
    public static bool IsInterval(ReadOnlySpan<char> word) => Intervals.Contain(word) || IntervalSigns.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a word is a unit, or a thing that is counted.</summary>
    public static bool IsCounted(ReadOnlySpan<char> word) =>
        Things.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || Units.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether the words before and after a number compare, «в 5 раз».</summary>
    public static bool IsRatio(string before, string after) => Ratios.Contains($"{before} {after}");

    /// <summary>Whether an abbreviation is here that counts nothing: «т. е.», «др.», «кн. Ветров».</summary>
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

    /// <summary>Whether words with a full stop after them are here; the space after a full stop inside them may be left out.</summary>
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
