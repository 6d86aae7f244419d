using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Text;
using static SiteGen.Core.Names.Forms.Grammars.RussianWords;

namespace SiteGen.Core.Names.Forms.Grammars;

/// <summary>
/// The case forms of Russian terms and places. Adjectives agree with the head, the first noun, and everything after it stays:
/// «протокол о рыбной ловле», «Главное управление речных дел».
/// </summary>
public static class RussianTerms
{
    private static readonly Endings OfSlavicPlaces = new("во но ро ело ёло");

    private static readonly Endings OfForeignPlaces = new("е у ю э ё");

    /// <summary>The forms of a term, in the singular and in the plural.</summary>
    public static IEnumerable<string> Forms(string term) => Inflect(term, withPlural: true);

    /// <summary>The forms of a place's name, which has one number. A Slavic name on -о is met declined and undeclined, a foreign one stays.</summary>
    public static IEnumerable<string> OfPlace(string name) =>
        !name.Contains(' ', StringComparison.Ordinal) && !HasTail(name) && IsForeignPlace(name) ? [name] : Inflect(name, withPlural: false);

    private static bool IsForeignPlace(string name) => char.IsUpper(name[0]) && name.EndsWith('о')
        ? !OfSlavicPlaces.Fit(name)
        : OfForeignPlaces.Fit(name) && !name.EndsWith("ье", StringComparison.Ordinal);

    /// <summary>
    /// The forms beside a neighbour with the same head: the first adjective alone, in the singular; and with everything after it,
    /// in the singular or the plural.
    /// </summary>
    public static IEnumerable<ConjunctForm> Conjuncts(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var canShare = words.Length > 1 && HeadOf(words) == words.Length - 1
            && words[..^1].All(w => IsAdjective(w) && !IsPluralAdjective(w) && char.IsLetter(w[0]));
        return canShare ? Share(words, isPlural: false).Concat(Share(words, isPlural: true)) : [];
    }

    private static IEnumerable<ConjunctForm> Share(string[] words, bool isPlural)
    {
        var head = string.Join(' ', words[1..]).ToLowerInvariant();
        var first = Adjective(words[0], isPlural: false);
        ImmutableArray<ImmutableArray<ImmutableArray<string>>> parts =
            [first, .. words[1..^1].Select(w => Adjective(w, isPlural)), Noun(words[^1], isPlural)];
        return parts[^1].Length == 0 ? [] : Enumerable.Range(0, 6).SelectMany(i => Combine(parts, i)
            .Select(form => new ConjunctForm(form, (GrammaticalCases)(1 << i), head, IsLast: true))
            .Concat(first[i].Select(form => new ConjunctForm(form, (GrammaticalCases)(1 << i), head, IsLast: false))));
    }

    private static IEnumerable<string> Inflect(string phrase, bool withPlural)
    {
        var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var head = HeadOf(words);
        var isPlural = words.Take(head).Any(IsPluralAdjective) || (HasApposition(words, head) && EndsAsPlural(words[head + 2]));
        IEnumerable<string> singular = isPlural ? [] : Agree(words, head, isPlural: false);
        IEnumerable<string> plural = isPlural || withPlural || EndsAsPlural(words[head]) ? Agree(words, head, isPlural: true) : [];
        return [.. singular.Concat(plural).Concat(Possessive(words)).Prepend(phrase).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>«Сергиев Посад»: an adjective made of a name, which no ending tells from a noun, so both readings are kept.</summary>
    private static IEnumerable<string> Possessive(string[] words) => words is [var first, var noun] && IsPossessive(first, noun)
        ? Decline([RussianNounEndings.Possessive.Decline(first, isPlural: false), Noun(noun, isPlural: false)])
        : [];

    /// <summary>
    /// The first word that is no adjective, number, abbreviation with a full stop, or aside; or else the last adjective. After a preposition
    /// no head is looked for: «временный поверенный в делах».
    /// </summary>
    private static int HeadOf(string[] words)
    {
        var link = Array.FindIndex(words, 1, IsPreposition);
        var before = link > 0 ? words[..link] : words;
        var head = Array.FindIndex(before, w => !IsAdjective(w) && IsNoun(w));
        return head >= 0 ? head : Math.Max(Array.FindLastIndex(before, IsAdjective), 0);
    }

    private static IEnumerable<string> Agree(string[] words, int head, bool isPlural)
    {
        // «восточная и западная линии»: each adjective speaks of one line.
        var speaksOfEach = words.Take(head).Contains("и") && !words.Take(head).Any(IsPluralAdjective);
        var before = words.Take(head).Select(w => IsAdjective(w) ? Adjective(w, isPlural && !speaksOfEach) : EndingTable.Unchanged(w));
        var nouns = Noun(words[head], isPlural);
        ImmutableArray<ImmutableArray<ImmutableArray<string>>> after =
            HasApposition(words, head) ? [EndingTable.Unchanged(words[head + 1]), Noun(words[head + 2], isPlural)]
            : head == words.Length - 2 && IsPostposed(words[^1]) ? [Adjective(words[^1], isPlural)]
            : [];
        var tail = string.Concat(words.Skip(head + 1 + after.Length).Select(w => " " + w));
        return nouns.Length == 0 ? [] : Decline([.. before, nouns, .. after]).Select(form => form + tail);
    }

    /// <summary>All cases of words that agree; the last noun among them tells whether there is an accusative of its own.</summary>
    private static IEnumerable<string> Decline(ImmutableArray<ImmutableArray<ImmutableArray<string>>> parts) =>
        Enumerable.Range(0, 6).Where(i => i != 3 || parts.Any(HasOwnAccusative)).SelectMany(i => Combine(parts, i));

    /// <summary>«город – порт»: a dash with spaces where others write a hyphen, both nouns decline.</summary>
    private static bool HasApposition(string[] words, int head) => words.Length > head + 2 && Dashes.Is(words[head + 1]) && IsNoun(words[head + 2]);

    /// <summary>Only the feminine singular has; every other accusative is like the nominative or the genitive, in all its words.</summary>
    private static bool HasOwnAccusative(ImmutableArray<ImmutableArray<string>> cases) =>
        cases[3].Except(cases[0], StringComparer.Ordinal).Except(cases[1], StringComparer.Ordinal).Any();

    private static IEnumerable<string> Combine(ImmutableArray<ImmutableArray<ImmutableArray<string>>> parts, int grammaticalCase) =>
        parts.Select(p => (IEnumerable<string>)p[grammaticalCase])
            .Aggregate((left, right) => left.SelectMany(l => right.Select(r => l + " " + r)));
}
