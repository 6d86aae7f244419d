using System.Collections.Frozen;
using SiteGen.Core.Model;

namespace SiteGen.Core.Names.Forms;

/// <summary>
/// Common given names: where the capital says nothing, at the start of a sentence, they are known by these lists; and a case form met is
/// first of all taken for one of them.
/// </summary>
internal static class CommonGivenNames
{
    /// <summary>Longest ending of a Russian case.</summary>
    private const int LongestEnding = 2;

    private static readonly string[] Men =
        (
        "александр алексей анатолий андрей антон аркадий арсений артём артур афанасий богдан борис вадим валентин валерий василий вениамин викентий виктор "
        + "виталий владимир владислав всеволод вячеслав гавриил геннадий георгий герасим герман глеб григорий давид даниил данила демьян денис дмитрий "
        + "евграф евгений егор емельян ефим захар иван игнатий игорь илья иннокентий иосиф исаак кирилл климент кондратий константин корней кузьма "
        + "лаврентий лазарь лев леонид леонтий лука макар максим максимилиан марк матвей мирон митрофан михаил моисей назар наум никита никифор никодим "
        + "николай олег осип павел пантелеймон пётр платон порфирий прохор родион роман савва савелий самуил святослав семён сергей соломон спиридон "
        + "станислав степан тарас терентий тимофей тихон трофим фёдор филипп филарет фома харитон христофор эдуард эммануил юлий юрий яков ярослав "
        + "адам адольф альберт альфонс альфред бенедикт бенито бернард бернхард болеслав вальтер вацлав вернер вильгельм вильям винсент войцех гаспар ганс "
        + "генрих герберт гилберт готлиб густав джеймс джозеф джон джордж збигнев иоганн йозеф йонас юозас казимир карл клаус курт людвиг мартин мечислав "
        + "морис пауль петер пьер раймонд рейнхард ричард роберт рудольф сигизмунд тадеуш томас ульрих уильям фердинанд франсуа франц фридрих чарльз эдвард "
        + "эдмунд эрих эрнст юзеф яан ян янис янош жан жак жюль луи").Split(' ');

    private static readonly string[] Women =
        (
        "агата агния аглая александра алина алла анастасия ангелина анна антонина анфиса валентина валерия варвара василиса вера вероника виктория галина "
        + "глафира дарья евгения евдокия екатерина елена елизавета ефросинья жанна зинаида злата зоя инна ирина капитолина клавдия клара ксения лариса лидия "
        + "людмила любовь маргарита марина мария марфа милица мирра надежда наталия наталья нина оксана ольга пелагея полина прасковья раиса регина рената "
        + "римма роза светлана серафима софия софья стефания таисия тамара татьяна ульяна фаина фёкла юлия эльвира эмилия эмма берта эльза магда шарлотта "
        + "луиза матильда паулина розалия тереза урсула фрида хедвига хелена ядвига").Split(' ');

    private static readonly FrozenSet<string> NamesOfMen = [.. Men.Select(Folded)];

    private static readonly FrozenSet<string> NamesOfWomen = [.. Women.Select(Folded)];

    private static readonly FrozenSet<string> StemsOfMen = [.. Men.Select(StemOf), "льв", "павл"];

    private static readonly FrozenSet<string> StemsOfWomen = [.. Women.Select(StemOf)];

    private static readonly FrozenSet<string> Endings = FrozenSet.Create(
        StringComparer.Ordinal, "", "й", "ь", "а", "я", "у", "ю", "ом", "ем", "е", "и", "ы", "ой", "ей", "ою", "ею");

    /// <summary>Foreign names that have one form in every case, of men.</summary>
    private static readonly FrozenSet<string> UnchangedOfMen = Words(
        "генри анри гарри джерри ларри терри бобби билли томми джимми джонни тони рэнди энди эдди фредди луи реми хосе андре рене жозе "
        + "джованни луиджи гвидо отто уго бруно гуго эндрю мэтью хью данте джо лео");

    private static readonly FrozenSet<string> UnchangedOfWomen = Words(
        "мэри мари люси нэнси бетти салли эмили натали софи энни хиллари розмари кэрри долли полли китти дороти пегги кэтрин элизабет маргарет "
        + "элен ирен эдит джейн энн хелен эллен жаклин клэр алис элис рут рахиль эстер ингрид");

    private static readonly FrozenSet<string> EnglishMen = Words(
        "john william james george charles thomas henry robert joseph edward samuel richard david daniel michael peter paul andrew stephen alexander "
        + "arthur albert alfred walter harry frederick francis frank philip hugh ernest herbert harold louis martin simon anthony patrick kenneth "
        + "donald ronald brian kevin gary jack tom nikita ilya savva luka foma kuzma sergei sergey andrei andrey ivan pyotr petr nikolai nikolay mikhail "
        + "dmitri dmitry alexei aleksei aleksandr vladimir viktor vasily boris grigory konstantin leonid yuri oleg igor pavel fyodor hans karl carl fritz "
        + "franz friedrich heinrich otto kurt werner wilhelm ernst rudolf gustav josef jan jean pierre jacques");

    private static readonly FrozenSet<string> EnglishWomen = Words(
        "mary anna anne elizabeth margaret sarah jane catherine katherine helen alice emily ellen emma dorothy ruth florence edith martha laura susan "
        + "barbara nancy maria julia charlotte olga natalia tatiana");

    /// <summary>Whether a word, in small folded letters, is a common Russian given name in any case.</summary>
    public static bool IsRussian(string word) => IsForm(word, StemsOfMen) || IsOfWoman(word) || UnchangedOfMen.Contains(word);

    /// <summary>Whether it is a woman's in any case.</summary>
    public static bool IsOfWoman(string word) => UnchangedOfWomen.Contains(word) || (word[^1] is not ('й' or 'ь' or 'м') && IsForm(word, StemsOfWomen)
        && !StemsOfMen.Contains(word));

    /// <summary>Whether it is a foreign name that has one form in every case.</summary>
    public static bool IsUnchanged(string word) => UnchangedOfMen.Contains(word) || UnchangedOfWomen.Contains(word);

    /// <summary>Who bears a common Russian name, in small letters and in the nominative.</summary>
    public static Gender GenderOfRussian(string word) => GenderIn(Folded(word), NamesOfMen, NamesOfWomen) is not Gender.Unstated and var gender ? gender
        : GenderIn(word, UnchangedOfMen, UnchangedOfWomen);

    /// <summary>Who bears a given name common in English texts, in small letters.</summary>
    public static Gender GenderOfEnglish(string word) => GenderIn(word, EnglishMen, EnglishWomen);

    /// <summary>The common Russian names, in small letters.</summary>
    public static IEnumerable<string> Russian => Men.Concat(Women);

    private static Gender GenderIn(string word, FrozenSet<string> men, FrozenSet<string> women) =>
        men.Contains(word) ? Gender.Masculine : women.Contains(word) ? Gender.Feminine : Gender.Unstated;

    private static bool IsForm(string word, FrozenSet<string> stems) =>
        Enumerable.Range(0, LongestEnding + 1).Any(n => word.Length > n + 1 && Endings.Contains(word[^n..]) && stems.Contains(word[..^n]));

    /// <summary>What stays in every case.</summary>
    private static string StemOf(string name) => name[^1] is 'а' or 'я' or 'й' or 'ь' ? Folded(name)[..^1] : Folded(name);

    private static string Folded(string name) => name.Replace('ё', 'е');

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
