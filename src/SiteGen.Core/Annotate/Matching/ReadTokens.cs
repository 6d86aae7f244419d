using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Text;

namespace SiteGen.Core.Annotate.Matching;

/// <summary>Parts a text into words and marks of punctuation. Spaces only part; the English «’s» is a token of its own.</summary>
public static class ReadTokens
{
    /// <summary>The tokens of a stretch of a text, in order; their places count in the whole text.</summary>
    public static ImmutableArray<Token> In(string text, TextRange range)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        for (var at = range.Start; at < range.End;)
        {
            var end = IsBlank(text[at]) ? at + 1
                : IsWordPart(text[at]) ? WordEnd(text, at, range.End)
                : PossessiveEnd(text, at, range.End);
            if (!IsBlank(text[at]))
            {
                tokens.Add(Make(text, at, end));
            }

            at = end;
        }

        return tokens.DrainToImmutable();
    }

    /// <summary>The tokens of a whole text.</summary>
    public static ImmutableArray<Token> In(string text) => In(text, new TextRange(0, text.Length));

    private static Token Make(string text, int start, int end)
    {
        var folded = FoldLetters.In(text.AsSpan(start, end - start));
        return new(start, end - start, folded, folded.ToLowerInvariant());
    }

    private static int WordEnd(string text, int start, int limit)
    {
        var at = start + 1;
        while (at < limit && (IsWordPart(text[at]) || JoinsWord(text, at, limit)))
        {
            at++;
        }

        return at;
    }

    /// <summary>A hyphen or an apostrophe between letters, unless what follows is the possessive ending.</summary>
    private static bool JoinsWord(string text, int at, int limit) =>
        at + 1 < limit && IsWordPart(text[at + 1])
        && (text[at] is '-' or '\u2010' or '\u2011' || (IsApostrophe(text[at]) && PossessiveEnd(text, at, limit) == at + 1));

    /// <summary>The end of «’s», or of the single mark that stands there.</summary>
    private static int PossessiveEnd(string text, int at, int limit) =>
        IsApostrophe(text[at]) && at > 0 && IsWordPart(text[at - 1]) && at + 1 < limit && text[at + 1] is 's' or 'S'
        && (at + 2 >= limit || !IsWordPart(text[at + 2]))
            ? at + 2
            : at + 1;

    private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ';

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    /// <summary>A space, or a mark that nobody sees or that has no letter to stand on.</summary>
    private static bool IsBlank(char c) => char.IsWhiteSpace(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.Control;
}
