using System.Buffers;
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

    /// <summary>What most words are made of: nothing in them is folded.</summary>
    private static readonly SearchValues<char> PlainLetters = SearchValues.Create(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯabcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-–.,()«»");

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
        if (text.IndexOfAnyExcept(PlainLetters) < 0)
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
