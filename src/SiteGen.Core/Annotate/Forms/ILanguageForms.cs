using SiteGen.Core.Model;

namespace SiteGen.Core.Annotate.Forms;

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
}

/// <summary>The classes of the languages.</summary>
public static class LanguageForms
{
    /// <summary>The forms of a language; of one that has no class of its own, the names as the registers have them.</summary>
    public static ILanguageForms Of(string language) => language switch
    {
        "ru" => new RussianForms(),
        "en" => new EnglishForms(),
        _ => new ExactForms(),
    };
}

/// <summary>A language of which only the written form is known.</summary>
public sealed class ExactForms : ILanguageForms
{
    /// <inheritdoc/>
    public IEnumerable<WordForm> Family(string family, Person person) => [new(family, GrammaticalCases.All)];

    /// <inheritdoc/>
    public IEnumerable<WordForm> Given(string name, Gender gender) => [new(name, GrammaticalCases.All)];

    /// <inheritdoc/>
    public IEnumerable<string> Place(string name) => [name];

    /// <inheritdoc/>
    public IEnumerable<string> Term(string term) => [term];

    /// <inheritdoc/>
    public bool IsCommonWord(string word) => false;
}
