using System.Collections.Immutable;
using SiteGen.Core.Names.Matching;

namespace SiteGen.Core.NamesReport;

/// <summary>A name as read: numbers of its tokens.</summary>
internal sealed record UnknownReading(int Start, int End, int Family, int? Particle, ImmutableArray<int> Parts);

/// <summary>Reads a capitalised word that is no mention together with the initials, the given name and the particle beside it.</summary>
internal sealed class ReadUnknown(Token[] tokens, bool[] isTaken, KnownWords known)
{
    private const int MostParts = 3;

    /// <summary>The name that the word at a token begins, ends or is.</summary>
    public UnknownReading At(int at) =>
        Before(at) is { Parts.Length: > 0 } plain ? plain
        : FamilyThenGiven(at) ?? GivenThenFamily(at) ?? WithoutFamily(at) ?? After(at) ?? new(at, at + 1, at, null, []);

    /// <summary>«А. Б. Ветров», «А. фон дер Ветров».</summary>
    private UnknownReading Before(int at)
    {
        var parts = new Stack<int>();
        var start = at;
        while (start > 0 && KnownWords.IsParticle(tokens[start - 1]))
        {
            start--;
        }

        int? particle = start < at ? start : null;
        while (parts.Count < MostParts && start >= 2 && IsInitial(start - 2) && !isTaken[start - 2])
        {
            start -= 2;
            parts.Push(start);
        }

        return new(start, at + 1, at, particle, [.. parts]);
    }

    /// <summary>«Альберт Ветров», «Софья Львовна Ветрова», “Albert J. Vetrov”, «Альберт фон дер Ветров»: as many given names as leave a family name.</summary>
    private UnknownReading? GivenThenFamily(int at)
    {
        var given = GivenFrom(at);
        for (var count = given.Count; count > 0; count--)
        {
            var next = EndOf(given[count - 1]);
            var family = BehindParticles(next);
            var isSure = count > 1 && known.IsPatronymic(tokens[given[1]], isSure: false);
            var isGiven = isSure || (IsGivenName(at, family > next) && !IsBeforeWholeName(at, family) && !AreOfNext(given));
            if (isGiven && family < tokens.Length && !isTaken[family] && IsFamily(tokens[at], tokens[family]))
            {
                return new(at, family + 1, family, family > next ? next : null, [.. given[..count]]);
            }
        }

        return null;
    }

    /// <summary>«в Вене А. Б. Ветров»: two initials stand for a given name and a patronymic; what is before them is neither.</summary>
    private bool AreOfNext(List<int> given) => given.Count == MostParts && known.HasPatronymics && IsInitial(given[1]) && IsInitial(given[2]);

    /// <summary>«Крутова Софья Львовна»: behind given name and patronymic no family name follows.</summary>
    private UnknownReading? FamilyThenGiven(int at)
    {
        var isWhole = at + 2 < tokens.Length && !isTaken[at + 1] && !isTaken[at + 2] && !known.IsKnownGivenName(tokens[at])
            && known.IsKnownGivenName(tokens[at + 1]) && known.IsPatronymic(tokens[at + 2], isSure: true);
        var isFamily = isWhole && !known.Has(tokens[at]) && (IsInSentence(tokens, at) || WeighNames.IsUsual(tokens[at].Text));
        var goesOn = isFamily && at + 3 < tokens.Length && IsFamily(tokens[at + 1], tokens[at + 3]);
        return isFamily && !goesOn ? new(at, at + 3, at, null, [at + 1, at + 2]) : null;
    }

    /// <summary>Whether an unknown word stands before a whole name: a title, a country («Канцлер Эрих Ветров», «посол Дании Эрих Ветров»).</summary>
    private bool IsBeforeWholeName(int at, int next) => !known.IsKnownGivenName(tokens[at]) && next < tokens.Length
        && (known.IsKnownGivenName(tokens[next])
            || (next + 1 < tokens.Length && !isTaken[next + 1] && !known.IsAdjective(tokens[next + 1]) && IsFamily(tokens[next], tokens[next + 1])));

    /// <summary>A word with the patronymics, common given names and initials that follow it.</summary>
    private List<int> GivenFrom(int at)
    {
        var given = new List<int> { at };
        var isFirst = known.IsKnownGivenName(tokens[at]);
        var next = at + 1;
        while (given.Count < MostParts && next < tokens.Length && !isTaken[next] && (IsInitial(next) || IsMiddle(next, isFirst)))
        {
            given.Add(next);
            next = EndOf(next);
        }

        return given;
    }

    private int EndOf(int part) => part + (IsInitial(part) ? 2 : 1);

    private int BehindParticles(int at)
    {
        while (at < tokens.Length && KnownWords.IsParticle(tokens[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>A patronymic, or a given name behind another: before one an unknown word is none («Ответ Ивана Ветрова»).</summary>
    private bool IsMiddle(int at, bool isBehindGiven) =>
        tokens[at].IsCapital && (known.IsPatronymic(tokens[at], isSure: false) || (isBehindGiven && known.IsKnownGivenName(tokens[at])));

    /// <summary>«Софья Львовна»: the patronymic is no family name.</summary>
    private UnknownReading? WithoutFamily(int at) =>
        at + 1 < tokens.Length && known.IsKnownGivenName(tokens[at]) && known.IsPatronymic(tokens[at + 1], isSure: true) ? new(at, at + 2, at, null, []) : null;

    /// <summary>Whether a word stands in the middle of a sentence, where a capital means something.</summary>
    public static bool IsInSentence(Token[] tokens, int at) => at > 0
        && (tokens[at - 1].IsWord || tokens[at - 1].Text == "," || (tokens[at - 1].Text == "." && !SentenceStarts.MayBeAt(tokens, at)));

    private bool IsGivenName(int at, bool isBeforeParticle) =>
        known.IsKnownGivenName(tokens[at]) || (IsInSentence(tokens, at) && known.IsGivenName(tokens[at], isBeforeParticle || IsBehindTitle(at)));

    /// <summary>Whether a title stands before, behind which even in English a name follows: “Count Ulrich Vetrov”.</summary>
    private bool IsBehindTitle(int at) => WordBefore(at) is { } title && known.IsBeforePerson(title);

    /// <summary>The word before a token, a full stop passed over: “Dr. Vetrov”.</summary>
    public Token? WordBefore(int at) => at > 1 && tokens[at - 1].Text == "." ? tokens[at - 2] : at > 0 ? tokens[at - 1] : null;

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
        && (!known.IsAdjective(token) || IsFamilyLikeAdjective(given, token)) && !known.IsPatronymic(token, isSure: true);

    /// <summary>A woman's name is like an adjective, and behind a common given name any may be: «Вера Ветровская», «Льву Белых».</summary>
    private bool IsFamilyLikeAdjective(Token given, Token token) =>
        given.Key is [.., 'а' or 'я'] || (known.IsKnownGivenName(given) && token.Key is not ([.., 'ы' or 'и', 'е'] or [.., 'м', 'и']));

    private bool IsInitial(int at) => ReadNames.IsInitial(tokens, at) && (tokens[at].Length == 1 || KnownWords.IsLongInitial(tokens[at].Text));
}
