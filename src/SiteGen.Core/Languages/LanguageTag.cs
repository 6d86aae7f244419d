using System.Collections.Frozen;
using SiteGen.Core.Languages.Known;

namespace SiteGen.Core.Languages;

/// <summary>Reads the tags of languages (BCP 47): <c>ru</c>, <c>en-GB</c>, <c>sr-Latn</c>.</summary>
public static class LanguageTag
{
    /// <summary>Scripts that are written from right to left, by their codes in ISO 15924.</summary>
    private static readonly FrozenSet<string> ScriptsFromRight =
        "Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Languages that are written so unless their tag names another script.</summary>
    private static readonly FrozenSet<string> LanguagesFromRight =
        "ar arc ckb dv fa he jpr jrb ota ps sd sam syc syr ug ur yi".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The language of a tag without its script, region and variants: <c>en</c> of <c>en-GB</c>.</summary>
    public static string PrimaryOf(string tag) => tag.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen ? tag[..hyphen] : tag;

    /// <summary>The code of the script that a tag names, or null.</summary>
    public static string? ScriptOf(string tag) => tag.Split('-').Skip(1).FirstOrDefault(IsScript);

    /// <summary>The code of the region that a tag names, or null.</summary>
    public static string? RegionOf(string tag) => tag.Split('-').Skip(1).FirstOrDefault(IsRegion);

    /// <summary>Whether texts in the language are written from right to left.</summary>
    public static bool IsFromRight(string tag) =>
        ScriptOf(tag) is { } script ? ScriptsFromRight.Contains(script) : LanguagesFromRight.Contains(PrimaryOf(tag));

    /// <summary>Whether a word is a language's tag as BCP 47 advises to write it: small letters, a script with a capital, a region in capitals.</summary>
    public static bool Is(string word) => LanguageNames.IsLanguage(PrimaryOf(word)) && word == Normalize(word) && IsInOrder(word.Split('-'));

    /// <summary>The tag that is rather meant by what is none: <c>de</c> for <c>ger</c>, <c>en-GB</c> for <c>en_gb</c>; null where nothing is near.</summary>
    public static string? FindMeant(string word)
    {
        var parts = word.Replace('_', '-').Split('-');
        var (own, language) = (parts[0].ToLowerInvariant(), LanguageNames.FindMeant(parts[0]));
        var meant = Normalize(string.Join('-', [LanguageNames.IsLanguage(own) ? own : language ?? own, .. parts.Skip(1)]));
        return Is(meant) && meant != word ? meant : null;
    }

    private static string Normalize(string word) => string.Join('-', word.Split('-').Select((part, at) =>
        at == 0 || part.Length is < 2 or > 4 || !part.All(char.IsAsciiLetter) ? part.ToLowerInvariant()
        : part.Length == 4 ? char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant()
        : part.ToUpperInvariant()));

    /// <summary>A language, then perhaps a script, a region, and variants of five letters or more or a digit and three.</summary>
    private static bool IsInOrder(string[] parts)
    {
        var rest = parts.AsSpan(1);
        rest = rest is [var script, ..] && IsScript(script) ? rest[1..] : rest;
        rest = rest is [var region, ..] && IsRegion(region) ? rest[1..] : rest;
        foreach (var variant in rest)
        {
            if (!IsVariant(variant))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsScript(string part) => part.Length == 4 && part.All(char.IsAsciiLetter);

    private static bool IsRegion(string part) =>
        part.Length == 2 && part.All(char.IsAsciiLetter) || part.Length == 3 && part.All(char.IsAsciiDigit);

    private static bool IsVariant(string part) =>
        part.All(char.IsAsciiLetterOrDigit) && (part.Length is >= 5 and <= 8 || part.Length == 4 && char.IsAsciiDigit(part[0]));
}
