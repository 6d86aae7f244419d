using System.Collections.Immutable;
using SiteGen.Core.Annotate.Matching;

namespace SiteGen.Core.Annotate.Report;

/// <summary>A name as read: numbers of its tokens.</summary>
internal sealed record UnknownReading(int Start, int End, int Family, int? Particle, ImmutableArray<int> Parts);

/// <summary>Reads a capitalised word that is no mention together with the initials, the given name and the particle beside it.</summary>
internal sealed class ReadUnknown(Token[] tokens, bool[] isTaken, KnownWords known)
{
    private const int MostParts = 3;

    /// <summary>The name that the word at a token begins, ends or is.</summary>
    public UnknownReading At(int at) =>
        Before(at, at, null) is { Parts.Length: > 0 } plain ? plain
        : GivenThenFamily(at) ?? After(at) ?? new(at, at + 1, at, null, []);

    /// <summary>«А. Б. Ветров», «А. фон Ветров».</summary>
    private UnknownReading Before(int at, int start, int? particle)
    {
        var parts = new Stack<int>();
        if (start > 0 && KnownWords.IsParticle(tokens[start - 1]))
        {
            particle = --start;
        }

        while (parts.Count < MostParts && start >= 2 && IsInitial(start - 2) && !isTaken[start - 2])
        {
            start -= 2;
            parts.Push(start);
        }

        return new(start, at + 1, at, particle, [.. parts]);
    }

    /// <summary>«Альберт Ветров», «Альберт фон Ветров».</summary>
    private UnknownReading? GivenThenFamily(int at)
    {
        int? particle = at + 1 < tokens.Length && KnownWords.IsParticle(tokens[at + 1]) ? at + 1 : null;
        var family = particle is null ? at + 1 : at + 2;
        return IsGivenName(at, particle is not null) && family < tokens.Length && !isTaken[family] && IsFamily(tokens[at], tokens[family])
            ? new(at, family + 1, family, particle, [at])
            : null;
    }

    /// <summary>Whether a word stands in the middle of a sentence, where a capital means something.</summary>
    public static bool IsInSentence(Token[] tokens, int at) => at > 0
        && (tokens[at - 1].IsWord || tokens[at - 1].Text == "," || (tokens[at - 1].Text == "." && !SentenceStarts.MayBeAt(tokens, at)));

    private bool IsGivenName(int at, bool isBeforeParticle) =>
        known.IsKnownGivenName(tokens[at]) || (IsInSentence(tokens, at) && known.IsGivenName(tokens[at], isBeforeParticle));

    /// <summary>«Ветров А. Б.», unless the initials are those of the next name.</summary>
    private UnknownReading? After(int at)
    {
        var parts = new List<int>();
        var end = at + 1;
        while (parts.Count < MostParts && end + 1 < tokens.Length && IsInitial(end))
        {
            parts.Add(end);
            end += 2;
        }

        var areNext = end < tokens.Length && !known.IsReference(tokens, end) && (tokens[end].IsCapital || char.IsDigit(tokens[end].Text[0]));
        return parts.Count < 2 || areNext || known.IsAdjective(tokens[at]) ? null : new(at, end, at, null, [.. parts]);
    }

    /// <summary>Whether the word behind a given name may be a family name; one like an adjective is a woman's.</summary>
    private bool IsFamily(Token given, Token token) => token is { IsWord: true, IsCapital: true, IsAbbreviation: false, Length: > 2 } && !known.Has(token)
        && (!known.IsAdjective(token) || given.Key is [.., 'а' or 'я']);

    private bool IsInitial(int at) => ReadNames.IsInitial(tokens, at) && (tokens[at].Length == 1 || KnownWords.IsLongInitial(tokens[at].Text));
}
