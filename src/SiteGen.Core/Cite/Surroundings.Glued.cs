using System.Globalization;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>A bracket of bare numbers without a space before it.</summary>
internal static partial class Surroundings
{
    /// <summary>An index follows its name; a note is glued to a word where the space was lost.</summary>
    private static Standing Glued(string text, int at)
    {
        var start = at;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '_'))
        {
            start--;
        }

        var word = text.AsSpan(start, at - start);
        return word.IsEmpty ? (IsSign(text[at - 1]) ? Standing.Doubtful : Standing.Citation)
            : !word.ContainsAnyExceptInRange('0', '9') ? (word.Length >= 4 || IsHyphened(text, start) ? Standing.Citation : Standing.Doubtful)
            : IsVariable(word) ? Standing.Other
            : IsName(word) || IsUnit(word) || (IsIdentifier(word) && char.IsLower(word[0]) && IsAmongCyrillic(text, start)) ? Standing.Doubtful
            : Standing.Citation;
    }

    /// <summary>“IL-6[5]”, “COVID-19[5]”: the number is part of a name, and the bracket a note whose space was lost.</summary>
    private static bool IsHyphened(string text, int start) => start > 1 && Cursor.IsDash(text[start - 1]) && char.IsLetter(text[start - 2]);

    /// <summary>«18[65] г.»: the rest of a year that the editor supplies.</summary>
    private static bool IsYear(string text, TextRange bracket, string word, ReadOnlySpan<char> inner)
    {
        const int Longest = 4;
        return word.Length + inner.Length == Longest && int.TryParse(word + inner.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= ReadAuthorYear.FirstYear and <= ReadAuthorYear.LastYear && text.AsSpan(bracket.End).TrimStart() is ['г' or '–' or '—', ..];
    }

    /// <summary>«a[1]», «M2[3]», «x_1[2]».</summary>
    private static bool IsVariable(ReadOnlySpan<char> word) => IsIdentifier(word)
        && (word.Contains('_') || (!word[1..].ContainsAnyExceptInRange('0', '9') && (word.Length > 1 || char.IsLower(word[0]))));

    /// <summary>«GPT4[5]», «ML[5]», «К[5]»: a short name may have an index as well as a note.</summary>
    private static bool IsName(ReadOnlySpan<char> word) => IsIdentifier(word)
        ? (word.Length <= 2 && word is not "al") || word.IndexOfAnyInRange('0', '9') >= 0
        : word.Length == 1 && char.IsUpper(word[0]);

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

    /// <summary>A small Latin word in a Russian sentence names a thing. Only its neighbourhood is looked at, since each bracket asks.</summary>
    private static bool IsAmongCyrillic(string text, int at)
    {
        const int Near = 100;
        var start = Math.Max(0, at - Near);
        return text.AsSpan(start, Math.Min(text.Length, at + Near) - start).ContainsAnyInRange('Ѐ', 'ӿ');
    }
}
