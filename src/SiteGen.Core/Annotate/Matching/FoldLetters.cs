using System.Collections.Frozen;
using System.Text;

namespace SiteGen.Core.Annotate.Matching;

/// <summary>
/// Brings spellings that differ only in accents to one: ё to е, Latin letters to their plain ones, typographic apostrophes and
/// dashes to one of each. The table is our own, so that it is the same on every machine.
/// </summary>
public static class FoldLetters
{
    private static readonly FrozenDictionary<char, string> Plain = Table(
        "еёѐ", "иѝ",
        "aáàâäãåāăą", "cçćčĉċ", "dďđð", "eéèêëēĕėęě", "gğģĝġ", "hĥħ", "iíìîïīĭįı", "jĵ", "kķ", "lłĺļľ", "nñńņň", "oóòôöõøōŏő",
        "rŕŗř", "sśŝşšș", "tţťțŧ", "uúùûüũūŭůűų", "wŵ", "yýÿŷ", "zźżž", "-‐‑", "–—―", "'’‘ʼ´`");

    private static readonly FrozenDictionary<char, string> Wide = new Dictionary<char, string>
    {
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['Æ'] = "Ae",
        ['œ'] = "oe",
        ['Œ'] = "Oe",
        ['þ'] = "th",
        ['Þ'] = "Th",
    }.ToFrozenDictionary();

    /// <summary>The text with its letters folded; marks that combine with a letter are dropped.</summary>
    public static string In(ReadOnlySpan<char> text)
    {
        if (IsPlain(text))
        {
            return text.ToString();
        }

        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c is >= '\u0300' and <= '\u036f' ? folded
                : Plain.TryGetValue(c, out var plain) || Wide.TryGetValue(c, out plain) ? folded.Append(plain)
                : folded.Append(c);
        }

        return folded.ToString();
    }

    /// <summary>A folded word in small letters. The letters that most words are made of are made small without the system's tables.</summary>
    public static string Small(string word)
    {
        var first = 0;
        while (first < word.Length && (word[first] is >= 'а' and <= 'я' or >= 'a' and <= 'z' || !char.IsUpper(word[first])))
        {
            first++;
        }

        return first == word.Length ? word : string.Create(word.Length, word, static (small, from) =>
        {
            for (var i = 0; i < from.Length; i++)
            {
                small[i] = from[i] is >= 'А' and <= 'Я' or >= 'A' and <= 'Z' ? (char)(from[i] + 32) : char.ToLowerInvariant(from[i]);
            }
        });
    }

    /// <summary>Whether a word holds only the letters that most words are made of: nothing in it is folded.</summary>
    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is not (>= 'А' and <= 'я' or > ' ' and < '\u007f' and not ('\'' or '`')))
            {
                return false;
            }
        }

        return true;
    }

    private static FrozenDictionary<char, string> Table(params string[] rows)
    {
        var table = new Dictionary<char, string>();
        foreach (var row in rows)
        {
            foreach (var accented in row[1..])
            {
                table[accented] = row[..1];
                table[char.ToUpperInvariant(accented)] = row[..1].ToUpperInvariant();
            }
        }

        return table.ToFrozenDictionary();
    }
}
