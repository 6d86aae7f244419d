using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Rules;

namespace SiteGen.Core.Names.Forms.Guessing;

/// <summary>A name in the dictionary form that is rated for a bearer.</summary>
internal readonly record struct NameToRate(string Name, Gender Gender);

/// <summary>
/// How unusual names in Cyrillic letters are by their endings, where several dictionary forms fit what was met: nothing is the most usual. Most endings
/// here are also those of a case form, so a name that has one is rather another name's form.
/// </summary>
internal static class RateCyrillicNames
{
    private static readonly Endings OnA = new("а я");

    /// <summary>Family names, of a double name each half. What no row tells is usual.</summary>
    public static RuleTable<NameToRate, int> Families { get; } = new(
    [
        Rate("frequent", "Names on -ский, -дзе, -швили and -енко are frequent as they are.", 0, "ский цкий дзе вили енко", ["Дробицкий", "Гриценко"], ["Толстой"]),
        Rate("womans-genitive", "«Ветровой» is rather a form of «Ветрова».", 5, "вой ной кой рой ого его кай", ["Ветровой", "Кроминой"], ["Толстой"]),
        Rate("case-ending", "-ой, -ом, -ым and -ии are endings of cases.", 3, "ой ком гом хом ым дз ии", ["Толстой", "Розовым"], ["Кром"]),
        Rate("adjective", "An adjective is a name less often than a word on -ский.", 2, "ый ий", ["Чёрный"], ["Дробицкий"]),
        Rate("womans", "A woman’s name on -ова, -ина and -ая is frequent.", 0, "ова ева ёва ина ына ая", ["Ветрова", "Чёрная"], ["Крама"]),
        Rate("fleeting-or-soft", "Names that lose a vowel, or end in a soft sign, are rarer.", 1, "ь ец ок ек ёк ия", ["Кравец", "Врубель"], ["Шварц"]),
        Rate("vowel", "A name on a vowel is rather the form of one on a consonant.", 2, "а е и о у ы э ю я ё", ["Крама", "Дюма"], ["Крам"]),
    ]);

    /// <summary>Given names that no list has. What no row tells is a man's on a consonant, and rates 2.</summary>
    public static RuleTable<NameToRate, int> Given { get; } = new(
    [
        new("womans-on-a", "A woman’s given name ends in -а or -я.", static (in NameToRate n) => n.Gender == Gender.Feminine && OnA.Fit(n.Name) ? 3 : null)
        { Fits = ["Ульрика f"], LeavesAlone = ["Ульрика m", "Ульрих f"] },
        new("womans-otherwise", "One on another letter is rare.", static (in NameToRate n) => n.Gender == Gender.Feminine ? 6 : null)
        { Fits = ["Ингеборг f"], LeavesAlone = ["Ингеборг m"] },
        new("mans-on-a", "A few names of men end as women’s do.",
            static (in NameToRate n) => !OnA.Fit(n.Name) ? null
                : IsNameOfManOnVowel(WordSet.Fold(n.Name.ToLowerInvariant())) ? 1 : 7)
        { Fits = ["Мустафа m", "Ульрика m"], LeavesAlone = ["Ульрих m"] },
        Rate("mans-on-close-vowel", "-у, -ю and -ы are endings of cases.", 7, "у ю ы", ["Ульриху m"], ["Ульрих m"]),
        Rate("mans-on-e-or-oy", "So are -е, -ой and -ей.", 5, "е ой ей", ["Ульрихе m"], ["Ульрих m"]),
    ]);

    private static bool IsNameOfManOnVowel(string word) => KnownLanguages.WrittenIn(Script.Cyrillic).Any(l => l.Names.IsNameOfManOnVowel(word));

    private static Rule<NameToRate, int> Rate(string name, string says, int oddness, string endings, string[] fits, string[] leaves)
    {
        var all = new Endings(endings);
        return new(name, says, (in NameToRate n) => all.Fit(n.Name) ? oddness : null) { Fits = [.. fits], LeavesAlone = [.. leaves] };
    }
}
