using SiteGen.Core.Languages;
using SiteGen.Core.Languages.Known;
using SiteGen.Core.Model;

namespace SiteGen.Core.Names.Forms.Grammars;

/// <summary>Russian: every name and term in every case.</summary>
public sealed class RussianForms : ILanguageForms
{
    private const string Consonants = "бвгджзйклмнпрстфхцчшщь";

    /// <summary>How a man's given name ends in each case, from nominative to prepositional.</summary>
    private static readonly string[] GivenNamesOfMen = [Consonants, "ая", "ую", "ая", "м", "еи"];

    private static readonly string[] GivenNamesOfWomen = [Consonants + "ая", "ыи", "еи", "ую", "й", "еи"];

    private static readonly string[] FamilyNamesOfMen = [Consonants + "оеиуюэ", "аяо", "ую", "аяо", "м", "ем"];

    private static readonly string[] FamilyNamesOfWomen = [Consonants + "аяоеиуюэ", "йыи", "йеи", "ую", "йю", "йеи"];

    private static readonly Endings OfAdjectives = new(
        "ая оя уя ыя ия ае ое уе ые ие аю ою ую ыю ию ыми ими ый ых ких ской цкой ной");

    private static readonly Endings OfPluralAdjectives = new("ых их", before: 4);

    /// <summary>Adjectives and nouns of the neuter that end as foreign given names do.</summary>
    private static readonly Endings OfNeuters = new("ого его ство ово ево ино мо ело");

    /// <summary>Endings of verbs in the past tense, the vowel before «-л» with them.</summary>
    private static readonly Endings OfPastOfMen = new("ал ел ил ол ул ыл эл юл ял", before: 1);

    private static readonly Endings OfPastOfWomen = new("ала ела ила ола ула ыла эла юла яла", before: 1);

    private static readonly Endings OfOtherVerbs = new("ет ит ут ют ат ят тся ть");

    /// <inheritdoc/>
    public NameWords Words => Russian.Language.Names;

    /// <inheritdoc/>
    public IEnumerable<WordForm> Family(string family, Person person) =>
        PartName.IsNumber(family) ? NumberForms(family, person.Gender) : RussianNames.Family(family, person);

    /// <inheritdoc/>
    public IEnumerable<WordForm> Given(string name, Gender gender) => RussianNames.Given(name, gender);

    /// <inheritdoc/>
    public IEnumerable<string> Place(string name) => RussianTerms.OfPlace(name);

    /// <inheritdoc/>
    public IEnumerable<string> Term(string term) => RussianTerms.Forms(term);

    /// <inheritdoc/>
    public IEnumerable<ConjunctForm> Conjuncts(string name) => RussianTerms.Conjuncts(name);

    /// <inheritdoc/>
    /// <remarks>
    /// Titles are mostly written small, so a word with a capital that can agree with the family name is a given name. Before a name that does
    /// not decline every ending agrees; a man's name on «-ии» is rarer there than a country.
    /// </remarks>
    public bool MayBeGivenName(string word, GrammaticalCases cases, Gender gender, bool isBeforeParticle) => gender == Gender.Feminine
        ? Agrees(word, cases, GivenNamesOfWomen) || StaysInEveryCase(word)
        : !(cases == GrammaticalCases.All && word.EndsWith("ии", StringComparison.Ordinal)) && MayBeNameOfMan(word, cases);

    private bool MayBeNameOfMan(string word, GrammaticalCases cases) => Agrees(word, cases, GivenNamesOfMen) || StaysInEveryCase(word)
        || (cases.HasFlag(GrammaticalCases.Nominative) && Words.IsNameOfWoman(word))
        || (Words.IsNameOfManOnVowel(word) && Agrees(word, cases, GivenNamesOfWomen));

    /// <summary>Foreign given names on -о and -э stay in every case; what else ends so is an adjective or a noun of the neuter.</summary>
    private bool StaysInEveryCase(string word) => Words.IsUndeclinedGivenName(word)
        || (word[^1] is 'о' or 'э' && !OfNeuters.Fit(word) && !Words.IsCommonWord(word) && !RussianWords.IsUndeclined(word));

    /// <inheritdoc/>
    public bool MayBeFamilyName(string word, GrammaticalCases cases, Gender gender) =>
        cases != GrammaticalCases.All && Agrees(word, cases, gender == Gender.Masculine ? FamilyNamesOfMen : FamilyNamesOfWomen);

    /// <inheritdoc/>
    public bool MayBeAdjective(string word) => OfAdjectives.Fit(word);

    /// <inheritdoc/>
    public bool MayBePluralAdjective(string word) => OfPluralAdjectives.Fit(word);

    /// <inheritdoc/>
    public bool MayBeAnothersName(string plural) => RussianNames.MayBeNominative(plural);

    /// <inheritdoc/>
    public Gender GenderOfVerb(string word)
    {
        var bare = word is [.., 'с', 'я' or 'ь'] ? word.AsSpan(0, word.Length - 2) : word;
        return OfPastOfMen.Fit(bare) ? Gender.Masculine : OfPastOfWomen.Fit(bare) ? Gender.Feminine : Gender.Unstated;
    }

    /// <inheritdoc/>
    public bool IsAdjective(string family) => RussianWords.IsAdjective(family);

    /// <inheritdoc/>
    /// <remarks>A word that has neither the ending of a verb nor is an adverb that ends as nouns do.</remarks>
    public bool MayBeNounOf(string word, GrammaticalCases cases, Gender gender) =>
        word.Length > 2 && GenderOfVerb(word) == Gender.Unstated && !OfOtherVerbs.Fit(word) && !Words.LikeNouns.Contains(word)
        && Agrees(word, cases, gender == Gender.Masculine ? GivenNamesOfMen : GivenNamesOfWomen);

    /// <inheritdoc/>
    public bool MayDecline(string place) => place[^1] is not ('о' or 'е' or 'и' or 'у' or 'ю' or 'э' or 'ы');

    /// <inheritdoc/>
    public bool StaysBeforeGivenName(string family) => RussianNames.IsOfOneSyllable(family) && !family.EndsWith('в');

    /// <inheritdoc/>
    public bool MayStay(string family, Gender gender) => RussianNames.MayStay(family, gender);

    private static bool Agrees(string word, GrammaticalCases cases, string[] endings)
    {
        for (var i = 0; i < endings.Length; i++)
        {
            if (cases.HasFlag((GrammaticalCases)(1 << i)) && endings[i].Contains(word[^1], StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The number of a sovereign, and its forms in words if it is one of the first twenty: «Оттокара Второго».</summary>
    private IEnumerable<WordForm> NumberForms(string number, Gender gender)
    {
        var word = RomanNumbers.Spell(number, Words);
        var own = word is null || gender != Gender.Feminine ? word : word == "Третий" ? "Третья" : word[..^2] + "ая";
        WordForm[] figures = [new(number, GrammaticalCases.All)];
        return own is null ? figures : figures.Concat(WordForm.Merge(EndingTable.OfPerson(RussianEndings.Adjective.Decline(own, isPlural: false))));
    }
}
