using SiteGen.Core.Names.Matching.Readings;
using SiteGen.Core.Names.Matching.Tokens;

namespace SiteGen.Core.NamesReport;

/// <summary>The words of a stretch of text, and what a capital among them may mean.</summary>
/// <param name="tokens">The tokens.</param>
/// <param name="isTaken">Which of them are mentions.</param>
/// <param name="known">What is known of words.</param>
internal sealed class WordsWithCapitals(Token[] tokens, bool[] isTaken, KnownWords known)
{
    /// <summary>The tokens.</summary>
    public Token[] Tokens => tokens;

    /// <summary>What is known of words.</summary>
    public KnownWords Known => known;

    /// <summary>Whether the word at a token is a mention's.</summary>
    public bool IsTaken(int at) => isTaken[at];

    /// <summary>Whether a word is in the middle of a sentence, where a capital means something.</summary>
    public bool IsInSentence(int at) => at > 0
        && (tokens[at - 1].IsWord || tokens[at - 1].Text == "," || (tokens[at - 1].Text == "." && !SentenceStarts.MayStartAt(tokens, at)));

    /// <summary>The word before a token, a full stop passed over: “Dr. Vetrov”.</summary>
    public Token? WordBefore(int at) => at > 1 && tokens[at - 1].Text == "." ? tokens[at - 2] : at > 0 ? tokens[at - 1] : null;

    /// <summary>Whether a title is before, after which even in English a name follows: “Count Ulrich Vetrov”.</summary>
    public bool IsAfterTitle(int at) => WordBefore(at) is { } title && known.IsBeforePerson(title);

    /// <summary>Whether the words from a token on begin with two given names or with a given name and a family name.</summary>
    public bool BeginsWholeName(int at) => at < tokens.Length && (known.IsKnownGivenName(tokens[at])
        || (at + 1 < tokens.Length && !isTaken[at + 1] && !known.IsAdjective(tokens[at + 1]) && IsFamily(tokens[at], tokens[at + 1])));

    /// <summary>Whether a word after a given name may be a family name; one like an adjective is a woman's.</summary>
    public bool IsFamily(Token given, Token token) => token is { IsWord: true, IsCapital: true, IsAbbreviation: false, Length: > 2 }
        && !known.IsExplained(token)
        && (!known.IsAdjective(token) || known.Guess.MayBeAdjectivalFamily(given.Key, known.IsKnownGivenName(given), token.Key))
        && !known.IsPatronymic(token, isSure: true);

    /// <summary>Whether an initial is at a token, a full stop after it.</summary>
    public bool IsInitial(int at) => Initials.IsInitial(tokens, at) && (tokens[at].Length == 1 || KnownWords.IsLongInitial(tokens[at].Text));
}
