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

    /// <summary>Words of grammar that case forms of nouns collide with.</summary>
    private static readonly FrozenSet<string> Grammar = FrozenSet.Create(
        StringComparer.Ordinal, "после", "при", "для", "над", "под", "перед", "через", "между", "около", "кроме", "против", "мимо", "вместо", "среди",
        "вдоль", "вокруг", "внутри", "ради", "согласно", "подле", "возле", "близ", "том", "тем", "то", "та", "те", "ту", "той", "все", "всей", "всем",
        "мой", "моя", "мою", "моим", "ним", "ней", "них", "уже", "еще", "или", "пока", "три", "трем", "сам", "сама", "самой", "нет", "тут", "там",
        "как", "кто", "что", "чем", "чему", "раз", "так", "путем", "рядом", "кругом", "порой", "местами", "посредством", "вид", "стать", "стали", "мыть",
        "дома", "весной", "летом", "осенью", "зимой", "утром", "вечером", "днем", "ночью", "пора", "благо", "мать", "знать", "пасть");

    /// <summary>How a man's or a woman's given name ends in each case, from nominative to prepositional.</summary>
    private static readonly string[] GivenNameEndings = ["бвгдзклмнпрстфхцчшьй" + "ая", "аяиы", "уюеи", "аяую", "мй", "еи"];

    /// <inheritdoc/>
    public IEnumerable<WordForm> Family(string family, Person person) => RussianNames.Family(family, person);

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
    /// <remarks>Titles are written small, so a word with a capital that can agree with the family name in case is a given name.</remarks>
    public bool IsGivenName(string word, GrammaticalCases cases, bool isBeforeParticle) =>
        Enumerable.Range(0, 6).Any(i => cases.HasFlag((GrammaticalCases)(1 << i)) && GivenNameEndings[i].Contains(word[^1], StringComparison.Ordinal));
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
