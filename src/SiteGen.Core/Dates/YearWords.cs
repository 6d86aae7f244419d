using System.Collections.Frozen;

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
        return before.IsOneOf(DateVocabulary.BeforeYear) && !IsCounted(tokens, last)
            || before.IsOneOf(DateVocabulary.PerhapsBeforeYear) && !CountsThings(tokens, last);
    }

    /// <summary>Whether a number, or the second end of what it begins, counts things: “between 1500 and 1600 men”.</summary>
    public static bool IsCounted(DateToken[] tokens, int last)
    {
        var joint = tokens.TokenAt(last + 1);
        var isJoint = joint.IsThrough || joint.IsOneOf(DateVocabulary.And) || joint.IsOneOf(DateVocabulary.UpTo);
        return joint.IsOneOf(DateVocabulary.Things)
            || isJoint && tokens.TokenAt(last + 2).Kind == DateTokenKind.Number && tokens.TokenAt(last + 3).IsOneOf(DateVocabulary.Things);
    }

    /// <summary>The token before an index, what is only before days passed over: «vom», in «zwischen dem 3. und dem 7.» «zwischen».</summary>
    public static DateToken FindBefore(DateToken[] tokens, int at) => tokens.TokenAt(at - 1) is var before
        && before.IsOneOf(DateVocabulary.BeforeDay) && !before.IsOneOf(DateVocabulary.From) ? tokens.TokenAt(at - 2) : before;

    /// <summary>The index after what is only before days.</summary>
    public static int SkipBeforeDay(DateToken[] tokens, int at) => tokens.TokenAt(at).IsOneOf(DateVocabulary.BeforeDay) ? at + 1 : at;

    /// <summary>Whether a month is a family name: “Peter May”.</summary>
    public static bool IsFamilyName(DateToken[] tokens, int month) => tokens.TokenAt(month - 1).IsOneOf(DateVocabulary.BeforeFamilyName);

    /// <summary>Whether the label of a place in a source is before it: a page or document of that number is no year.</summary>
    public static bool StandsAfterLabel(DateToken[] tokens, int first) => IsAfter(tokens, first, DateVocabulary.Labels);

    /// <summary>The same of any label: a chapter, a volume.</summary>
    public static bool StandsAfterAnyLabel(DateToken[] tokens, int first) => IsAfter(tokens, first, DateVocabulary.AllLabels);

    private static bool IsAfter(DateToken[] tokens, int first, FrozenSet<string> labels)
    {
        var before = tokens.TokenAt(first - 1);
        return before.Is('№') || (before.Is('.') ? tokens.TokenAt(first - 2) : before).IsOneOf(labels);
    }

    /// <summary>Whether a word after a number may be a thing that it counts.</summary>
    public static bool CountsThings(DateToken[] tokens, int last) => IsCounted(tokens, last)
        || tokens.TokenAt(last + 1) is { Kind: DateTokenKind.Word } next && !next.IsOneOf(DateVocabulary.Through)
            && !DateVocabulary.NothingCounted.Contains(next.Text);
}
