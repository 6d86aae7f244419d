using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Languages.Known;

namespace SiteGen.Core.Names.Forms.Grammars;

/// <summary>The words of Russian terms and places: what each is by its ending, and its cases.</summary>
internal static class RussianWords
{
    private static readonly NameWords Words = Russian.Language.Names;

    private static readonly Endings OfAdjectives = new("й я е");

    /// <summary>Nouns that end as adjectives do: «здание», «оружие».</summary>
    private static readonly Endings OfNounsOnIe = new("ание ение иние оние уние яние атие етие итие отие утие ятие ужие ушие личие");

    /// <summary>Adjectives made of names, and the nouns that they agree with: «Сергиев Посад», «Марьина роща».</summary>
    private static readonly Agreement[] Possessives =
    [
        new(new("ов ев ёв ин ын"), new("б в г д ж з й к л м н п р с т ф х ц ч ш щ ь")),
        new(new("ова ева ёва ина ына ьна"), new("а я")),
        new(new("ово ево ёво ино ыно"), new("о е")),
    ];

    /// <summary>The declensions of nouns by their endings; what has none of these is masculine.</summary>
    private static readonly NounClass[] Regular =
    [
        new(new("ой ний"), [RussianEndings.Adjective, RussianEndings.Masculine]),
        new(new("тель арь"), [RussianEndings.Masculine]),
        new(new("сть"), [RussianEndings.OnSoftSign]),
        new(new("ь"), [RussianEndings.Masculine, RussianEndings.OnSoftSign]),
        new(new("ы и"), [RussianEndings.PluralOnly]),
        new(new("а я"), [RussianEndings.OnVowelA, RussianEndings.PluralOnly]),
        new(new("о е"), [RussianEndings.Neuter]),
    ];

    private static readonly string[] EndingsOfOne = ["", "а", "у", "", "ом", "е"];

    private static readonly string[] EndingsOfSeveral = ["ы", "ов", "ам", "ы", "ами", "ах"];

    /// <summary>Whether a word inside a name is a preposition, after which nothing declines.</summary>
    public static bool IsPreposition(string word) => Words.PrepositionsInNames.Contains(word) || Words.PrepositionsInPhrases.Contains(word);

    public static bool IsUndeclined(string word) => Words.UndeclinedNouns.Contains(word) || Words.Conjunctions.Contains(word);

    public static bool IsNoun(string word) =>
        !word.EndsWith('.') && !word.StartsWith('(') && !IsUndeclined(word) && !IsNumeral(word);

    /// <summary>1920, IV, II-й.</summary>
    private static bool IsNumeral(string word) =>
        word.Split('-')[0].All(c => char.IsAsciiDigit(c) || "IVXLC".Contains(c, StringComparison.Ordinal));

    public static bool IsAdjective(string word)
    {
        var bare = word.Trim('(', ')', '«', '»');
        return OfAdjectives.Fit(bare) && !OfNounsOnIe.Fit(bare) && !IsAbbreviation(bare) && RussianEndings.Adjective.Any(row => row.Fits(bare));
    }

    public static bool IsPluralAdjective(string word) =>
        IsAdjective(word) && word.TrimEnd(')') is [.., 'ы' or 'и', 'е'];

    private static bool IsAbbreviation(string word) => word.Count(char.IsUpper) > 1 && !word.Contains('-', StringComparison.Ordinal);

    /// <summary>An abbreviation in capitals that may be spoken as a word takes endings or none: «в МИДе», «в МИД».</summary>
    private static bool IsSpokenAsWord(string word) =>
        word.Length > 2 && word.All(char.IsUpper) && "БВГДЖЗКЛМНПРСТФХ".Contains(word[^1], StringComparison.Ordinal);

    public static bool EndsAsPlural(string word) => word is [.., 'ы' or 'и'];

    /// <summary>An adjective in the nominative singular that is after its noun: «Ростов Великий».</summary>
    public static bool IsPostposed(string word) => word is [.., 'и' or 'ы', 'й'] or [.., 'а' or 'я', 'я'] or [.., 'о' or 'е', 'е'] && IsAdjective(word);

    /// <summary>Whether a word is an adjective made of a name that agrees with the noun after it: «Сергиев Посад».</summary>
    public static bool IsPossessive(string word, string noun) =>
        char.IsUpper(word[0]) && Array.Exists(Possessives, row => row.Word.Fit(word) && row.Noun.Fit(noun));

    public static ImmutableArray<ImmutableArray<string>> Adjective(string word, bool isPlural)
    {
        var opening = word[..(word.Length - word.TrimStart('(', '«').Length)];
        var closing = word[word.TrimEnd(')', '»').Length..];
        var bare = word[opening.Length..^closing.Length];
        return [.. RussianEndings.Adjective.Decline(bare, isPlural).Select(c => c.Select(f => opening + f + closing).ToImmutableArray())];
    }

    /// <summary>The six cases of the head, in a compound of all parts; a word that may belong to two declensions has both.</summary>
    public static ImmutableArray<ImmutableArray<string>> Noun(string word, bool isPlural)
    {
        if (IsSpokenAsWord(word))
        {
            return [.. (isPlural ? EndingsOfSeveral : EndingsOfOne).Select(e => new[] { word, word + e }.Distinct(StringComparer.Ordinal).ToImmutableArray())];
        }

        if (IsAbbreviation(word) || !char.IsLetter(word[^1]) || IsUndeclined(word.ToLowerInvariant()))
        {
            return EndingTable.Unchanged(word);
        }

        var parts = word.Split('-');
        var tail = TailOf(parts);
        return tail > 0 ? WithTail(Noun(string.Join('-', parts[..tail]), isPlural), string.Join('-', parts[tail..]))
            : parts.Length == 1 ? Declensions(word, isPlural)
            : Compound(string.Join('-', parts[..^1]), Declensions(parts[^1], isPlural), isPlural);
    }

    private static ImmutableArray<ImmutableArray<string>> WithTail(ImmutableArray<ImmutableArray<string>> cases, string tail) =>
        [.. cases.Select(c => c.Select(f => $"{f}-{tail}").ToImmutableArray())];

    /// <summary>Whether a name with hyphens has a tail that stays.</summary>
    public static bool HasTail(string name) => TailOf(name.Split('-')) > 0;

    private static int TailOf(string[] parts) => Array.FindIndex(parts, static part => Words.PrepositionsInNames.Contains(part));

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
        word = isPlural ? PluralStem(word) : word;
        var found = TablesOf(word).Select(t => t.Select(row => row.Decline(word, isPlural)).FirstOrDefault(c => c is not null))
            .OfType<ImmutableArray<ImmutableArray<string>>>().ToList();
        return found.Count == 0
            ? isPlural ? [] : EndingTable.Unchanged(word)
            : [.. Enumerable.Range(0, 6).Select(i => found.SelectMany(c => c[i]).Distinct(StringComparer.Ordinal).ToImmutableArray())];
    }

    /// <summary>What the plural is made of, which in a few nouns is another word.</summary>
    private static string PluralStem(string word) => word switch
    {
        "человек" => "люди",
        "ребёнок" or "ребенок" => "дети",
        _ => word,
    };

    private static IEnumerable<ImmutableArray<EndingRow>> TablesOf(string word) =>
        RussianNounEndings.Own.Any(row => row.Fits(word)) ? [RussianNounEndings.Own]
        : IsAdjective(word) && word is not ([.., 'о', 'й'] or [.., 'н', 'и', 'й']) ? [RussianEndings.Adjective]
        : [.. RegularTablesOf(word), RussianNounEndings.Also];

    private static ImmutableArray<EndingRow>[] RegularTablesOf(string word) =>
        Array.Find(Regular, row => row.Endings.Fit(word))?.Tables ?? [RussianEndings.Masculine];

    private sealed record NounClass(Endings Endings, ImmutableArray<EndingRow>[] Tables);

    private sealed record Agreement(Endings Word, Endings Noun);
}
