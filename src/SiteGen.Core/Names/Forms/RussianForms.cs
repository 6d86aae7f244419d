using System.Collections.Frozen;
using SiteGen.Core.Model;

namespace SiteGen.Core.Names.Forms;

/// <summary>Russian: every name and term in every case.</summary>
public sealed class RussianForms : ILanguageForms
{
    /// <inheritdoc/>
    public bool WritesTitlesLarge => false;

    /// <inheritdoc/>
    public bool MayBeAdjective(string word) =>
        word is [.., 'а' or 'о' or 'у' or 'ы' or 'и', 'я' or 'е' or 'ю'] or [.., 'ы' or 'и', 'м', 'и'] or [.., 'ы', 'й' or 'х'] or [.., 'к', 'и', 'х']
            or [.., 'с' or 'ц', 'к', 'о', 'й'] or [.., 'н', 'о', 'й'];

    /// <summary>Common words that are also titles of newspapers or family names.</summary>
    private static readonly FrozenSet<string> Common = FrozenSet.Create(
        StringComparer.Ordinal, "правда", "правду", "правды", "правде", "правдой", "известия", "известий", "труд", "труда", "гудок", "накануне", "жизнь",
        "звезда", "дело", "дела", "речь", "речи", "день", "дни", "время", "времена", "новое", "мир", "мира", "миру", "век", "голос", "искра",
        "заря", "свобода", "воля", "земля", "слово", "слова", "вперед", "возрождение", "руль", "утро", "вечер", "набат", "знамя", "беднота",
        "рассвет", "борьба", "борьбы", "единство", "народ", "народа", "право", "права", "путь", "пути", "родина", "эхо",
        "адвокат", "адвоката", "адвокату", "адвокаты", "адвокатов", "король", "короля", "князь", "князя", "мельник", "кузнец", "судья", "судьи", "сторож",
        "пекарь", "гончар", "ткач", "пастух", "кравец", "швец", "дьяк", "поп", "козак", "казак", "мороз", "зима", "весна", "волк", "медведь", "заяц", "лебедь",
        "сокол", "орел", "голубь", "воробей", "жук", "гусь", "конь", "бык", "баран", "козел", "кот", "рыба", "дуб", "береза", "калина", "верба", "лоза",
        "гора", "река", "поле", "лес", "луг", "камень", "железо", "золото", "молот", "серп", "крест", "пора", "дума", "доля", "слава", "вера", "любовь",
        "надежда", "победа", "молодой", "старый", "новый", "белый", "черный", "красный", "большой", "малый", "тихий", "седой", "первый", "великий", "мясо");

    /// <summary>Words of grammar that case forms of nouns collide with.</summary>
    private static readonly FrozenSet<string> Grammar = FrozenSet.Create(
        StringComparer.Ordinal, "после", "при", "для", "над", "под", "перед", "через", "между", "около", "кроме", "против", "мимо", "вместо", "среди",
        "вдоль", "вокруг", "внутри", "ради", "согласно", "подле", "возле", "близ", "том", "тем", "то", "та", "те", "ту", "той", "все", "всей", "всем",
        "мой", "моя", "мою", "моим", "ним", "ней", "них", "уже", "еще", "или", "пока", "три", "трем", "сам", "сама", "самой", "нет", "тут", "там",
        "как", "кто", "что", "чем", "чему", "раз", "так", "путем", "рядом", "кругом", "порой", "местами", "посредством", "вид", "стать", "стали", "мыть",
        "дома", "весной", "летом", "осенью", "зимой", "утром", "вечером", "днем", "ночью", "пора", "благо", "мать", "знать", "пасть");

    private const string Consonants = "бвгджзйклмнпрстфхцчшщь";

    /// <summary>How a man's given name ends in each case, from nominative to prepositional.</summary>
    private static readonly string[] GivenNamesOfMen = [Consonants, "ая", "ую", "ая", "м", "еи"];

    private static readonly string[] GivenNamesOfWomen = [Consonants + "ая", "ыи", "еи", "ую", "й", "еи"];

    private static readonly string[] FamilyNamesOfMen = [Consonants + "оеиуюэ", "аяо", "ую", "аяо", "м", "ем"];

    private static readonly string[] FamilyNamesOfWomen = [Consonants + "аяоеиуюэ", "йыи", "йеи", "ую", "йю", "йеи"];

    /// <inheritdoc/>
    public IEnumerable<WordForm> Family(string family, Person person) =>
        PartName.IsNumber(family) ? RussianNumbers.Forms(family, person.Gender == Gender.Feminine) : RussianNames.Family(family, person);

    /// <inheritdoc/>
    public IEnumerable<WordForm> Given(string name, Gender gender) => RussianNames.Given(name, gender);

    /// <inheritdoc/>
    public IEnumerable<string> Place(string name) => RussianPlaces.Forms(name);

    /// <inheritdoc/>
    public IEnumerable<string> Term(string term) => RussianTerms.Forms(term);

    /// <inheritdoc/>
    public bool IsCommonWord(string word) => Common.Contains(word) || Grammar.Contains(word);

    /// <inheritdoc/>
    public bool IsGrammarWord(string form) => Grammar.Contains(form);

    /// <inheritdoc/>
    /// <remarks>
    /// Titles are mostly written small, so a word with a capital that can agree with the family name is a given name. Before a name that does
    /// not decline every ending agrees; a man's name on «-ии» is rarer there than a country.
    /// </remarks>
    public bool IsGivenName(string word, GrammaticalCases cases, Gender gender, bool isBeforeParticle) =>
        !IsTitle(word)
        && !(cases == GrammaticalCases.All && gender == Gender.Masculine && word.EndsWith("ии", StringComparison.Ordinal))
        && (Agrees(word, cases, gender == Gender.Masculine ? GivenNamesOfMen : GivenNamesOfWomen)
            || IsUnchanged(word)
            || (gender == Gender.Masculine && cases.HasFlag(GrammaticalCases.Nominative) && CommonGivenNames.IsOfWoman(word))
            || (gender == Gender.Masculine && GuessGender.IsOfManOnVowel(word) && Agrees(word, cases, GivenNamesOfWomen)));

    /// <inheritdoc/>
    public bool IsCommonGivenName(string word) => CommonGivenNames.IsRussian(word) && !IsCommonWord(word);

    /// <inheritdoc/>
    public Gender GenderOfGivenName(string word) => CommonGivenNames.GenderOfRussian(word);

    /// <inheritdoc/>
    public GrammaticalCases CasesBehind(string word) => RussianNeighbours.CasesBehind(word);

    /// <inheritdoc/>
    public bool IsBeforePerson(string word) => IsTitle(word) || GenderOfTitle(word) != Gender.Unstated;

    /// <inheritdoc/>
    public bool IsFamilyName(string word, GrammaticalCases cases, Gender gender) =>
        cases != GrammaticalCases.All && Agrees(word, cases, gender == Gender.Masculine ? FamilyNamesOfMen : FamilyNamesOfWomen);

    /// <inheritdoc/>
    public bool IsTitle(string word) => RussianNeighbours.IsTitle(word);

    /// <inheritdoc/>
    public bool IsFamilyBehind(string word, string form) => !RussianNames.MayBeNominative(form) || RussianNeighbours.IsBeforeFamily(word);

    /// <inheritdoc/>
    public bool IsBeforeFamily(string word) => RussianNeighbours.IsBeforeFamily(word);

    /// <inheritdoc/>
    public Gender GenderOfTitle(string word) => RussianNeighbours.GenderOfTitle(word);

    /// <inheritdoc/>
    public Gender GenderOfVerb(string word) => RussianNeighbours.GenderOfVerb(word);

    /// <inheritdoc/>
    public bool NamesPlace(string before, string second, string third, GrammaticalCases cases) => before == "."
        ? RussianThings.IsAbbreviatedPlace(second, third)
        : RussianThings.IsSettlement(before, cases);

    /// <inheritdoc/>
    public GrammaticalCases CasesOfPlaceBehind(string word) => RussianThings.CasesOfPlaceBehind(word);

    /// <inheritdoc/>
    public bool NamesThing(string word, bool isQuoted) => isQuoted && RussianThings.IsNamed(word);

    /// <inheritdoc/>
    public bool IsAdjectiveBefore(string next, string family, GrammaticalCases cases, Gender gender) =>
        RussianWords.IsAdjective(family) && !Grammar.Contains(next)
        && (RussianThings.IsCalledAfterPlace(next, cases)
            || (Common.Contains(family.Replace('ё', 'е').ToLowerInvariant()) && RussianNeighbours.MayBeNoun(next)
                && Agrees(next, cases, gender == Gender.Masculine ? GivenNamesOfMen : GivenNamesOfWomen)));

    /// <inheritdoc/>
    public bool StaysBeforeGivenName(string family) => RussianNames.IsOfOneSyllable(family) && !family.EndsWith('в');

    /// <inheritdoc/>
    public bool MayStay(string family, Gender gender) => RussianNames.MayStay(family, gender);

    /// <inheritdoc/>
    public IEnumerable<ConjunctForm> Conjuncts(string name) => RussianTerms.Conjuncts(name);

    /// <inheritdoc/>
    public bool IsConjunction(string word) => word is "и" or "или";

    /// <summary>Foreign given names on -о and -э stay in every case; what else ends so is an adjective or a noun of the neuter.</summary>
    private static bool IsUnchanged(string word) => CommonGivenNames.IsUnchanged(word)
        || (word is [.., 'о' or 'э']
            and not ([.., 'о' or 'е', 'г', 'о'] or [.., 'с', 'т', 'в', 'о'] or [.., 'о' or 'е', 'в', 'о'] or [.., 'и', 'н', 'о']
                or [.., 'м', 'о'] or [.., 'е', 'л', 'о'])
            && !Common.Contains(word) && !Grammar.Contains(word) && !RussianWords.IsUndeclined(word));

    private static bool Agrees(string word, GrammaticalCases cases, string[] endings) =>
        Enumerable.Range(0, 6).Any(i => cases.HasFlag((GrammaticalCases)(1 << i)) && endings[i].Contains(word[^1], StringComparison.Ordinal));
}
