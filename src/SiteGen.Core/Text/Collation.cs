using System.Text;
using SiteGen.Core.Languages;

namespace SiteGen.Core.Text;

/// <summary>
/// The order of index lines, stated here so that it is the same on every machine: letters by alphabet, ё as е, accents and
/// case only where all else is equal, punctuation not at all, in an index of a language with a script of its own that before Latin.
/// </summary>
public static class Collation
{
    private const int AfterOwnScript = 0x1000;

    /// <summary>What a heading sorts by in an index of a language: compare keys by ordinal.</summary>
    public static string KeyOf(string language, string heading)
    {
        var hasOwnScript = KnownLanguages.ScriptOf(language) != Script.Latin;
        var key = new StringBuilder(heading.Length * 2 + 1);
        foreach (var c in Accents.Remove(heading))
        {
            var lower = char.ToLowerInvariant(c);
            if (char.IsLetterOrDigit(c) || c == ' ')
            {
                key.Append(hasOwnScript && Lookalikes.IsLatin(lower) ? (char)(lower + AfterOwnScript) : lower);
            }
        }

        // Where the letters are equal, the heading itself decides.
        return key.Append('\0').Append(heading).ToString();
    }

    /// <summary>The letter of the alphabet under which a heading is listed: <c>Š</c> under <c>S</c>, <c>Ё</c> under <c>Е</c>.</summary>
    public static string LetterOf(string heading)
    {
        var letter = Accents.Remove(heading).FirstOrDefault(char.IsLetterOrDigit);
        return letter == default ? "#" : char.IsDigit(letter) ? "0–9" : char.ToUpperInvariant(letter).ToString();
    }
}
