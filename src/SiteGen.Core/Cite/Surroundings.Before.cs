using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>What stands before a bracket of bare numbers.</summary>
internal static partial class Surroundings
{
    private static Standing Before(string text, TextRange bracket, ReadOnlySpan<char> inner, Standing before)
    {
        var at = bracket.Start;
        if (at == 0 || text[at - 1] == '\n')
        {
            return IsListMark(text, bracket, inner) ? Standing.Other : Standing.Citation;
        }

        if (!char.IsWhiteSpace(text[at - 1]))
        {
            return text[at - 1] == ']' ? before : Glued(text, at);
        }

        var word = WordBefore(text, at);
        var isPair = Numbers(inner).Count == 2 && inner.IndexOfAny(',', ';', ':') >= 0;
        return (word.Length > 0 && Signs.Contains(word[^1], StringComparison.Ordinal))
            || Counted.Contains(word, StringComparer.OrdinalIgnoreCase)
            || IsLabel(text, word, at)
            || (isPair && Intervals.Any(i => word.StartsWith(i, StringComparison.OrdinalIgnoreCase)))
            ? Standing.Doubtful : Standing.Citation;
    }

    /// <summary>
    /// «Том [5] вышел», «на с. [5]»: a label whose number the editor supplies. «И. С.» are initials, «и т. д.» ends a sentence, «300 с.» has its number.
    /// </summary>
    private static bool IsLabel(string text, string word, int at)
    {
        var start = text.AsSpan(0, at).TrimEnd().Length - word.Length;
        if (word.Length == 0 || LocatorLabels.At(text, start, inShelfmark: false) is not { } label || label.Length != word.Length)
        {
            return false;
        }

        var isSure = word[^1] == '.' ? word.Length > 2 || char.IsLower(word[0])
            : word.Length > 2 && label.Kind is LocatorKind.Page or LocatorKind.Volume or LocatorKind.Chapter;
        return isSure && !(WordBefore(text, start) is [.., var last] before && (char.IsAsciiDigit(last) || (before.Length == 2 && last == '.')));
    }

    /// <summary>«[1] Орлова А. П. История озера»: a number at the head of a block, before a name or title.</summary>
    private static bool IsListMark(string text, TextRange bracket, ReadOnlySpan<char> inner) =>
        bracket.Start == 0 && !inner.ContainsAnyExceptInRange('0', '9') && bracket.End + 1 < text.Length
        && text[bracket.End] is ' ' or '\t' && (char.IsUpper(text[bracket.End + 1]) || text[bracket.End + 1] is '«' or '“' or '"');

    /// <summary>An index follows its name; a note is glued to a word where the space was lost.</summary>
    private static Standing Glued(string text, int at)
    {
        var start = at;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '_'))
        {
            start--;
        }

        var word = text.AsSpan(start, at - start);
        if (word.IsEmpty)
        {
            return Signs.Contains(text[at - 1], StringComparison.Ordinal) ? Standing.Doubtful : Standing.Citation;
        }

        var digits = word.IndexOfAnyInRange('0', '9') >= 0;
        return !word.ContainsAnyExceptInRange('0', '9') ? (word.Length >= 4 ? Standing.Citation : Standing.Doubtful)
            : IsIdentifier(word) && (digits || word.Length <= 2 || word.Contains('_')) ? Standing.Other
            : IsUnit(word) || (word.Length == 1 && char.IsUpper(word[0])) || (IsIdentifier(word) && char.IsLower(word[0]) && text.Any(Lookalikes.IsCyrillic))
                ? Standing.Doubtful
            : Standing.Citation;
    }

    private static bool IsIdentifier(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '_')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsUnit(ReadOnlySpan<char> word)
    {
        foreach (var unit in Units)
        {
            if (word.SequenceEqual(unit))
            {
                return true;
            }
        }

        return false;
    }
}
