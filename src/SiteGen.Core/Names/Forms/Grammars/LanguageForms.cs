using SiteGen.Core.Languages;
using SiteGen.Core.Model;

namespace SiteGen.Core.Names.Forms.Grammars;

/// <summary>The classes of the languages.</summary>
public static class LanguageForms
{
    /// <summary>The forms of a language; of one that has no class of its own, the names as the registers have them.</summary>
    public static ILanguageForms ForLanguage(string language) => LanguageTag.PrimaryOf(language) switch
    {
        "ru" => new RussianForms(),
        "en" => new EnglishForms(),
        "de" => new GermanForms(),
        _ => new ExactForms(language),
    };
}

/// <summary>A language of which only the written form is known.</summary>
/// <param name="language">Its tag.</param>
public sealed class ExactForms(string language) : ILanguageForms
{
    /// <inheritdoc/>
    public NameWords Words { get; } = KnownLanguages.Find(language)?.Names ?? new();

    /// <inheritdoc/>
    public IEnumerable<WordForm> Family(string family, Person person) => [new(family, GrammaticalCases.All)];

    /// <inheritdoc/>
    public IEnumerable<WordForm> Given(string name, Gender gender) => [new(name, GrammaticalCases.All)];

    /// <inheritdoc/>
    public IEnumerable<string> Place(string name) => [name];

    /// <inheritdoc/>
    public IEnumerable<string> Term(string term) => [term];

    /// <inheritdoc/>
    public IEnumerable<ConjunctForm> Conjuncts(string name) => [];

    /// <inheritdoc/>
    public bool MayBeGivenName(string word, GrammaticalCases cases, Gender gender, bool isBeforeParticle) => isBeforeParticle;
}
