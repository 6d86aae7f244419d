namespace SiteGen.Core.Languages;

/// <summary>
/// Words that are looked up, in small letters and with ё as е: as they are in a text, or, where <see cref="Declensions"/> are given, each for all its
/// forms, which are told by the stem, so that none is ever made. Read when first asked.
/// </summary>
/// <param name="row">The words, with spaces between.</param>
/// <param name="declensions">How they decline; nothing: they are looked up as they are.</param>
public sealed class WordSet(string row, Declensions? declensions = null)
{
    private Known? known;

    /// <summary>No words.</summary>
    public static WordSet None { get; } = new("");

    /// <summary>The words as they are written here.</summary>
    public IEnumerable<string> Words => row.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Words that are looked up as they are.</summary>
    public static implicit operator WordSet(string row) => new(row);

    /// <summary>A word as it is looked up, with ё as е.</summary>
    public static string Fold(string word) => word.Replace('ё', 'е');

    /// <summary>Whether a word, in the form in which it is in a text, is one of these.</summary>
    public bool Contains(ReadOnlySpan<char> word) => FindCases(word) != GrammaticalCases.None;

    /// <summary>Whether a word is one of these in its dictionary form.</summary>
    public bool ContainsLemma(ReadOnlySpan<char> word) => FindCases(word).HasFlag(GrammaticalCases.Nominative);

    /// <summary>The cases in which a word is a form of one of these; all of one that is looked up as it is.</summary>
    public GrammaticalCases FindCases(ReadOnlySpan<char> word)
    {
        known ??= ReadRow();
        if (word.IsEmpty || (known.FirstLetters & BitOf(word[0])) == 0)
        {
            return GrammaticalCases.None;
        }

        var stems = known.Stems.GetAlternateLookup<ReadOnlySpan<char>>();
        if (declensions is null)
        {
            return stems.ContainsKey(word) ? GrammaticalCases.All : GrammaticalCases.None;
        }

        var cases = GrammaticalCases.None;
        for (var length = 0; length <= declensions.LongestEnding && length < word.Length; length++)
        {
            cases |= stems.TryGetValue(word[..^length], out var some) ? declensions.FindCases(some, word[^length..]) : GrammaticalCases.None;
        }

        return cases;
    }

    private Known ReadRow()
    {
        var first = 0UL;
        var stems = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in Words)
        {
            var folded = Fold(word);
            var (stem, declension) = declensions?.FindStem(folded) ?? (folded, 0);
            stems[stem] = stems.GetValueOrDefault(stem) | (1 << declension);
            first |= BitOf(stem[0]);
        }

        return new(stems, first);
    }

    private static ulong BitOf(char letter) => 1UL << (letter & 63);

    /// <summary>What is known of the words, once they are read.</summary>
    /// <param name="Stems">Stems, and a bit for each declension that one of them has.</param>
    /// <param name="FirstLetters">Bits of their first letters: most words asked about begin with another.</param>
    private sealed record Known(Dictionary<string, int> Stems, ulong FirstLetters);
}

/// <summary>
/// How the words of a language's lists decline, a row a declension: six endings of the singular from the nominative on, then six of the plural. <c>-</c> is no
/// ending, <c>/</c> parts variants, <c>.</c> stands for a form that is not looked for. A word has the first declension whose first ending is its own.
/// </summary>
public sealed class Declensions
{
    private const int CasesOfANumber = 6;

    private readonly Ending[][] rows;

    /// <summary>Reads the rows; words that fit none stay as they are.</summary>
    public Declensions(params ReadOnlySpan<string> rows)
    {
        this.rows = new Ending[rows.Length + 1][];
        for (var at = 0; at < rows.Length; at++)
        {
            this.rows[at] = ReadRow(rows[at]);
        }

        this.rows[^1] = [new("", GrammaticalCases.All)];
        LongestEnding = this.rows.Max(row => row.Max(e => e.Text.Length));
    }

    /// <summary>Length of the longest ending.</summary>
    public int LongestEnding { get; }

    /// <summary>The stem of a word in its dictionary form, and the number of its declension.</summary>
    public (string Stem, int Declension) FindStem(string word)
    {
        var at = Array.FindIndex(rows, row => word.Length > row[0].Text.Length && word.EndsWith(row[0].Text, StringComparison.Ordinal));
        return (word[..^rows[at][0].Text.Length], at);
    }

    /// <summary>The cases that an ending has in some declensions.</summary>
    /// <param name="some">A bit for each declension.</param>
    /// <param name="ending">The ending.</param>
    public GrammaticalCases FindCases(int some, ReadOnlySpan<char> ending)
    {
        var cases = GrammaticalCases.None;
        for (var at = 0; at < rows.Length; at++)
        {
            cases |= (some & (1 << at)) == 0 ? GrammaticalCases.None : FindCases(rows[at], ending);
        }

        return cases;
    }

    private static GrammaticalCases FindCases(Ending[] row, ReadOnlySpan<char> ending)
    {
        var cases = GrammaticalCases.None;
        foreach (var known in row)
        {
            cases |= ending.SequenceEqual(known.Text) ? known.Cases : GrammaticalCases.None;
        }

        return cases;
    }

    private static Ending[] ReadRow(string row) =>
        [.. row.Split(' ').SelectMany((variants, at) => variants.Split('/').Where(e => e != ".").Select(e => new Ending(e == "-" ? "" : e, CaseOf(at))))];

    private static GrammaticalCases CaseOf(int at) => at < CasesOfANumber ? (GrammaticalCases)(1 << at) : GrammaticalCases.Plural;

    private sealed record Ending(string Text, GrammaticalCases Cases);
}
