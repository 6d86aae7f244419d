namespace SiteGen.Core.Dates;

/// <summary>The words that make a number of four digits a year.</summary>
internal static class YearWords
{
    /// <summary>Index of the last token of a word for “year” at <paramref name="at"/>, its full stop included; -1 for none.</summary>
    public static int FindEnd(DateToken[] tokens, int at)
    {
        if (!tokens.TokenAt(at).IsOneOf(DateVocabulary.Year))
        {
            return -1;
        }

        var isShort = tokens[at].IsOneOf(DateVocabulary.YearShort);
        return isShort && tokens.TokenAt(at + 1) is { IsAttached: true } stop && stop.Is('.') ? at + 1 : at;
    }

    /// <summary>Whether the words before a number, and none after it, say that it is a year.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="first">Index of the number.</param>
    /// <param name="last">Index of the last token that belongs to it.</param>
    public static bool StandBefore(DateToken[] tokens, int first, int last)
    {
        var before = tokens.TokenAt(first - 1).Is('-') ? tokens.TokenAt(first - 2) : tokens.TokenAt(first - 1);
        return before.IsOneOf(DateVocabulary.BeforeYear) || before.IsOneOf(DateVocabulary.PerhapsBeforeYear) && !CountsThings(tokens.TokenAt(last + 1));
    }

    /// <summary>Whether the label of a place in a source is before it: a page or document of that number is no year.</summary>
    public static bool StandsAfterLabel(DateToken[] tokens, int first)
    {
        var before = tokens.TokenAt(first - 1);
        return before.Is('№') || (before.Is('.') ? tokens.TokenAt(first - 2) : before).IsOneOf(DateVocabulary.Labels);
    }

    private static bool CountsThings(DateToken next) => next.Kind == DateTokenKind.Word && !DateVocabulary.NothingCounted.Contains(next.Text);
}
