using System.Collections.Immutable;
using SiteGen.Core.Names.Matching.Readings;
using SiteGen.Core.Names.Matching.Tokens;
using SiteGen.Core.Rules;

namespace SiteGen.Core.NamesReport;

/// <summary>A name as read: numbers of its tokens.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Family">The family name, or the word alone.</param>
/// <param name="Particle">The first particle before the family name.</param>
/// <param name="Parts">Initials and given names.</param>
internal readonly record struct ReadName(int Start, int End, int Family, int? Particle, ImmutableArray<int> Parts);

/// <summary>A word with a capital and the words around it.</summary>
internal readonly record struct WordToRead(ReadNameAround Around, int At);

/// <summary>Reads a word with a capital that is no mention together with the initials, the given name and the particle beside it.</summary>
/// <param name="words">The words of a stretch of text.</param>
internal sealed class ReadNameAround(WordsWithCapitals words)
{
    private const int MostParts = 3;

    private readonly Token[] tokens = words.Tokens;
    private readonly KnownWords known = words.Known;

    /// <summary>What is beside a word and belongs to it.</summary>
    public static RuleTable<WordToRead, ReadName> Readings { get; } = new(
    [
        new("initials-before", "Initials before a word are its own, particles between them too.", static (in WordToRead w) => w.Around.AfterInitials(w.At))
        {
            Fits = ["писали А. Б. Ветрову", "писали А. фон дер Ветрову"], LeavesAlone = ["писали Ветрову А. Б., и всё"],
        },
        new("family-given-patronymic", "A word before a given name and a patronymic is the family name, unless another one follows.",
            static (in WordToRead w) => w.Around.BeforeGivenAndPatronymic(w.At))
        {
            Fits = ["ждали Крутову Софью Львовну"], LeavesAlone = ["вчера Софья Львовна Крутова ушла"],
        },
        new("given-then-family", "A given name with patronymics and initials belongs to the word that follows.", static (in WordToRead w) => w.Around.FromGivenName(w.At))
        {
            Fits = ["так Альберт Ветров ушёл", "так Альберт фон дер Ветров ушёл", "they met Albert J. Vetrov"],
            LeavesAlone = ["писали в Вене А. Б. Ветрову", "they saw the Foreign Office"],
        },
        new("initials-after", "Initials after a word are its own, unless they are those of the next.", static (in WordToRead w) => w.Around.BeforeInitials(w.At))
        {
            Fits = ["пришёл Ветров А. Б., и всё"], LeavesAlone = ["был в Ревеле А. Б. Ветров"],
        },
    ]);

    /// <summary>The name that the word at a token begins, ends or is.</summary>
    public ReadName ReadAt(int at) => Readings.Judge(new(this, at)) ?? new(at, at + 1, at, null, []);

    /// <summary>«А. Б. Ветров», «А. фон дер Ветров».</summary>
    private ReadName? AfterInitials(int at)
    {
        var parts = new Stack<int>();
        var start = at;
        while (start > 0 && KnownWords.IsParticle(tokens[start - 1]))
        {
            start--;
        }

        int? particle = start < at ? start : null;
        while (parts.Count < MostParts && start >= 2 && words.IsInitial(start - 2) && !words.IsTaken(start - 2))
        {
            start -= 2;
            parts.Push(start);
        }

        return parts.Count == 0 ? null : new(start, at + 1, at, particle, [.. parts]);
    }

    /// <summary>«Крутова Софья Львовна».</summary>
    private ReadName? BeforeGivenAndPatronymic(int at)
    {
        var isFamily = at + 2 < tokens.Length && !words.IsTaken(at + 1) && !words.IsTaken(at + 2) && known.IsKnownGivenName(tokens[at + 1])
            && known.IsPatronymic(tokens[at + 2], isSure: true) && MayBeFamilyFirst(at);
        var goesOn = isFamily && at + 3 < tokens.Length && words.IsFamily(tokens[at + 1], tokens[at + 3]);
        return isFamily && !goesOn ? new(at, at + 3, at, null, [at + 1, at + 2]) : null;
    }

    private bool MayBeFamilyFirst(int at) => !known.IsKnownGivenName(tokens[at]) && !known.IsExplained(tokens[at])
        && (words.IsInSentence(at) || known.Guess.HasUsualEnding(tokens[at].Text));

    /// <summary>«Альберт Ветров», «Софья Львовна Ветрова», “Albert J. Vetrov”, «Альберт фон дер Ветров»: as many given names as leave a family name.</summary>
    private ReadName? FromGivenName(int at)
    {
        foreach (var name in FindGivenNames(at))
        {
            if (JudgeGivenName.Decide(name))
            {
                return new(at, name.Family + 1, name.Family, name.HasParticle ? name.Next : null, name.Given);
            }
        }

        return null;
    }

    /// <summary>What may be given names from a token on with a family name after them, the most first.</summary>
    public IEnumerable<GivenToJudge> FindGivenNames(int at)
    {
        var all = GivenFrom(at);
        for (var count = all.Length; count > 0; count--)
        {
            var next = EndOf(all[count - 1]);
            var family = SkipParticles(next);
            if (family < tokens.Length && !words.IsTaken(family) && words.IsFamily(tokens[at], tokens[family]))
            {
                yield return new(words, all[..count], all, next, family);
            }
        }
    }

    /// <summary>A word with the patronymics, common given names and initials that follow it.</summary>
    private ImmutableArray<int> GivenFrom(int at)
    {
        var given = new List<int> { at };
        var isFirst = known.IsKnownGivenName(tokens[at]);
        var next = at + 1;
        while (given.Count < MostParts && next < tokens.Length && !words.IsTaken(next) && (words.IsInitial(next) || IsMiddle(next, isFirst)))
        {
            given.Add(next);
            next = EndOf(next);
        }

        return [.. given];
    }

    private int EndOf(int part) => part + (words.IsInitial(part) ? 2 : 1);

    private int SkipParticles(int at)
    {
        while (at < tokens.Length && KnownWords.IsParticle(tokens[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>A patronymic, or a given name after another: before one an unknown word is none («Ответ Ивана Ветрова»).</summary>
    private bool IsMiddle(int at, bool isAfterGiven) =>
        tokens[at].IsCapital && (known.IsPatronymic(tokens[at], isSure: false) || (isAfterGiven && known.IsKnownGivenName(tokens[at])));

    /// <summary>«Ветров А. Б.».</summary>
    private ReadName? BeforeInitials(int at)
    {
        var parts = new List<int>();
        var end = at + 1;
        while (parts.Count < MostParts && end + 1 < tokens.Length && words.IsInitial(end))
        {
            parts.Add(end);
            end += 2;
        }

        var areNext = end < tokens.Length && !known.IsReference(tokens, end) && (tokens[end].IsCapital || char.IsDigit(tokens[end].Text[0]));
        return parts.Count < 2 || areNext || known.IsAdjective(tokens[at]) ? null : new(at, end, at, null, [.. parts]);
    }
}
