using SiteGen.Core.Model;

namespace SiteGen.Core.Names.Forms;

/// <summary>What a language does with names and terms: one class a language.</summary>
public interface ILanguageForms
{
    /// <summary>The forms of a person's family name.</summary>
    public IEnumerable<WordForm> Family(string family, Person person);

    /// <summary>The forms of a given name or a patronymic.</summary>
    public IEnumerable<WordForm> Given(string name, Gender gender);

    /// <summary>The forms of a place's name.</summary>
    public IEnumerable<string> Place(string name);

    /// <summary>The forms of a term.</summary>
    public IEnumerable<string> Term(string term);

    /// <summary>
    /// Whether a word, in small letters, is so common that a capital at the start of a sentence does not make it a name.
    /// </summary>
    public bool IsCommonWord(string word);

    /// <summary>Whether a form, in small letters, is a word of grammar («после»), which no form of one word may collide with.</summary>
    public bool IsGrammarWord(string form);

    /// <summary>
    /// Whether a capitalised word that the registers do not know, in the middle of a sentence right before a family name, is a given
    /// name, so that another person is meant.
    /// </summary>
    /// <param name="word">The word in small letters.</param>
    /// <param name="cases">The cases of the family name.</param>
    /// <param name="gender">The gender of its bearer.</param>
    /// <param name="isBeforeParticle">Whether a particle stands between: “Paul von”.</param>
    public bool IsGivenName(string word, GrammaticalCases cases, Gender gender, bool isBeforeParticle);

    /// <summary>
    /// Whether such a word right behind a family name agrees with it as a family name does with a given name, so that what was
    /// taken for the family name is a stranger's given name.
    /// </summary>
    /// <param name="word">The word in small letters.</param>
    /// <param name="cases">The cases of the name before it.</param>
    /// <param name="gender">The gender of its bearer.</param>
    public bool IsFamilyName(string word, GrammaticalCases cases, Gender gender);

    /// <summary>Whether a word, in small letters, is a common given name, so that a capital at the start of a sentence makes it one.</summary>
    public bool IsCommonGivenName(string word) => false;

    /// <summary>Who bears a common given name, in small letters and in the nominative; unstated of any other word.</summary>
    public Gender GenderOfGivenName(string word) => Gender.Unstated;

    /// <summary>The cases in which a name may stand right behind a word, in small letters: a preposition governs some only.</summary>
    public GrammaticalCases CasesBehind(string word) => GrammaticalCases.All;

    /// <summary>Whether a word, in small letters, is a month, which the language writes large.</summary>
    public bool IsMonth(string word) => false;

    /// <summary>Whether a word, in small letters, stands before persons only, so that what follows in its dictionary form is no place.</summary>
    public bool IsBeforePerson(string word) => GenderOfTitle(word) != Gender.Unstated;

    /// <summary>Whether a word, in small letters, is a title or an office, which stands before a name and is no part of it.</summary>
    public bool IsTitle(string word) => false;

    /// <summary>Whether a word, in small letters, is written large though it names nobody: months, peoples, in English titles.</summary>
    public bool IsWrittenLarge(string word) => false;

    /// <summary>
    /// Whether a word, in small letters, has the ending of an adjective that a capital may begin for other reasons: «Версальская», “Lithuanian”.
    /// </summary>
    public bool MayBeAdjective(string word) => false;

    /// <summary>Whether titles and offices are written large, so that a capital before a family name makes no given name.</summary>
    public bool WritesTitlesLarge => true;

    /// <summary>Whether a word, in small letters, is an article, behind which no family name of a person stands alone.</summary>
    public bool IsArticle(string word) => false;

    /// <summary>
    /// Whether a form that is only a plural of a family name means the family. Many such forms are another's name in the singular
    /// («Волков» of Волк and of Волков), which a word before them tells: «семья Волков».
    /// </summary>
    /// <param name="word">The word before, in small letters; empty at the start.</param>
    /// <param name="form">The form as written.</param>
    public bool IsFamilyBehind(string word, string form) => true;

    /// <summary>Whether a word, in small letters, says that a family follows: «семья», “brothers”.</summary>
    public bool IsBeforeFamily(string word) => false;

    /// <summary>Of whom a form of address speaks, in small letters: «госпожа».</summary>
    public Gender GenderOfTitle(string word) => Gender.Unstated;

    /// <summary>Of whom a word right behind a name speaks as its verb, in small letters: «сообщила».</summary>
    public Gender GenderOfVerb(string word) => Gender.Unstated;

    /// <summary>Whether the words before a name say that a place is meant that is called so: «в городе», “the town of”.</summary>
    /// <param name="before">The word or mark before it, in small letters; empty at the start.</param>
    /// <param name="second">What stands before that.</param>
    /// <param name="third">And before that.</param>
    /// <param name="cases">The cases of the name.</param>
    public bool NamesPlace(string before, string second, string third, GrammaticalCases cases) => false;

    /// <summary>The cases in which a name that is a person's and a place's is the place's behind a word, in small letters: «из».</summary>
    public GrammaticalCases CasesOfPlaceBehind(string word) => GrammaticalCases.None;

    /// <summary>Whether a word, in small letters, is one for things that bear persons' names: ships, firms, works.</summary>
    /// <param name="word">The word.</param>
    /// <param name="isQuoted">Whether the name behind it stands in quotation marks.</param>
    public bool NamesThing(string word, bool isQuoted) => false;

    /// <summary>Whether a family name that is also an adjective is one here, since the noun behind it agrees: «Белый дом».</summary>
    public bool IsAdjectiveBefore(string next, string family, GrammaticalCases cases, Gender gender) => false;

    /// <summary>Whether a family name stays as it is before a given name that declines: «Дэн Сяопина».</summary>
    public bool StaysBeforeGivenName(string family) => false;

    /// <summary>Whether a family name may stay as it is beside a given name that declines: «Александра Дюма».</summary>
    public bool MayStay(string family, Gender gender) => false;

    /// <summary>
    /// The forms that a name of several words has beside another with the same head: its words before the head alone, and the
    /// whole with the head in the plural («Восточный и Западный вопросы»).
    /// </summary>
    public IEnumerable<ConjunctForm> Conjuncts(string name);

    /// <summary>Whether a word, in small letters, joins names: «и».</summary>
    public bool IsConjunction(string word);
}
