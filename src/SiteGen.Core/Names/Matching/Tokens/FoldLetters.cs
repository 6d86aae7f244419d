using System.Text;
using SiteGen.Core.Languages;
using SiteGen.Core.Text;

namespace SiteGen.Core.Names.Matching.Tokens;

/// <summary>Brings spellings of names that differ only in accents, or in letters that look alike, to one.</summary>
public static class FoldLetters
{
    /// <summary>
    /// The text with its letters folded; marks that combine with a letter are dropped. In a word of Cyrillic letters Latin ones that look alike are a slip.
    /// </summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        if (IsPlain(text))
        {
            return IsMixed(text) ? string.Concat(text.ToString().Select(Lookalikes.CyrillicShape)) : text.ToString();
        }

        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            Accents.AppendPlain(folded, c);
        }

        return folded.ToString();
    }

    /// <summary>A folded word in small letters.</summary>
    public static string Small(string word) => HasCapital(word) ? string.Create(word.Length, word, static (small, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            small[i] = char.ToLowerInvariant(from[i]);
        }
    }) : word;

    private static bool HasCapital(string word)
    {
        foreach (var c in word)
        {
            if (char.IsUpper(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The word with doubled letters written once: given names are spelt with one or two, «Филип» and «Филипп».</summary>
    public static string Undoubled(string word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (word[i] == word[i - 1])
            {
                return string.Concat(word.Where((c, at) => at == 0 || c != word[at - 1]));
            }
        }

        return word;
    }

    /// <summary>What given names are compared by: doubled letters once, and no hyphens, which syllables are written with or without: «Кай-ши».</summary>
    public static string OfGivenName(string word) =>
        Undoubled(word.Contains('-', StringComparison.Ordinal) ? word.Replace("-", "", StringComparison.Ordinal) : word);

    /// <summary>Whether a word holds only the letters that most words are made of: nothing in it is folded.</summary>
    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is not (> ' ' and < '\u007f' and not ('\'' or '`')) && !Lookalikes.IsPlainCyrillic(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a word holds letters of both scripts, more Cyrillic ones.</summary>
    private static bool IsMixed(ReadOnlySpan<char> word)
    {
        var (cyrillic, latin) = (0, 0);
        foreach (var c in word)
        {
            cyrillic += Lookalikes.IsPlainCyrillic(c) ? 1 : 0;
            latin += char.IsAsciiLetter(c) ? 1 : 0;
        }

        return latin > 0 && cyrillic > latin;
    }
}
