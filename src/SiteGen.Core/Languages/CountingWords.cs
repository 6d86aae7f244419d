namespace SiteGen.Core.Languages;

/// <summary>
/// Words around a bracket of numbers: what is measured, counted, numbered. A word that ends in <c>*</c> is a lemma and stands for its forms with any of
/// <see cref="Endings"/>; one that ends in <c>…</c> stands for all words that begin so.
/// </summary>
public sealed record CountingWords
{
    /// <summary>The endings that a lemma with <c>*</c> takes, besides none.</summary>
    public WordList Endings { get; init; } = WordList.None;

    /// <summary>What has two ends: an interval, a scale, verses.</summary>
    public WordList Intervals { get; init; } = WordList.None;

    /// <summary>The same as abbreviations, in the letters and case they are written in: “CI”.</summary>
    public WordList IntervalSigns { get; init; } = WordList.None;

    /// <summary>What is told with a colon: the time, a score.</summary>
    public WordList ClocksAndScores { get; init; } = WordList.None;

    /// <summary>What a function is on a segment: continuous, bounded.</summary>
    public WordList OfFunctions { get; init; } = WordList.None;

    /// <summary>“On”, between such a word and the segment.</summary>
    public WordList On { get; init; } = WordList.None;

    /// <summary>What is numbered and not measured: a type, a theorem.</summary>
    public WordList Numbered { get; init; } = WordList.None;

    /// <summary>Words before a number of years or days that pass: “within”, “last”.</summary>
    public WordList Passing { get; init; } = WordList.None;

    /// <summary>Words around a number that compare: “twice”, by the word before and the one after.</summary>
    public WordList Ratios { get; init; } = WordList.None;

    /// <summary>Units of measure, in the letters and case they are written in.</summary>
    public WordList Units { get; init; } = WordList.None;

    /// <summary>Things as they are after a number.</summary>
    public WordList Things { get; init; } = WordList.None;

    /// <summary>Words before a number that counts: “total”.</summary>
    public WordList Totals { get; init; } = WordList.None;

    /// <summary>Words after which those count nothing.</summary>
    public WordList BeforeNoTotal { get; init; } = WordList.None;

    /// <summary>Abbreviations that go on with a sentence and count nothing; a space after a full stop may be left out in print.</summary>
    public WordList NoUnits { get; init; } = WordList.None;

    /// <summary>Abbreviated titles that count nothing before a name.</summary>
    public WordList Titles { get; init; } = WordList.None;

    /// <summary>Letters in which an abbreviation ends, and a whole word seldom.</summary>
    public string AbbreviationEnds { get; init; } = "";

    /// <summary>Letters that no abbreviation of a unit holds.</summary>
    public string Vowels { get; init; } = "";
}
