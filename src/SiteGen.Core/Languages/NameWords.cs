using System.Collections.Immutable;

namespace SiteGen.Core.Languages;

/// <summary>
/// Words around the names of persons and places, in small letters. A list holds dictionary forms, which stand for all forms of the word where the
/// words of the language decline; only what is said to be “as in a text” is looked up as it is.
/// </summary>
public sealed record NameWords
{
    /// <summary>Whether titles, months and peoples are written large, so that a capital before a family name makes no given name.</summary>
    public bool WritesTitlesLarge { get; init; } = true;

    /// <summary>Whether every noun is written large, so that a capital alone makes no name.</summary>
    public bool WritesNounsLarge { get; init; }

    /// <summary>
    /// Common words that are also family names or titles of newspapers, as in a text: at the start of a sentence a capital makes no name of them.
    /// </summary>
    public WordSet CommonWords { get; init; } = WordSet.None;

    /// <summary>Words of grammar that forms of names collide with, as in a text.</summary>
    public WordSet GrammarWords { get; init; } = WordSet.None;

    /// <summary>Nouns that have one form in every case.</summary>
    public WordSet UndeclinedNouns { get; init; } = WordSet.None;

    /// <summary>Nouns that are family names of women as well, where the ending does not tell which, as in a name: «Смородина».</summary>
    public WordSet NounsLikeFamilyNames { get; init; } = WordSet.None;

    /// <summary>Words that end as nouns do and are none, as in a text: past tenses, adverbs.</summary>
    public WordSet LikeNouns { get; init; } = WordSet.None;

    /// <summary>Adjectives that are after their noun, which takes the plural: “consul general”.</summary>
    public WordSet AdjectivesAfterNouns { get; init; } = WordSet.None;

    /// <summary>Prepositions inside the names of places, after which nothing declines: «Ростов-на-Дону».</summary>
    public WordSet PrepositionsInNames { get; init; } = WordSet.None;

    /// <summary>Further prepositions inside terms, after which nothing declines.</summary>
    public WordSet PrepositionsInPhrases { get; init; } = WordSet.None;

    /// <summary>Titles and offices, which are before a name and are no part of it.</summary>
    public WordSet Titles { get; init; } = WordSet.None;

    /// <summary>Titles that are before the names of persons only, beside forms of address.</summary>
    public WordSet TitlesOfPersons { get; init; } = WordSet.None;

    /// <summary>Forms of address and titles of men.</summary>
    public WordSet TitlesOfMen { get; init; } = WordSet.None;

    /// <summary>Forms of address and titles of women.</summary>
    public WordSet TitlesOfWomen { get; init; } = WordSet.None;

    /// <summary>Days and months, where they are written large.</summary>
    public WordSet Days { get; init; } = WordSet.None;

    /// <summary>Months, where they are written large.</summary>
    public WordSet Months { get; init; } = WordSet.None;

    /// <summary>Words of peoples, churches and quarters of the world, where they are written large.</summary>
    public WordSet Peoples { get; init; } = WordSet.None;

    /// <summary>How further words of peoples and parties end.</summary>
    public WordSet EndingsOfPeoples { get; init; } = WordSet.None;

    /// <summary>Articles.</summary>
    public WordSet Articles { get; init; } = WordSet.None;

    /// <summary>Articles that a hyphen joins to family names: “al”.</summary>
    public WordSet JoinedArticles { get; init; } = WordSet.None;

    /// <summary>Prepositions that stand for a genitive, as in a text: “of”.</summary>
    public WordSet OfWords { get; init; } = WordSet.None;

    /// <summary>Words that join names: «и», «или».</summary>
    public WordSet Conjunctions { get; init; } = WordSet.None;

    /// <summary>Words for a family, after which its name is in the plural.</summary>
    public WordSet Families { get; init; } = WordSet.None;

    /// <summary>Further words after which a family name is in the plural, as in a text: numbers, “the”, «братья».</summary>
    public WordSet BeforePlurals { get; init; } = WordSet.None;

    /// <summary>Words for settlements and parts of a country.</summary>
    public WordSet Settlements { get; init; } = WordSet.None;

    /// <summary>Their abbreviations, before a full stop.</summary>
    public WordSet SettlementAbbreviations { get; init; } = WordSet.None;

    /// <summary>Such abbreviations that are also a form of address, unless one of <see cref="BeforeSettlements"/> is before.</summary>
    public WordSet DoubtfulSettlementAbbreviations { get; init; } = WordSet.None;

    /// <summary>Prepositions of place, as in a text.</summary>
    public WordSet BeforeSettlements { get; init; } = WordSet.None;

    /// <summary>Prepositions, and the cases that they govern.</summary>
    public ImmutableArray<GoverningWords> Prepositions { get; init; } = [];

    /// <summary>Prepositions after which a name that is a place's and a person's is the place's, and the cases in which it is.</summary>
    public ImmutableArray<GoverningWords> PrepositionsOfPlace { get; init; } = [];

    /// <summary>Words for things that bear the names of persons without quotation marks: ships, works.</summary>
    public WordSet Things { get; init; } = WordSet.None;

    /// <summary>Words for things whose names are in quotation marks.</summary>
    public WordSet QuotedThings { get; init; } = WordSet.None;

    /// <summary>Words for things that are called by an adjective made of a place's name, which may be a family name too: «Невская улица».</summary>
    public WordSet CalledAfterPlaces { get; init; } = WordSet.None;

    /// <summary>Common given names of men.</summary>
    public WordSet NamesOfMen { get; init; } = WordSet.None;

    /// <summary>Common given names of women.</summary>
    public WordSet NamesOfWomen { get; init; } = WordSet.None;

    /// <summary>The common given names that decline, in the dictionary form.</summary>
    public IEnumerable<string> CommonGivenNames => NamesOfMen.Words.Concat(NamesOfWomen.Words);

    /// <summary>Given names of men that end as those of women do, short forms among them.</summary>
    public WordSet NamesOfMenOnVowel { get; init; } = WordSet.None;

    /// <summary>Given names of men that have one form in every case, as in a text.</summary>
    public WordSet UndeclinedNamesOfMen { get; init; } = WordSet.None;

    /// <summary>Given names of women that have one form in every case, as in a text.</summary>
    public WordSet UndeclinedNamesOfWomen { get; init; } = WordSet.None;

    /// <summary>Given names of women that end as those of men do.</summary>
    public WordSet NamesOfWomenOnConsonant { get; init; } = WordSet.None;

    /// <summary>How family names end that men bear and no woman.</summary>
    public Endings FamiliesOfMen { get; init; } = Endings.None;

    /// <summary>How adjectives end that men bear as family names.</summary>
    public Endings AdjectivesOfMen { get; init; } = Endings.None;

    /// <summary>How family names end that women bear and no man.</summary>
    public Endings FamiliesOfWomen { get; init; } = Endings.None;

    /// <summary>Whether given names are followed by patronymics.</summary>
    public bool HasPatronymics => PatronymicsOfMen != Endings.None;

    /// <summary>How patronymics of men end in the dictionary form.</summary>
    public Endings PatronymicsOfMen { get; init; } = Endings.None;

    /// <summary>How patronymics of women end in the dictionary form.</summary>
    public Endings PatronymicsOfWomen { get; init; } = Endings.None;

    /// <summary>How patronymics of men end in Latin letters.</summary>
    public Endings RomanisedPatronymicsOfMen { get; init; } = Endings.None;

    /// <summary>How patronymics of women end in Latin letters.</summary>
    public Endings RomanisedPatronymicsOfWomen { get; init; } = Endings.None;

    /// <summary>Those of both that are seldom the endings of family names.</summary>
    public Endings SureRomanisedPatronymics { get; init; } = Endings.None;

    /// <summary>Words before family names in small letters, as in a text: «фон», “van der”.</summary>
    public WordSet Particles { get; init; } = WordSet.None;

    /// <summary>Those without which the name is not understood, as in a text: «ибн».</summary>
    public WordSet InseparableParticles { get; init; } = WordSet.None;

    /// <summary>What is after a family name and a hyphen and is no part of it: «старший», «паша».</summary>
    public WordSet Epithets { get; init; } = WordSet.None;

    /// <summary>Such words shortened, before a full stop.</summary>
    public WordSet ShortEpithets { get; init; } = WordSet.None;

    /// <summary>First parts of family names that stay whatever follows, as in a name: «Мак», «Сан».</summary>
    public WordSet UndeclinedFirstParts { get; init; } = WordSet.None;

    /// <summary>The numbers of sovereigns in words from the first on, as in a name.</summary>
    public WordSet Ordinals { get; init; } = WordSet.None;

    /// <summary>Abbreviated titles of a capital and small letter that are no initials, as in a text: “Mr”.</summary>
    public WordSet NoInitials { get; init; } = WordSet.None;

    /// <summary>Two letters that stand for a given name: “Yu.”.</summary>
    public WordList LongInitials { get; init; } = WordList.None;

    /// <summary>Letters that begin names, each before those with which languages of another script begin the same names: «Х» before H, K, C and J.</summary>
    public WordList InitialsAbroad { get; init; } = WordList.None;
}

/// <summary>Words of one kind, as in a text, and the cases in which a name may be after them.</summary>
/// <param name="Words">The words.</param>
/// <param name="Cases">The cases.</param>
public sealed record GoverningWords(WordSet Words, GrammaticalCases Cases);
