namespace SiteGen.Core.Dates;

/// <summary>The words that make a number of four digits a year.</summary>
internal static class YearWords
{
    private static readonly HashSet<string> Behind = new(StringComparer.Ordinal)
    {
        "г", "гг", "год", "года", "году", "годом", "годе", "годы", "годов", "годам", "годах", "годами",
    };

    private static readonly HashSet<string> Before = new(StringComparer.Ordinal)
    {
        "in", "since", "until", "till", "during", "early", "late", "mid", "spring", "summer", "autumn", "fall", "winter", "year", "circa",
    };

    private static readonly HashSet<string> PerhapsBefore = new(StringComparer.Ordinal) { "of", "from", "to", "by", "after", "before", "between" };

    /// <summary>What may follow “of 1920” where no thing is counted: “the war of 1914 was”.</summary>
    private static readonly HashSet<string> NothingCounted = new(StringComparer.Ordinal)
    {
        "and", "or", "but", "the", "a", "an", "that", "which", "who", "when", "was", "were", "had", "has", "is", "as", "in", "on", "at", "by", "to",
        "with", "for", "from", "between", "he", "she", "it", "they", "until", "onward", "onwards",
    };

    /// <summary>What stands before the number of a page or a document.</summary>
    private static readonly HashSet<string> Labels = new(StringComparer.Ordinal) { "с", "стр", "л", "лл", "p", "pp", "f", "ff", "no", "nos", "д", "ф" };

    /// <summary>Index of the last token of a word for “year” at <paramref name="at"/>, its full stop included; -1 for none.</summary>
    public static int EndBehind(DateToken[] tokens, int at)
    {
        if (!tokens.At(at).IsOneOf(Behind))
        {
            return -1;
        }

        var isShort = tokens[at].Range.Length <= 2;
        return isShort && tokens.At(at + 1) is { IsAttached: true } stop && stop.Is('.') ? at + 1 : at;
    }

    /// <summary>Whether the words before a number, and none behind it, say that it is a year.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="first">Index of the number.</param>
    /// <param name="last">Index of the last token that belongs to it.</param>
    public static bool StandBefore(DateToken[] tokens, int first, int last)
    {
        var before = tokens.At(first - 1).Is('-') ? tokens.At(first - 2) : tokens.At(first - 1);
        return before.IsOneOf(Before) || before.IsOneOf(PerhapsBefore) && !CountsThings(tokens.At(last + 1));
    }

    /// <summary>Whether a label of pages or documents stands before.</summary>
    public static bool LabelBefore(DateToken[] tokens, int first) =>
        tokens.At(first - 1).Is('№') || (tokens.At(first - 1).Is('.') ? tokens.At(first - 2) : tokens.At(first - 1)).IsOneOf(Labels);

    /// <summary>The token at an index, or none.</summary>
    public static DateToken At(this DateToken[] tokens, int index) =>
        (uint)index < (uint)tokens.Length ? tokens[index] : DateToken.None;

    private static bool CountsThings(DateToken next) => next.Kind == DateTokenKind.Word && !NothingCounted.Contains(next.Text);
}
