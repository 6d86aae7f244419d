using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Languages;
using SiteGen.Core.Names.Forms;
using SiteGen.Core.Text;

namespace SiteGen.Core.Names.Matching.Tokens;

/// <summary>Parts a text into words and marks of punctuation. Spaces only part; the English «’s» is a token of its own.</summary>
public static class ReadTokens
{
    private const int LettersAToken = 5;

    /// <summary>The tokens of a stretch of a text, in order; their places count in the whole text.</summary>
    public static ImmutableArray<Token> Tokenize(string text, TextRange range) => Tokenize(text, range, static spelling => Word.Read(spelling));

    /// <summary>The same, the words as <paramref name="wordOf"/> reads them.</summary>
    internal static ImmutableArray<Token> Tokenize(string text, TextRange range, Func<ReadOnlySpan<char>, Word> wordOf)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>((range.Length / LettersAToken) + 1);
        for (var at = range.Start; at < range.End;)
        {
            var end = IsBlank(text[at]) ? at + 1
                : IsWordPart(text[at]) ? WordEnd(text, at, range.End)
                : PossessiveEnd(text, at, range.End);
            if (!IsBlank(text[at]))
            {
                tokens.Add(new(at, end - at, wordOf(text.AsSpan(at, end - at))));
            }

            at = end;
        }

        return tokens.DrainToImmutable();
    }

    /// <summary>The tokens of a form, its words shared with other forms.</summary>
    internal static ImmutableArray<Token> Tokenize(string text, Vocabulary words) => Tokenize(text, new TextRange(0, text.Length), words.Read);

    /// <summary>The tokens of a whole text.</summary>
    public static ImmutableArray<Token> Tokenize(string text) => Tokenize(text, new TextRange(0, text.Length));

    private static int WordEnd(string text, int start, int limit)
    {
        var at = start;
        while (at < limit && (IsWordPart(text[at]) || JoinsWord(text, start, at, limit) || Restores(text, start, at, limit)))
        {
            at = text[at] is '[' or ' ' ? text.IndexOf(']', at) + 1 : at + 1;
        }

        return at;
    }

    /// <summary>
    /// Letters in brackets that an editor restores inside a word: «мин[истр]», «В [ерхне]-Волжский», where a space has slipped in
    /// before the bracket.
    /// </summary>
    private static bool Restores(string text, int start, int at, int limit)
    {
        var bracket = text[at] == ' ' && at == start + 1 && at + 1 < limit ? at + 1 : at;
        if (text[bracket] != '[')
        {
            return false;
        }

        var end = LettersEnd(text, bracket + 1, limit);
        return at > start && end < limit && end > bracket + 1 && text[end] == ']' && (bracket == at || GoesOn(text, end + 1, limit));
    }

    /// <summary>Whether a word goes on, perhaps after a hyphen.</summary>
    private static bool GoesOn(string text, int at, int limit) =>
        at < limit && (char.IsLetter(text[at]) || (text[at] == '-' && at + 1 < limit && char.IsLetter(text[at + 1])));

    private static int LettersEnd(string text, int at, int limit)
    {
        while (at < limit && char.IsLetter(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>
    /// A hyphen or an apostrophe between letters, unless what follows is the possessive ending, says no part of the name, or is the name
    /// after a particle.
    /// </summary>
    private static bool JoinsWord(string text, int start, int at, int limit) =>
        at + 1 < limit && IsWordPart(text[at + 1])
        && ((text[at] is '-' or '\u2010' or '\u2011' && !NameParticles.IsJoined(text, start, at, limit) && !IsEpithet(text, at + 1, limit))
            || (IsApostrophe(text[at]) && PossessiveEnd(text, at, limit) == at + 1));

    private static bool IsEpithet(string text, int start, int limit)
    {
        var end = LettersEnd(text, start, limit);
        return NameParticles.IsEpithet(text.AsSpan(start, end - start), isShortened: end < limit && text[end] == '.');
    }

    /// <summary>The end of «’s», or of the single mark that is there.</summary>
    private static int PossessiveEnd(string text, int at, int limit) =>
        IsApostrophe(text[at]) && at > 0 && IsWordPart(text[at - 1]) && at + 1 < limit && text[at + 1] is 's' or 'S'
        && (at + 2 >= limit || !IsWordPart(text[at + 2]))
            ? at + 2
            : at + 1;

    private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '´' or '‘';

    private static bool IsWordPart(char c) =>
        char.IsAsciiLetter(c) || Lookalikes.IsPlainCyrillic(c) || char.IsLetterOrDigit(c)
        || (c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark);

    /// <summary>A space, or a mark that nobody sees or that has no letter to combine with.</summary>
    private static bool IsBlank(char c) =>
        char.IsWhiteSpace(c) || (c is not (> ' ' and < '\u007f' or '«' or '»') && !Lookalikes.IsPlainCyrillic(c) && IsUnseen(c));

    private static bool IsUnseen(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.Control;
}
