using System.Globalization;
using System.Text;
using SiteGen.Core.Languages;
using SiteGen.Core.Languages.Known;

namespace SiteGen.Core.Text;

/// <summary>Makes ids out of what is printed, in any alphabet: Latin small letters, digits and hyphens.</summary>
public static class LatinId
{
    /// <summary>The language whose spelling of a name ids are made of, where it has one.</summary>
    public static string Language => English.Language.Tag;

    /// <summary>The words in Latin letters, hyphens between: <c>Мельницы: 2-е изд.</c> is <c>melnitsy-2-e-izd</c>.</summary>
    public static string MakeId(string text)
    {
        var id = new StringBuilder(text.Length);
        foreach (var c in Accents.Remove(text))
        {
            if (Letters(char.ToLowerInvariant(c)) is { } letters)
            {
                id.Append(letters);
            }
            // The signs of a romanised title part no words.
            else if (id.Length > 0 && id[^1] != '-' && c != '\'')
            {
                id.Append('-');
            }
        }

        return id.ToString().TrimEnd('-');
    }

    /// <summary>As <see cref="MakeId"/>, but two values never share one: what the plain id loses, a sum of the characters tells.</summary>
    public static string MakeExactId(string value) =>
        value.All(c => char.IsAsciiDigit(c) || c is (>= 'a' and <= 'z') or '–')
            ? MakeId(value)
            : $"{MakeId(value)}-{Sum(value).ToString("x8", CultureInfo.InvariantCulture)}".TrimStart('-');

    /// <summary>What stands for a small letter or digit; null for anything else.</summary>
    private static string? Letters(char c) => char.IsAsciiLetterOrDigit(c) ? c.ToString() : Romanisation.OfIds.FindSpelling(c);

    /// <summary>FNV-1a.</summary>
    private static uint Sum(string value) => value.Aggregate(2166136261u, (sum, c) => (sum ^ c) * 16777619u);
}
