using SiteGen.Core.Model;

namespace SiteGen.Core.Names.Forms.Guessing;

/// <summary>
/// What the letters of a name tell that no register has: what a form may be a form of, how usual the name would be, of whom it speaks. All are guesses
/// for a report that an editor reads. One class a script.
/// </summary>
internal interface IGuessNames
{
    /// <summary>Whether a small letter is one of the script.</summary>
    public bool IsOwnLetter(char letter);

    /// <summary>The dictionary forms of which a form of a family name may be; forms that the language does not make of them are among them.</summary>
    public IEnumerable<string> RestoreFamily(string form);

    /// <summary>The same of a given name or a patronymic: common names first.</summary>
    public IEnumerable<string> RestoreGiven(string form);

    /// <summary>How unusual a family name would be for its bearer: nothing for the most usual.</summary>
    public int RateFamily(string name, Gender gender);

    /// <summary>How unusual a given name would be for its bearer: nothing for a common one.</summary>
    public int RateGiven(string name, Gender gender);

    /// <summary>Whether only the other gender bears such a family name.</summary>
    public bool IsOfOtherGender(string family, Gender gender);

    /// <summary>Whether a form has an ending that most family names have, in the dictionary form or another.</summary>
    public bool HasUsualEnding(string form);

    /// <summary>Of whom a patronymic in the dictionary form speaks; unstated of what is none.</summary>
    public Gender GenderOfPatronymic(string name);

    /// <summary>Whether a word, in small letters, is a patronymic in any case.</summary>
    /// <param name="word">The word.</param>
    /// <param name="isSure">Whether to take only what is not also a family name: «Рабинович» may be one.</param>
    public bool IsPatronymic(string word, bool isSure);

    /// <summary>Whether an unknown word, in small letters, may be a given name: countries and adjectives have endings of their own.</summary>
    public bool MayBeGiven(string word) => true;

    /// <summary>Whether a word like an adjective, in small letters, may be the family name of the bearer of a given name.</summary>
    /// <param name="given">The given name, in small letters.</param>
    /// <param name="isKnown">Whether it is a common given name.</param>
    /// <param name="word">The word like an adjective.</param>
    public bool MayBeAdjectivalFamily(string given, bool isKnown, string word) => isKnown;

    /// <summary>Whether the letters after a short stem may be the ending of a form: «Рада» is not «Радака».</summary>
    public bool IsEnding(ReadOnlySpan<char> tail) => true;

    /// <summary>Whether a form that is no nominative ends as one may.</summary>
    public bool MayLookNominative(string form) => false;
}
