using System.Collections.Frozen;

namespace SiteGen.Core.Dates;

/// <summary>The words that make a number of four digits a year.</summary>
internal static class YearWords
{
    /// <summary>What stands before the number of a page or a document.</summary>
    private static readonly FrozenSet<string> Labels = FrozenSet.Create(
        StringComparer.Ordinal, "с", "стр", "л", "лл", "p", "pp", "f", "ff", "no", "nos", "д", "ф");

    /// <summary>Index of the last token of a word for “year” at <paramref name="at"/>, its full stop included; -1 for none.</summary>
    public static int FindEnd(DateToken[] tokens, int at)
    {
        if (!tokens.At(at).IsOneOf(DateVocabulary.Year))
        {
            return -1;
        }

        var isShort = tokens[at].IsOneOf(DateVocabulary.YearShort);
        return isShort && tokens.At(at + 1) is { IsAttached: true } stop && stop.Is('.') ? at + 1 : at;
    }

    /// <summary>Whether the words before a number, and none behind it, say that it is a year.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="first">Index of the number.</param>
    /// <param name="last">Index of the last token that belongs to it.</param>
    public static bool StandBefore(DateToken[] tokens, int first, int last)
    {
        var before = tokens.At(first - 1).Is('-') ? tokens.At(first - 2) : tokens.At(first - 1);
        return before.IsOneOf(DateVocabulary.BeforeYear) || before.IsOneOf(DateVocabulary.PerhapsBeforeYear) && !CountsThings(tokens.At(last + 1));
    }

    /// <summary>Whether a label of pages or documents stands before.</summary>
    public static bool StandsAfterLabel(DateToken[] tokens, int first) =>
        tokens.At(first - 1).Is('№') || (tokens.At(first - 1).Is('.') ? tokens.At(first - 2) : tokens.At(first - 1)).IsOneOf(Labels);

    /// <summary>The token at an index, or none.</summary>
    public static DateToken At(this DateToken[] tokens, int index) =>
        (uint)index < (uint)tokens.Length ? tokens[index] : DateToken.None;

    private static bool CountsThings(DateToken next) => next.Kind == DateTokenKind.Word && !DateVocabulary.NothingCounted.Contains(next.Text);
}
