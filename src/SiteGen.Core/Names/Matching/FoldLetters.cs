using System.Collections.Frozen;
using System.Text;

namespace SiteGen.Core.Names.Matching;

/// <summary>
/// Brings spellings that differ only in accents to one: ё to е, Latin letters to their plain ones, typographic apostrophes and
/// dashes to one of each. The table is our own, so that it is the same on every machine.
/// </summary>
public static class FoldLetters
{
    private static readonly FrozenDictionary<char, string> Plain = Table(
        "еёѐ", "иѝ",
        "aáàâäãåāăąǎạảấầẩẫậắằẳẵặ", "cçćčĉċ", "dďđð", "eéèêëēĕėęěẹẻẽếềểễệ", "gğģĝġǧ", "hĥħḥḫ",
        "iíìîïīĭįıĩǐỉị", "Iİ", "jĵ", "kķ", "lłĺļľ", "nñńņň", "oóòôöõøōŏőơǒọỏốồổỗộớờởỡợ",
        "rŕŗř", "sśŝşšșṣ", "tţťțŧṭ", "uúùûüũūŭůűųưǔǘǜụủứừửữự", "wŵ", "yýÿŷỳỵỷỹ", "zźżžẓ", "-‐‑", "–—―", "'’‘ʼ´`");

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

    /// <summary>Latin letters that look like Cyrillic ones, and those in the same order.</summary>
    private const string LatinTwins = "aceopxyABCEHKMOPTX";

    private const string CyrillicTwins = "асеорхуАВСЕНКМОРТХ";

    /// <summary>
    /// The text with its letters folded; marks that combine with a letter are dropped. In a word of Cyrillic letters Latin ones that look alike are a slip.
    /// </summary>
    public static string In(ReadOnlySpan<char> text)
    {
        if (IsPlain(text))
        {
            return IsMixed(text) ? string.Concat(text.ToString().Select(AsCyrillic)) : text.ToString();
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
            if (c is not (>= 'А' and <= 'я' or > ' ' and < '\u007f' and not ('\'' or '`')))
            {
                return false;
            }
        }

        return true;
    }

    private static char AsCyrillic(char c) => LatinTwins.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? CyrillicTwins[at] : c;

    /// <summary>Whether a word holds letters of both scripts, more Cyrillic ones.</summary>
    private static bool IsMixed(ReadOnlySpan<char> word)
    {
        var (cyrillic, latin) = (0, 0);
        foreach (var c in word)
        {
            cyrillic += c >= 'А' ? 1 : 0;
            latin += c < 'А' && char.IsAsciiLetter(c) ? 1 : 0;
        }

        return latin > 0 && cyrillic > latin;
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
