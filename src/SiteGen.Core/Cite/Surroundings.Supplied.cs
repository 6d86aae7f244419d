using System.Text.RegularExpressions;
using SiteGen.Core.Locators;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>Days, amounts and counts that the editor supplies.</summary>
internal static partial class Surroundings
{
    private static readonly string[] Quantities =
    [
        "тыс", "млн", "млрд", "руб", "коп", "пуд", "верст", "вёрст", "дес", "чел", "экз", "кг", "км", "мм", "шт", "балл", "лет", "раз",
        "kg", "km", "cm", "mm",
    ];

    /// <summary>Things as they stand behind a number, in the genitive: «[5] дворов».</summary>
    private static readonly string[] Things =
    [
        "человек", "человека", "людей", "сыновей", "сына", "дочерей", "дочери", "детей", "дворов", "двора", "домов", "душ", "семей", "семьи",
        "пудов", "пуда", "рублей", "рубля", "копеек", "копейки", "десятин", "десятины", "саженей", "сажени", "аршин", "аршина", "фунтов", "фунта",
        "лошадей", "лошади", "коров", "коровы", "голов", "солдат", "казаков", "года", "месяцев", "месяца", "недель", "недели", "дней", "дня",
        "часов", "часа", "минут", "книг", "томов", "листов", "экземпляров", "строк", "строки", "слов", "букв", "страниц", "страницы",
    ];

    /// <summary>«19 [31] мая», «с 3 [15] по 5 [17] июля»: a day in the other calendar.</summary>
    private static bool IsOtherStyle(string text, TextRange bracket, ReadOnlySpan<char> inner)
    {
        const int LongestDay = 2;
        var day = WordBefore(text, bracket.Start);
        return day.Length is > 0 and <= LongestDay && day.All(char.IsAsciiDigit)
            && inner.Length is > 0 and <= LongestDay && !inner.ContainsAnyExceptInRange('0', '9')
            && Behind().Match(text, bracket.End) is { Success: true } behind && MonthNames.NumberOf(behind.Groups[1].ValueSpan) > 0;
    }

    /// <summary>«от [5] мая 1914 г.»: a day.</summary>
    private static bool IsDay(string text, TextRange bracket, ReadOnlySpan<char> inner) =>
        Numbers(inner).TrueForAll(n => n.Length <= 2)
        && Behind().Match(text, bracket.End) is { Success: true } behind && IssueDate.IsMonth(behind.Groups[1].ValueSpan);

    [GeneratedRegex(@"\G\s+(?:(?:по|до|на|и|to|and|[-–—])\s+\d{1,2}\s+\[\d{1,2}\]\s+)?(\p{L}{3,10})", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    /// <summary>«[5] руб.», «[15; 20] кг»: a number that the editor supplies.</summary>
    private static bool IsQuantity(string text, int at)
    {
        foreach (var unit in Quantities)
        {
            var end = at + unit.Length;
            if (string.CompareOrdinal(text, at, unit, 0, unit.Length) == 0 && (unit.Length > 3 || end >= text.Length || !char.IsLetter(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«[5] человек».</summary>
    private static bool IsCount(string text, int at)
    {
        var cursor = new Cursor(text, at, text.Length);
        cursor.TakeWhile(char.IsLetter);
        return Things.Contains(text[at..cursor.At], StringComparer.Ordinal);
    }
}
