using System.Collections.Frozen;
using SiteGen.Core.Languages;

namespace SiteGen.Core.Names.Forms;

/// <summary>Words that are right before or after family names, whatever the language of the text: «фон», “van der”, «старший».</summary>
internal static class NameParticles
{
    private static readonly FrozenSet<string> All = [.. KnownLanguages.All.SelectMany(l => l.Names.Particles.Words)];

    private static readonly FrozenSet<string> Inseparable = [.. KnownLanguages.All.SelectMany(l => l.Names.InseparableParticles.Words)];

    private static readonly FrozenSet<string> NoInitials = [.. KnownLanguages.All.SelectMany(l => l.Names.NoInitials.Words)];

    private static readonly NameWords[] WithEpithets = [.. KnownLanguages.All.Select(l => l.Names).Where(n => n.Epithets != WordSet.None)];

    private static readonly int Longest = All.Max(p => p.Length);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Spelt = All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is one.</summary>
    public static bool Contains(string word) => All.Contains(word);

    /// <summary>Whether a name is not understood without a word that it begins with: «ибн».</summary>
    public static bool IsInseparable(string word) => Inseparable.Contains(word);

    /// <summary>Whether a word of two letters is a shortened title and no initial: “Mr”.</summary>
    public static bool IsShortTitle(string word) => NoInitials.Contains(word);

    /// <summary>Whether what is after a name and a hyphen is no part of it: «старший», «ст.».</summary>
    /// <param name="word">The word.</param>
    /// <param name="isShortened">Whether a full stop follows.</param>
    public static bool IsEpithet(ReadOnlySpan<char> word, bool isShortened)
    {
        foreach (var words in WithEpithets)
        {
            if (words.Epithets.Contains(word) || (isShortened && words.ShortEpithets.Contains(word)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a particle is written with a hyphen before the name or the next particle, as old prints do: «фон-дер-Рейн».</summary>
    public static bool IsJoined(string text, int start, int hyphen, int limit)
    {
        if (hyphen - start > Longest || !Spelt.Contains(text.AsSpan(start, hyphen - start)))
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
