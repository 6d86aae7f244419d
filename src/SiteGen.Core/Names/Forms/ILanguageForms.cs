using SiteGen.Core.Languages;
using SiteGen.Core.Model;

namespace SiteGen.Core.Names.Forms;

/// <summary>
/// What the grammar of a language does with names and terms: one class a language. Words are known by <see cref="Words"/>; a class tells forms, and what an
/// ending tells. Words that are asked about are in small folded letters.
/// </summary>
public interface ILanguageForms
{
    /// <summary>The words around names.</summary>
    public NameWords Words { get; }

    /// <summary>The forms of a person's family name.</summary>
    public IEnumerable<WordForm> Family(string family, Person person);

    /// <summary>The forms of a given name or a patronymic.</summary>
    public IEnumerable<WordForm> Given(string name, Gender gender);

    /// <summary>The forms of a place's name.</summary>
    public IEnumerable<string> Place(string name);

    /// <summary>The forms of a term.</summary>
    public IEnumerable<string> Term(string term);

    /// <summary>
    /// The forms that a name of several words has beside another with the same head: its words before the head alone, and the
    /// whole with the head in the plural («Восточный и Западный вопросы»).
    /// </summary>
    public IEnumerable<ConjunctForm> Conjuncts(string name);

    /// <summary>
    /// Whether a capitalised word that the registers do not know, in the middle of a sentence right before a family name, agrees with it as a given name
    /// does, so that another person is meant.
    /// </summary>
    /// <param name="word">The word.</param>
    /// <param name="cases">The cases of the family name.</param>
    /// <param name="gender">The gender of its bearer.</param>
    /// <param name="isBeforeParticle">Whether a particle is between: “Paul von”.</param>
    public bool MayBeGivenName(string word, GrammaticalCases cases, Gender gender, bool isBeforeParticle);

    /// <summary>
    /// Whether such a word right after a family name agrees with it as a family name does with a given name, so that what was
    /// taken for the family name is a stranger's given name.
    /// </summary>
    /// <param name="word">The word.</param>
    /// <param name="cases">The cases of the name before it.</param>
    /// <param name="gender">The gender of its bearer.</param>
    public bool MayBeFamilyName(string word, GrammaticalCases cases, Gender gender) => false;

    /// <summary>Whether a word has the ending of an adjective that a capital may begin for other reasons: «Версальская», “Lithuanian”.</summary>
    public bool MayBeAdjective(string word) => false;

    /// <summary>
    /// Whether a word is an adjective of several in the genitive or prepositional, after which a family may be in the plural: «первых Крамов».
    /// </summary>
    public bool MayBePluralAdjective(string word) => false;

    /// <summary>
    /// Whether a form that is only a plural of a family name may as well be another name: «Волков» of Волк and of Волков, “Stephens”. It then means the
    /// family only after a word that says so.
    /// </summary>
    public bool MayBeAnothersName(string plural) => false;

    /// <summary>Of whom a word right after a name speaks as its verb: «сообщила».</summary>
    public Gender GenderOfVerb(string word) => Gender.Unstated;

    /// <summary>Whether a family name has the form of an adjective.</summary>
    public bool IsAdjective(string family) => false;

    /// <summary>Whether a word may be a noun that agrees with an adjective before it.</summary>
    public bool MayBeNounOf(string word, GrammaticalCases cases, Gender gender) => false;

    /// <summary>Whether the ending of a place's name is one that changes from case to case.</summary>
    public bool MayDecline(string place) => true;

    /// <summary>Whether a family name stays as it is before a given name that declines: «Дэн Сяопина».</summary>
    public bool StaysBeforeGivenName(string family) => false;

    /// <summary>Whether a family name may stay as it is beside a given name that declines: «Александра Дюма».</summary>
    public bool MayStay(string family, Gender gender) => false;
}
