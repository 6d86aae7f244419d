using System.Text.RegularExpressions;
using SiteGen.Core.Locators;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>Tells a place whose label is missing or mistyped from words that name a document: a letter, a date, a chapter.</summary>
internal static partial class MissedPlace
{
    /// <summary>Whether free text of a locator looks like a place that could not be read.</summary>
    public static bool Is(string words) =>
        IsJoined(words) || (!Date().IsMatch(words) && (char.IsAsciiDigit(words[0]) || Abbreviated().IsMatch(words)));

    /// <summary>«и 15, 1914»: a number joined to what stands before.</summary>
    private static bool IsJoined(string words)
    {
        var cursor = new Cursor(words, 0, words.Length);
        return ReadJoint.At(ref cursor) != Joint.None && char.IsAsciiDigit(cursor.Here);
    }

    /// <summary>«1922. 5.5», «15 мая», “6 March 1923”, «4-я тетрадь».</summary>
    [GeneratedRegex(@"(?<!\d)[12]\d{3}(?!\d)|^\d{1,2}\.?\s\p{L}{3,}|^\d{1,2}\.\s?\d{1,2}(?:\.|$)|^\d+-\p{L}|^\d+(?:st|nd|rd|th)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    /// <summary>«стр 5»: a short word that is none of those for parts of a book, and a number.</summary>
    [GeneratedRegex(
        @"^(?!(?i:гл|разд|рис|илл|фото|схема|черт|табл|прим|прил|вкл|абз|изд|св|разр|тетр|п|пп|подп|стк|ed|wyd|ch|chap|sec|fig|ill|tab|note|n|app|line)\b)"
        + @"(?!\p{Lu}{2})\p{L}{1,4}[\s.,:]*(?:\d+|[OОoоlIІЗз]?\d+[OОoоlIІЗз]*)(?:\s?[-–—,]\s?\d+)*\.?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviated();
}
