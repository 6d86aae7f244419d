using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SiteGen.Core.Annotate.Forms;

/// <summary>
/// The case forms of Russian terms and places. Adjectives agree with the head, the first noun, and everything behind it stays:
/// «протокол о рыбной ловле», «Главное управление речных дел».
/// </summary>
public static class RussianTerms
{
    private static readonly FrozenSet<string> Undeclined = FrozenSet.Create(
        StringComparer.Ordinal, "бюро", "политбюро", "оргбюро", "досье", "коммюнике", "вето", "депо", "радио", "метро", "кино",
        "резюме", "интервью", "статус-кво", "атташе", "крупье", "рантье", "эмбарго", "кредо", "и", "или");

    /// <summary>Nouns that lose a vowel of the stem; where the ending does not tell whether they do, they have both stems.</summary>
    private static readonly ImmutableArray<EndingRow> Fleeting =
    [
        new("п", "осол", "осол осла ослу осла ослом осле", "ослы ослов ослам ослов ослами ослах"),
        new("у", "гол", "гол гла глу гол глом глу/гле", "глы глов глам глы глами глах"),
        new("аеиоуя", "ек", "ек йка йку ек/йка йком йке", "йки йков йкам йки/йков йками йках"),
        new("", "ок", "ок ка/ока ку/оку ок/ка/ока ком/оком ке/оке", "ки/оки ков/оков кам/окам ки/оки/ков/оков ками/оками ках/оках"),
        new("", "ек", "ек ка/ека ку/еку ек/ка/ека ком/еком ке/еке", "ки/еки ков/еков кам/екам ки/еки/ков/еков ками/еками ках/еках"),
        new("д", "ень", "ень ня ню ень нём не", "ни ней ням ни нями нях"),
    ];

    /// <summary>The forms of a term, in the singular and in the plural.</summary>
    public static IEnumerable<string> Forms(string term) => Inflect(term, withPlural: true);

    /// <summary>The forms of a place's name, which has one number.</summary>
    public static IEnumerable<string> OfPlace(string name) => Inflect(name, withPlural: false);

    /// <summary>
    /// The forms beside a neighbour with the same head: the first adjective alone, in the singular; and with everything behind it,
    /// in the singular or the plural.
    /// </summary>
    public static IEnumerable<ConjunctForm> Conjuncts(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var canShare = words.Length > 1 && HeadOf(words) == words.Length - 1 && words[..^1].All(w => IsAdjective(w) && !IsPluralAdjective(w) && char.IsLetter(w[0]));
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
        return [.. singular.Concat(plural).Prepend(phrase).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The first word that is no adjective, number, abbreviation with a full stop, or aside; at the latest the last word.</summary>
    private static int HeadOf(string[] words)
    {
        var head = Array.FindIndex(words, w => !IsAdjective(w) && IsNoun(w));
        return head >= 0 ? head : Math.Max(Array.FindLastIndex(words, IsAdjective), 0);
    }

    private static bool IsNoun(string word) =>
        !word.EndsWith('.') && !word.StartsWith('(') && !Undeclined.Contains(word) && !IsNumeral(word);

    /// <summary>1920, IV, II-й.</summary>
    private static bool IsNumeral(string word) =>
        word.Split('-')[0].All(c => char.IsAsciiDigit(c) || "IVXLC".Contains(c, StringComparison.Ordinal));

    private static bool IsAdjective(string word)
    {
        var bare = word.Trim('(', ')', '«', '»');
        var isNounOnIe = bare is [.., 'а' or 'е' or 'и' or 'о' or 'у' or 'я', 'н' or 'т', 'и', 'е'];
        return bare is [.., 'й' or 'я' or 'е'] && !isNounOnIe && !IsAbbreviation(bare) && RussianEndings.Adjective.Any(row => row.Fits(bare));
    }

    private static bool IsPluralAdjective(string word) =>
        IsAdjective(word) && word.TrimEnd(')') is [.., 'ы' or 'и', 'е'];

    private static bool IsAbbreviation(string word) => word.Count(char.IsUpper) > 1 && !word.Contains('-', StringComparison.Ordinal);

    private static bool EndsAsPlural(string word) => word is [.., 'ы' or 'и'];

    private static IEnumerable<string> Agree(string[] words, int head, bool isPlural)
    {
        // «восточная и западная линии»: each adjective speaks of one line.
        var speaksOfEach = words.Take(head).Contains("и") && !words.Take(head).Any(IsPluralAdjective);
        var before = words.Take(head).Select(w => IsAdjective(w) ? Adjective(w, isPlural && !speaksOfEach) : EndingTable.Unchanged(w));
        var nouns = Noun(words[head], isPlural);
        ImmutableArray<ImmutableArray<ImmutableArray<string>>> apposition = HasApposition(words, head)
            ? [EndingTable.Unchanged(words[head + 1]), Noun(words[head + 2], isPlural)] : [];
        ImmutableArray<ImmutableArray<ImmutableArray<string>>> parts = [.. before, .. nouns.Length == 0 ? [] : new[] { nouns }, .. apposition];
        var tail = string.Concat(words.Skip(head + 1 + apposition.Length).Select(w => " " + w));
        return nouns.Length == 0 ? [] : Enumerable.Range(0, 6).Where(i => i != 3 || HasOwnAccusative(nouns))
            .SelectMany(i => Combine(parts, i)).Select(form => form + tail);
    }

    /// <summary>«город – порт»: a dash with spaces where others write a hyphen, both nouns decline.</summary>
    private static bool HasApposition(string[] words, int head) => words.Length > head + 2 && words[head + 1] is "–" or "-" or "—" && IsNoun(words[head + 2]);

    /// <summary>Only the feminine singular has; every other accusative is like the nominative or the genitive, in all its words.</summary>
    private static bool HasOwnAccusative(ImmutableArray<ImmutableArray<string>> cases) =>
        cases[3].Except(cases[0], StringComparer.Ordinal).Except(cases[1], StringComparer.Ordinal).Any();

    private static IEnumerable<string> Combine(ImmutableArray<ImmutableArray<ImmutableArray<string>>> parts, int grammaticalCase) =>
        parts.Select(p => (IEnumerable<string>)p[grammaticalCase])
            .Aggregate((left, right) => left.SelectMany(l => right.Select(r => l + " " + r)));

    private static ImmutableArray<ImmutableArray<string>> Adjective(string word, bool isPlural)
    {
        var opening = word[..(word.Length - word.TrimStart('(', '«').Length)];
        var closing = word[word.TrimEnd(')', '»').Length..];
        var bare = word[opening.Length..^closing.Length];
        return [.. RussianEndings.Adjective.Decline(bare, isPlural).Select(c => c.Select(f => opening + f + closing).ToImmutableArray())];
    }

    /// <summary>The six cases of the head, in a compound of all parts; a word that may belong to two declensions has both.</summary>
    private static ImmutableArray<ImmutableArray<string>> Noun(string word, bool isPlural)
    {
        if (IsAbbreviation(word) || !char.IsLetter(word[^1]) || Undeclined.Contains(word.ToLowerInvariant()))
        {
            return EndingTable.Unchanged(word);
        }

        var dash = word.LastIndexOf('-');
        var last = Declensions(word[(dash + 1)..], isPlural);
        return dash < 0 ? last : Compound(word[..dash], last, isPlural);
    }

    /// <summary>The first part of a compound stays or declines: «премьер-министра», «министра-председателя».</summary>
    private static ImmutableArray<ImmutableArray<string>> Compound(string first, ImmutableArray<ImmutableArray<string>> last, bool isPlural)
    {
        var declined = first.EndsWith('о') ? EndingTable.Unchanged(first) : Noun(first, isPlural);
        return last.Length == 0 ? [] : [.. Enumerable.Range(0, 6).Select(i => Firsts(i)
            .SelectMany(f => last[i].Select(l => $"{f}-{l}")).Distinct(StringComparer.Ordinal).ToImmutableArray())];

        IEnumerable<string> Firsts(int i) => declined.Length == 0 ? [first] : declined[i].Append(first);
    }

    private static ImmutableArray<ImmutableArray<string>> Declensions(string word, bool isPlural)
    {
        var found = TablesOf(word).Select(t => t.Select(row => row.Decline(word, isPlural)).FirstOrDefault(c => c is not null))
            .OfType<ImmutableArray<ImmutableArray<string>>>().ToList();
        return found.Count == 0
            ? isPlural ? [] : EndingTable.Unchanged(word)
            : [.. Enumerable.Range(0, 6).Select(i => found.SelectMany(c => c[i]).Distinct(StringComparer.Ordinal).ToImmutableArray())];
    }

    private static IEnumerable<ImmutableArray<EndingRow>> TablesOf(string word) => word switch
    {
        _ when Fleeting.Any(row => row.Fits(word)) => [Fleeting],
        [.., 'о', 'й'] or [.., 'н', 'и', 'й'] => [RussianEndings.Adjective, RussianEndings.Masculine],
        _ when IsAdjective(word) => [RussianEndings.Adjective],
        [.., 'т', 'е', 'л', 'ь'] or [.., 'а', 'р', 'ь'] => [RussianEndings.Masculine],
        [.., 'с', 'т', 'ь'] => [RussianEndings.OnSoftSign],
        [.., 'ь'] => [RussianEndings.Masculine, RussianEndings.OnSoftSign],
        [.., 'ы' or 'и'] => [RussianEndings.PluralOnly],
        [.., 'а' or 'я'] => [RussianEndings.OnVowelA, RussianEndings.PluralOnly],
        [.., 'о' or 'е'] => [RussianEndings.Neuter],
        _ => [RussianEndings.Masculine],
    };
}
