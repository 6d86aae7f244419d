using System.Collections.Frozen;
using SiteGen.Core.Model;

namespace SiteGen.Core.Annotate.Forms;

/// <summary>Russian: every name and term in every case.</summary>
public sealed class RussianForms : ILanguageForms
{
    /// <summary>Common words that are also titles of newspapers or family names.</summary>
    private static readonly FrozenSet<string> Common = FrozenSet.Create(
        StringComparer.Ordinal, "правда", "правду", "правды", "правде", "правдой", "известия", "известий", "труд", "труда", "гудок", "накануне", "жизнь",
        "звезда", "дело", "дела", "речь", "речи", "день", "дни", "время", "времена", "новое", "мир", "мира", "миру", "век", "голос", "искра",
        "заря", "свобода", "воля", "земля", "слово", "слова", "вперед", "возрождение", "руль", "утро", "вечер", "набат", "знамя", "беднота",
        "рассвет", "сект", "секта", "секты", "борьба", "борьбы", "единство", "народ", "народа", "право", "права", "путь", "пути", "родина", "эхо");

    /// <inheritdoc/>
    public IEnumerable<WordForm> Family(string family, Person person) => RussianNames.Family(family, person);

    /// <inheritdoc/>
    public IEnumerable<WordForm> Given(string name, Gender gender) => RussianNames.Given(name, gender);

    /// <inheritdoc/>
    public IEnumerable<string> Place(string name) => RussianPlaces.Forms(name);

    /// <inheritdoc/>
    public IEnumerable<string> Term(string term) => RussianTerms.Forms(term);

    /// <inheritdoc/>
    public bool IsCommonWord(string word) => Common.Contains(word);
}

/// <summary>The case forms of Russian places: as terms in one number; a name on -о is met declined and undeclined.</summary>
public static class RussianPlaces
{
    /// <summary>The forms of a place's name.</summary>
    public static IEnumerable<string> Forms(string name) =>
        name is [.., 'е' or 'у' or 'ю' or 'э' or 'ё'] && !name.Contains(' ', StringComparison.Ordinal) && !name.EndsWith("ье", StringComparison.Ordinal)
            ? [name]
            : RussianTerms.OfPlace(name);
}
