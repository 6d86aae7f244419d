using System.Collections.Frozen;

namespace SiteGen.Core.Annotate.Forms;

/// <summary>Common given names: where the capital says nothing, at the start of a sentence, they are known by these lists.</summary>
internal static class CommonGivenNames
{
    /// <summary>Longest ending of a Russian case.</summary>
    private const int LongestEnding = 2;

    /// <summary>Stems of Russian names of men, which take the endings of any case; those of two stems have both.</summary>
    private static readonly FrozenSet<string> StemsOfMen = Words(
        "александр алексе анатоли андре антон аркади артур борис вадим валентин валери васили виктор витали владимир владислав всеволод "
        + "вячеслав геннади георги герман глеб григори данил дмитри евгени егор ефим иван игнати игор иль кирилл константин лев льв "
        + "леонид макар максим марк михаил никит никола олег осип павел павл петр роман савели семен серге степан тимофе федор филипп эдуард юри "
        + "яков ярослав альберт альфред бернард вальтер вернер вильгельм вильям генрих герберт густав джон джордж иоганн йозеф карл курт людвиг "
        + "мартин паул петер ричард роберт рудольф томас уильям фердинанд франц фридрих чарльз эдвард эрих эрнст юзеф ян янис яан казимир");

    private static readonly FrozenSet<string> StemsOfWomen = Words(
        "алл анастаси анн антонин варвар галин дарь екатерин елен елизавет зинаид зо инн ирин клавди ксени ларис лиди "
        + "людмил маргарит марин мари наталь натали нин ольг полин раис светлан софи софь тамар татьян юли эмм берт эльз магд шарлотт");

    private static readonly FrozenSet<string> Endings = FrozenSet.Create(
        StringComparer.Ordinal, "", "й", "ь", "а", "я", "у", "ю", "ом", "ем", "е", "и", "ы", "ой", "ей", "ою", "ею");

    /// <summary>Foreign names that have one form in every case, of men.</summary>
    private static readonly FrozenSet<string> UnchangedOfMen = Words(
        "генри анри гарри джерри ларри терри бобби билли томми джимми джонни тони рэнди энди эдди фредди луи реми хосе андре рене жозе "
        + "джованни луиджи гвидо отто уго бруно гуго эндрю мэтью хью данте джо лео");

    private static readonly FrozenSet<string> UnchangedOfWomen = Words(
        "мэри мари люси нэнси бетти салли эмили натали софи энни хиллари розмари кэрри долли полли китти дороти пегги кэтрин элизабет маргарет "
        + "элен ирен эдит джейн энн хелен эллен жаклин клэр алис элис рут рахиль эстер ингрид");

    private static readonly FrozenSet<string> English = Words(
        "john william james george charles thomas henry robert joseph edward samuel richard david daniel michael peter paul andrew stephen alexander "
        + "arthur albert alfred walter harry frederick francis frank philip hugh ernest herbert harold louis martin simon anthony patrick kenneth "
        + "donald ronald brian kevin gary jack tom mary anna anne elizabeth margaret sarah jane catherine katherine helen alice emily ellen emma "
        + "dorothy ruth florence edith martha laura susan barbara nancy maria julia charlotte sergei sergey andrei andrey ivan pyotr petr nikolai "
        + "nikolay mikhail dmitri dmitry alexei aleksei aleksandr vladimir viktor vasily boris grigory konstantin leonid yuri oleg igor pavel fyodor "
        + "olga natalia tatiana hans karl carl fritz franz friedrich heinrich otto kurt werner wilhelm ernst rudolf gustav josef jan jean pierre jacques");

    /// <summary>Whether a word, in small letters, is a common Russian given name in any case.</summary>
    public static bool IsRussian(string word) => IsForm(word, StemsOfMen) || IsOfWoman(word) || UnchangedOfMen.Contains(word);

    /// <summary>Whether it is a woman's in any case.</summary>
    public static bool IsOfWoman(string word) => UnchangedOfWomen.Contains(word) || (word[^1] is not ('й' or 'ь' or 'м') && IsForm(word, StemsOfWomen)
        && !StemsOfMen.Contains(word));

    /// <summary>Whether it is a foreign name that has one form in every case.</summary>
    public static bool IsUnchanged(string word) => UnchangedOfMen.Contains(word) || UnchangedOfWomen.Contains(word);

    /// <summary>Whether a word, in small letters, is a given name common in English texts.</summary>
    public static bool IsEnglish(string word) => English.Contains(word);

    private static bool IsForm(string word, FrozenSet<string> stems) =>
        Enumerable.Range(0, LongestEnding + 1).Any(n => word.Length > n + 1 && Endings.Contains(word[^n..]) && stems.Contains(word[..^n]));

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
