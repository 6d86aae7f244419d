using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>What stands before a bracket of bare numbers.</summary>
internal static partial class Surroundings
{
    /// <summary>Behind these «всего» counts nothing: «прежде всего [3]», «из всего [3]».</summary>
    private static readonly string[] Adverbial =
        ["прежде", "больше", "меньше", "чаще", "реже", "скорее", "лучше", "хуже", "более", "менее", "вероятнее", "из", "для", "после", "кроме"];

    private static Standing Before(string text, TextRange bracket, ReadOnlySpan<char> inner)
    {
        var at = bracket.Start;
        if (at == 0 || text[at - 1] == '\n')
        {
            return IsListMark(text, bracket, inner) ? Standing.Other : Standing.Citation;
        }

        var word = WordBefore(text, at);
        if (!char.IsWhiteSpace(text[at - 1]))
        {
            return IsInterval(text, at, word, inner) ? Standing.Doubtful : IsYear(text, bracket, word, inner) ? Standing.Other : Glued(text, at);
        }

        return (word.Length > 0 && IsSign(word[^1])) || IsSum(text, word, at) || IsLabel(text, word.TrimStart('(', '«', '“'), at)
            || IsInterval(text, at, word, inner)
            ? Standing.Doubtful : Standing.Citation;
    }

    /// <summary>«Всего [5] подписей», «eq. [5]», «л. 12 об. [4]».</summary>
    private static bool IsSum(string text, string word, int at) => word.ToLowerInvariant() switch
    {
        "итого" or "eq." or "об." => true,
        "всего" => !Adverbial.Contains(WordBefore(text, text.AsSpan(0, at).TrimEnd().Length - word.Length), StringComparer.OrdinalIgnoreCase),
        _ => false,
    };

    /// <summary>
    /// «Том [5] вышел», «на с. [5]», «Т. [3]», «§ [5]»: a label whose number the editor supplies. «И. С.» are initials,
    /// «и т. д.» ends a sentence, «300 с.» has its number.
    /// </summary>
    private static bool IsLabel(string text, string word, int at)
    {
        var start = text.AsSpan(0, at).TrimEnd().Length - word.Length;
        if (word.Length == 0 || LocatorLabels.At(text, start, inShelfmark: false) is not { } label || label.Length != word.Length)
        {
            return false;
        }

        var before = WordBefore(text, start);
        var hasNumber = before.Length > 0 && char.IsAsciiDigit(before[^1]);
        var isInitial = before is [var first, '.'] && char.IsLetter(first);
        return !hasNumber && !isInitial && word[^1] switch
        {
            '.' => word.Length > 2 || char.IsLower(word[0]) || before is "" or [.., '.' or ';' or ':' or '('],
            '№' or '§' => true,
            _ => word.Length > 2 && label.Kind is LocatorKind.Page or LocatorKind.Leaf or LocatorKind.Volume or LocatorKind.Chapter,
        };
    }

    /// <summary>«[1] Орлова А. П. История озера»: a number at the head of a block, before a name or title.</summary>
    private static bool IsListMark(string text, TextRange bracket, ReadOnlySpan<char> inner) =>
        bracket.Start == 0 && !inner.ContainsAnyExceptInRange('0', '9') && bracket.End + 1 < text.Length
        && text[bracket.End] is ' ' or '\t' && (char.IsUpper(text[bracket.End + 1]) || text[bracket.End + 1] is '«' or '“' or '"');
}
