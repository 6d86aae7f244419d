using System.Text.RegularExpressions;
using SiteGen.Core.Locators;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>Days, amounts and counts that the editor supplies.</summary>
internal static partial class Surroundings
{
    /// <summary>Things as they stand behind a number, in the genitive: «[5] дворов».</summary>
    private static readonly string[] Things =
    [
        "человек", "человека", "людей", "сыновей", "сына", "дочерей", "дочери", "детей", "дворов", "двора", "домов", "душ", "семей", "семьи",
        "пудов", "пуда", "рублей", "рубля", "копеек", "копейки", "десятин", "десятины", "саженей", "сажени", "аршин", "аршина", "фунтов", "фунта",
        "ведер", "вёдер", "ведра", "бочек", "бочки", "четвертей", "четверти", "возов", "мешков", "вершков", "локтей", "лошадей", "лошади", "коров", "коровы", "голов", "солдат", "казаков", "года", "месяцев", "месяца", "недель", "недели", "дней", "дня",
        "часов", "часа", "минут", "книг", "томов", "листов", "экземпляров", "строк", "строки", "слов", "букв", "страниц", "страницы",
        "верст", "вёрст", "версты", "процентов", "процента", "баллов", "балла", "лет", "раз", "тысяч", "млн", "млрд", "тыс", "руб", "шт",
    ];

    /// <summary>«19 [31] мая», «с 3 [15] по 5 [17] июля»: a day in the other calendar.</summary>
    private static bool IsOtherStyle(string text, TextRange bracket, ReadOnlySpan<char> inner)
    {
        const int LongestDay = 2;
        var day = WordBefore(text, bracket.Start);
        return day.Length is > 0 and <= LongestDay && day.All(char.IsAsciiDigit)
            && inner.Length is > 0 and <= LongestDay && !inner.ContainsAnyExceptInRange('0', '9')
            && Behind().Match(text, bracket.End) is { Success: true } behind && MonthNames.FindNumber(behind.Groups[1].ValueSpan) > 0;
    }

    /// <summary>«от [5] мая 1914 г.»: a day.</summary>
    private static bool IsDay(string text, TextRange bracket, ReadOnlySpan<char> inner) =>
        char.IsWhiteSpace(At(text, bracket.End)) && Behind().Match(text, bracket.End) is { Success: true } behind
        && IssueDate.IsMonth(behind.Groups[1].ValueSpan) && Numbers(inner).TrueForAll(n => n.Length <= 2);

    /// <summary>«[5] руб.», «[15; 20] кг», «[12] саж.», «[5] человек»: a number, or two, that the editor supplies.</summary>
    private static bool IsQuantity(string text, int at, ReadOnlySpan<char> inner)
    {
        var cursor = new Cursor(text, at, text.Length);
        cursor.SkipSpace();
        var start = cursor.At;
        cursor.TakeWhile(char.IsLetter);
        return start > at && (IsCounted(text[start..cursor.At])
            ? cursor.Here != '.' || !Spoken().IsMatch(text, start)
            : Numbers(inner).Count <= 2 && Abbreviation().IsMatch(text, start) && !Spoken().IsMatch(text, start));
    }

    private static bool IsCounted(string word) => Things.Contains(word, StringComparer.Ordinal) || IsUnit(word);

    [GeneratedRegex(@"\G\s+(?:(?:по|до|на|и|to|and|[-–—])\s+\d{1,2}\s+\[\d{1,2}\]\s+)?(\p{L}{3,10})", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    /// <summary>A short word with its stop: it ends in a Cyrillic consonant, has no Latin vowel, or the sentence goes on behind it.</summary>
    [GeneratedRegex(
        @"\G(?:\p{Ll}{0,3}[бвгджзклмнпрстфхцчшщ]|[bcdfghj-np-tv-xz]{1,4}|\p{Ll}{1,4}(?=\.\s[\p{Ll}\d]))\.", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();

    /// <summary>Short words with a stop that go on with the sentence and count nothing, and titles before a name: «[5] кн. Ветров».</summary>
    [GeneratedRegex(
        @"\G(?:(?:кн|гр|бар|ген|полк|архим|архиеп|еп|митр|прот|свящ|иером|гос|губ|дер|пос)(?=\.\s\p{Lu})|т\.\s?[екнодч]|др|пр|см|ср|напр|им|ок|цит|гл\.\s?обр|i\.\s?e|e\.\s?g|cf|etc|viz|ca|vs|resp|vgl|bzw|акад|проф|св|ред)\.", RegexOptions.CultureInvariant)]
    private static partial Regex Spoken();
}
