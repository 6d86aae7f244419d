using System.Collections.Frozen;
using SiteGen.Core.Model;

namespace SiteGen.Core.Names.Forms;

/// <summary>What Russian words beside a name tell of it: titles, forms of address, verbs.</summary>
internal static class RussianNeighbours
{
    private const string Vowels = "аеиоуыэюя";

    /// <summary>How titles begin that are written large now and then.</summary>
    private static readonly string[] Titles =
    [
        "господин", "госпож", "товарищ", "гражданин", "гражданк", "мистер", "миссис", "мисс", "мсье", "мадам", "граф", "барон", "княз", "княг", "принц",
        "герцог", "корол", "царь", "царя", "царю", "царев", "император", "импера", "генерал", "маршал", "адмирал", "полковник", "президент", "премьер",
        "министр", "канцлер", "посол", "посл", "посланник", "нарком", "полпред", "доктор", "профессор", "академик", "лорд", "леди", "сэр", "святой",
        "святого", "папа", "папы", "патриарх", "митрополит", "архиепископ", "епископ", "депутат", "сенатор", "губернатор", "судья", "комиссар",
    ];

    private static readonly FrozenSet<string> OfMen = FrozenSet.Create(
        StringComparer.Ordinal, "господин", "господина", "господину", "господином", "господине", "г-н", "г-на", "г-ну", "г-ном", "г-не", "мистер",
        "мистера", "мистеру", "мистером", "мистере", "мсье", "месье", "сэр", "лорд", "лорда", "лорду", "лордом", "герр", "пан", "пана", "пану", "паном");

    /// <summary>Titles of women that decline, the endings left out.</summary>
    private static readonly string[] StemsOfWomen =
    [
        "госпож", "г-ж", "гражданк", "графин", "княгин", "княжн", "баронесс", "герцогин", "принцесс", "императриц", "цариц", "царевн", "королев", "боярын",
        "монахин", "игумень",
    ];

    private static readonly string[] EndingsOfWomen = ["а", "ы", "е", "у", "ой", "ою", "я", "и", "ю", "ей", "ею"];

    private static readonly HashSet<string> OfWomen =
    [
        "миссис", "мисс", "мадам", "мадемуазель", "леди", "фрау", "пани", .. StemsOfWomen.SelectMany(s => EndingsOfWomen.Select(e => s + e)),
    ];

    /// <summary>Past tenses of men that do not end in -л.</summary>
    private static readonly FrozenSet<string> VerbsWithoutL = FrozenSet.Create(
        StringComparer.Ordinal, "умер", "погиб", "мог", "смог", "помог", "достиг", "нес", "принес", "внес", "вынес", "донес", "перенес", "привез", "увез",
        "вывез", "исчез", "полез", "возник", "проник", "привык", "лег", "берег", "зажег", "сжег", "поджег", "подверг", "отверг", "опроверг", "сверг", "замерз");

    /// <summary>How words begin before a family in the plural: «семья Крамов».</summary>
    private static readonly string[] BeforeFamilies =
    [
        "семь", "семей", "семейств", "род", "династи", "клан", "брать", "сестер", "сестр", "супруг", "чет", "дом", "господ", "князей", "графов", "баронов",
        "купцов", "бояр", "дворян",
    ];

    /// <summary>Whether a word, in small letters, is a title or an office.</summary>
    public static bool IsTitle(string word) => Titles.Any(t => word.StartsWith(t, StringComparison.Ordinal));

    /// <summary>Of whom a form of address speaks.</summary>
    public static Gender GenderOfTitle(string word) =>
        OfWomen.Contains(word) ? Gender.Feminine : OfMen.Contains(word) ? Gender.Masculine : Gender.Unstated;

    /// <summary>The cases that a preposition governs; behind any other word every case may stand.</summary>
    public static GrammaticalCases CasesBehind(string word) => word switch
    {
        "от" or "у" or "из" or "до" or "без" or "для" or "против" or "кроме" or "после" or "вместо" or "около" or "ради" or "среди"
            => GrammaticalCases.Genitive,
        "к" or "ко" or "по" or "благодаря" or "вопреки" => GrammaticalCases.Dative,
        "через" or "про" => GrammaticalCases.Accusative,
        "с" or "со" => GrammaticalCases.Genitive | GrammaticalCases.Instrumental,
        "над" or "между" or "перед" => GrammaticalCases.Instrumental,
        "о" or "об" or "обо" or "при" => GrammaticalCases.Prepositional,
        "в" or "во" or "на" => GrammaticalCases.Accusative | GrammaticalCases.Prepositional,
        "за" or "под" => GrammaticalCases.Accusative | GrammaticalCases.Instrumental,
        _ => GrammaticalCases.All,
    };

    /// <summary>Of whom a verb in the past tense speaks: «сообщил», «вернулась».</summary>
    public static Gender GenderOfVerb(string word)
    {
        var bare = word is [.., 'с', 'я' or 'ь'] ? word[..^2] : word;
        return bare is [_, .., var a, 'л'] && IsVowel(a) ? Gender.Masculine
            : bare is [_, .., var b, 'л', 'а'] && IsVowel(b) ? Gender.Feminine
            : Gender.Unstated;
    }

    /// <summary>Whether a word, in small letters, has neither the ending of a verb nor is an adverb that ends as nouns do.</summary>
    public static bool MayBeNoun(string word) => word.Length > 2 && GenderOfVerb(word) == Gender.Unstated
        && word is not ([.., 'е' or 'и' or 'у' or 'ю' or 'а' or 'я', 'т'] or [.., 'т', 'с', 'я'] or [.., 'т', 'ь'])
        && !VerbsWithoutL.Contains(word)
        && !" вновь опять вдруг очень теперь лишь весь чуть почти снова сразу вчера сегодня ".Contains($" {word} ", StringComparison.Ordinal);

    /// <summary>Whether a family may follow in the plural: a word for it, a number, or an adjective in the genitive plural.</summary>
    public static bool IsBeforeFamily(string word) =>
        word is "двух" or "трех" or "обоих" or "обеих" or [_, _, _, _, .., 'ы' or 'и', 'х']
        || BeforeFamilies.Any(w => word.StartsWith(w, StringComparison.Ordinal));

    private static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);
}
