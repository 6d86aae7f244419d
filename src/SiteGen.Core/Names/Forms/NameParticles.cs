using System.Collections.Frozen;

namespace SiteGen.Core.Names.Forms;

/// <summary>Words that stand before family names in small letters, whatever the language of the text: «фон», “van der”.</summary>
internal static class NameParticles
{
    private const int Longest = 3;

    private static readonly FrozenSet<string> All = FrozenSet.Create(
        StringComparer.Ordinal, "фон", "дер", "ден", "цу", "де", "ди", "да", "дю", "дос", "ван", "тер", "ля", "ле", "аф",
        "von", "der", "den", "zu", "zur", "vom", "de", "di", "da", "du", "dos", "van", "ter", "ten", "la", "le", "af", "av");

    /// <summary>Whether a word is one.</summary>
    public static bool Contains(string word) => All.Contains(word);

    /// <summary>Whether a particle is written with a hyphen before the name or the next particle, as old prints do: «фон-дер-Рейн».</summary>
    public static bool IsJoined(string text, int start, int hyphen, int limit)
    {
        if (hyphen - start > Longest || !All.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(start, hyphen - start)))
        {
            return false;
        }

        var end = hyphen + 1;
        while (end < limit && char.IsLower(text[end]))
        {
            end++;
        }

        return end == hyphen + 1 ? end < limit && char.IsUpper(text[end]) : end < limit && text[end] == '-' && IsJoined(text, hyphen + 1, end, limit);
    }
}
