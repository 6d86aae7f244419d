using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;

namespace SiteGen.Core.Names.Forms;

/// <summary>What the words of a language tell of a name beside them; words are in small folded letters.</summary>
public static class NeighbourWords
{
    /// <summary>Whether a word is so common that a capital at the start of a sentence does not make it a name.</summary>
    public static bool IsCommonWord(this NameWords words, string word) => words.CommonWords.Contains(word) || words.GrammarWords.Contains(word);

    /// <summary>Whether it is a title or an office, which is before a name and is no part of it: the word, or its part before or after a hyphen.</summary>
    public static bool IsTitle(this NameWords words, string word) => words.IsWholeTitle(word)
        || (word.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen
            && (words.IsWholeTitle(word.AsSpan(0, hyphen)) || words.IsWholeTitle(word.AsSpan(word.LastIndexOf('-') + 1))));

    private static bool IsWholeTitle(this NameWords words, ReadOnlySpan<char> word) =>
        words.Titles.Contains(word) || words.Days.Contains(word) || words.Months.Contains(word);

    /// <summary>Whether it is written large though it names nobody: months, peoples, titles.</summary>
    public static bool IsWrittenLarge(this NameWords words, string word) =>
        words.WritesTitlesLarge && (words.IsTitle(word) || words.Peoples.Contains(word.AsSpan(word.LastIndexOf('-') + 1)));

    /// <summary>Whether it is of a people, a party or a quarter of the world.</summary>
    public static bool IsOfPeople(this NameWords words, string word) =>
        words.Peoples.Contains(word) || words.EndingsOfPeoples.Words.Any(e => word.EndsWith(e, StringComparison.Ordinal));

    /// <summary>Of whom a form of address speaks.</summary>
    public static Gender GenderOfTitle(this NameWords words, string word) =>
        words.TitlesOfWomen.Contains(word) ? Gender.Feminine : words.TitlesOfMen.Contains(word) ? Gender.Masculine : Gender.Unstated;

    /// <summary>Whether it is before persons only, so that what follows in its dictionary form is no place.</summary>
    public static bool IsBeforePerson(this NameWords words, string word) =>
        words.GenderOfTitle(word) != Gender.Unstated || words.TitlesOfPersons.Contains(word);

    /// <summary>Whether it says that a family follows: «семья», “brothers”.</summary>
    public static bool IsBeforeFamily(this NameWords words, string word) => words.BeforePlurals.Contains(word) || words.Families.Contains(word);

    /// <summary>The cases in which a name may be after a word: a preposition governs some only.</summary>
    public static GrammaticalCases FindCasesAfter(this NameWords words, string word) => FindCases(words.Prepositions, word, GrammaticalCases.All);

    /// <summary>The cases in which a name that is a person's and a place's is the place's after a word: «из».</summary>
    public static GrammaticalCases FindCasesOfPlaceAfter(this NameWords words, string word) =>
        FindCases(words.PrepositionsOfPlace, word, GrammaticalCases.None);

    private static GrammaticalCases FindCases(ImmutableArray<GoverningWords> rows, string word, GrammaticalCases otherwise)
    {
        foreach (var row in rows)
        {
            if (row.Words.Contains(word))
            {
                return row.Cases;
            }
        }

        return otherwise;
    }

    /// <summary>
    /// Whether a word for settlements is right before a name in the same case or in the dictionary form, which is then the settlement's
    /// («города Орлова», «в городе Орлове»; but not «глава города Орлов»).
    /// </summary>
    public static bool IsSettlementBefore(this NameWords words, string word, GrammaticalCases cases)
    {
        var own = words.Settlements.FindCases(word) & GrammaticalCases.All;
        return (own & cases) != GrammaticalCases.None
            || ((own & ~GrammaticalCases.Genitive) != GrammaticalCases.None && cases.HasFlag(GrammaticalCases.Nominative));
    }

    /// <summary>Whether a word before a full stop is short for a settlement; what is also a form of address is so only after a preposition of place.</summary>
    public static bool IsShortForSettlement(this NameWords words, string word, string before) => words.SettlementAbbreviations.Contains(word)
        || (words.DoubtfulSettlementAbbreviations.Contains(word) && words.BeforeSettlements.Contains(before));

    /// <summary>Whether it is a word for things that bear the names of persons.</summary>
    /// <param name="words">The words.</param>
    /// <param name="word">The word.</param>
    /// <param name="isQuoted">Whether the name after it is in quotation marks.</param>
    public static bool IsNamedThing(this NameWords words, string word, bool isQuoted) =>
        words.Things.Contains(word) || (isQuoted && words.QuotedThings.Contains(word));

    /// <summary>Whether a noun agrees with an adjective made of a place's name, which may be a family name too: «Невская улица».</summary>
    public static bool IsCalledAfterPlace(this NameWords words, string noun, GrammaticalCases cases) =>
        words.CalledAfterPlaces.FindCases(noun) is not GrammaticalCases.None and var own
        && ((own & cases & GrammaticalCases.All) != GrammaticalCases.None || (cases & GrammaticalCases.All) == GrammaticalCases.None);

    /// <summary>Whether it is a common given name in any case, so that a capital at the start of a sentence makes it one.</summary>
    public static bool IsCommonGivenName(this NameWords words, string word) =>
        (words.NamesOfMen.Contains(word) || words.UndeclinedNamesOfMen.Contains(word) || words.IsNameOfWoman(word)) && !words.IsCommonWord(word);

    /// <summary>Whether it is a common given name of women, in any case but the instrumental.</summary>
    public static bool IsNameOfWoman(this NameWords words, string word) =>
        words.UndeclinedNamesOfWomen.Contains(word) || (word[^1] is not ('й' or 'ь') && words.NamesOfWomen.Contains(word));

    /// <summary>Whether it is a given name that has one form in every case.</summary>
    public static bool IsUndeclinedGivenName(this NameWords words, string word) =>
        words.UndeclinedNamesOfMen.Contains(word) || words.UndeclinedNamesOfWomen.Contains(word);

    /// <summary>Who bears a common given name, in the nominative; unstated of any other word.</summary>
    public static Gender GenderOfGivenName(this NameWords words, string word) => words.FindGender(WordSet.Fold(word));

    private static Gender FindGender(this NameWords words, string word) =>
        words.NamesOfMen.ContainsLemma(word) || words.UndeclinedNamesOfMen.Contains(word) ? Gender.Masculine
        : words.NamesOfWomen.ContainsLemma(word) || words.UndeclinedNamesOfWomen.Contains(word) ? Gender.Feminine
        : Gender.Unstated;

    /// <summary>Whether it is a given name of men that declines as women's names do, in any case.</summary>
    public static bool IsNameOfManOnVowel(this NameWords words, string word) => words.NamesOfMenOnVowel.Contains(word);
}
