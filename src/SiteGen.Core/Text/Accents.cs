using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using SiteGen.Core.Languages;

namespace SiteGen.Core.Text;

/// <summary>
/// The plain letters of those with accents, for everything that takes spellings for one or puts them in order. The one table of them: <c>ё</c> is <c>е</c>,
/// <c>й</c> is a letter of its own; typographic apostrophes and hyphens are one of each.
/// </summary>
internal static class Accents
{
    /// <summary>What Unicode does not take apart.</summary>
    private static readonly FrozenDictionary<char, string> Undivided =
        ("đ=d ħ=h ı=i ł=l ø=o ŧ=t ß=ss æ=ae œ=oe þ=th Đ=D Ħ=H Ł=L Ø=O Ŧ=T Æ=Ae Œ=Oe Þ=Th ð=d Ð=D ‐=- ‑=- —=– ―=– ’=' ‘=' ʼ=' ´=' `='").Split(' ')
            .ToFrozenDictionary(row => row[0], row => row[2..]);

    /// <summary>A text in plain letters.</summary>
    public static string Remove(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            AppendPlain(plain, c);
        }

        return plain.ToString();
    }

    /// <summary>Adds the plain letters of a character to a text; a mark that combines with a letter adds nothing.</summary>
    public static void AppendPlain(StringBuilder text, char c)
    {
        if (c < '\u0080' && c != '`' || Lookalikes.IsPlainCyrillic(c) || char.IsSurrogate(c))
        {
            text.Append(c);
        }
        else if (Undivided.TryGetValue(c, out var plain))
        {
            text.Append(plain);
        }
        else
        {
            var parts = c.ToString().Normalize(NormalizationForm.FormD);
            text.Append(string.Concat(parts.Where(p => CharUnicodeInfo.GetUnicodeCategory(p) != UnicodeCategory.NonSpacingMark)));
        }
    }
}
