using System.Globalization;
using System.Text;

namespace SiteGen.Core.Text;

/// <summary>
/// The order of index lines, stated here so that it is the same on every machine: letters by alphabet, ё as е, accents and
/// case only where all else is equal, punctuation not at all, Cyrillic before Latin in an index in a Cyrillic language.
/// </summary>
public static class Collation
{
    private const int BehindCyrillic = 0x1000;

    /// <summary>The order of an index in a language.</summary>
    public static IComparer<string> For(string language)
    {
        var cyrillicFirst = language is "ru" or "uk" or "be" or "bg" or "sr";
        return Comparer<string>.Create((a, b) =>
            string.CompareOrdinal(Key(a, cyrillicFirst), Key(b, cyrillicFirst)) is var byLetters and not 0 ? byLetters : string.CompareOrdinal(a, b));
    }

    /// <summary>The letter of the alphabet under which a heading stands: <c>Š</c> under <c>S</c>, <c>Ё</c> under <c>Е</c>.</summary>
    public static string LetterOf(string heading)
    {
        var letter = Bare(heading).FirstOrDefault(char.IsLetterOrDigit);
        return letter == default ? "#" : char.IsDigit(letter) ? "0–9" : char.ToUpperInvariant(letter).ToString();
    }

    private static string Key(string text, bool cyrillicFirst)
    {
        var key = new StringBuilder();
        foreach (var c in Bare(text).Where(c => char.IsLetterOrDigit(c) || c == ' '))
        {
            var lower = char.ToLowerInvariant(c);
            key.Append(cyrillicFirst && lower is >= 'a' and < '\u0250' ? (char)(lower + BehindCyrillic) : lower);
        }

        return key.ToString();
    }

    /// <summary>Without accents; й keeps its own place in the alphabet, ё does not.</summary>
    private static string Bare(string text)
    {
        var bare = new StringBuilder();
        foreach (var c in text)
        {
            bare.Append(string.Concat(Folded(c).Where(d => CharUnicodeInfo.GetUnicodeCategory(d) != UnicodeCategory.NonSpacingMark)));
        }

        return bare.ToString();
    }

    private static string Folded(char c) => c switch
    {
        'й' or 'Й' => c.ToString(),
        'ł' => "l",
        'Ł' => "L",
        'ø' => "o",
        'Ø' => "O",
        'đ' => "d",
        'Đ' => "D",
        'ß' => "ss",
        _ when char.IsSurrogate(c) => c.ToString(),
        _ => c.ToString().Normalize(NormalizationForm.FormD),
    };
}
