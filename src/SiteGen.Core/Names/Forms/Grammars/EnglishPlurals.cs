using SiteGen.Core.Languages.Known;

namespace SiteGen.Core.Names.Forms.Grammars;

/// <summary>The plurals of English names and nouns.</summary>
internal static class EnglishPlurals
{
    private static readonly string[] Hissing = ["s", "x", "z", "ch", "sh"];

    /// <summary>Endings that do not go by the rule, and what they become.</summary>
    private static readonly string[] Irregular = ["man men", "sis ses", "xis xes", "randum randa", "matum mata", "lf lves", "ife ives"];

    /// <summary>Whether an adjective is after its noun, which takes the plural.</summary>
    public static bool StandsAfterNoun(string word) => English.Language.Names.AdjectivesAfterNouns.Contains(word.ToLowerInvariant());

    /// <summary>The plural of a name, or of a noun by the rule.</summary>
    public static string OfName(string word)
    {
        var endsHissing = Hissing.Any(e => word.EndsWith(e, StringComparison.Ordinal));
        var endsInY = word.Length > 1 && word[^1] is 'y' && !"aeiou".Contains(word[^2], StringComparison.Ordinal);
        return endsHissing ? word + "es" : endsInY && char.IsLower(word[0]) ? word[..^1] + "ies" : word + "s";
    }

    /// <summary>The plurals of a noun; none of what is a plural or a number already. In a compound its first noun may take it.</summary>
    public static IEnumerable<string> OfNoun(string word)
    {
        var isAbbreviation = word.Count(char.IsUpper) > 1;
        var first = FirstOf(word);
        return first > 0 ? OfNoun(word[..first]).Select(p => p + word[first..])
            : isAbbreviation ? (word.All(char.IsUpper) && word is [_, .., not ('S' or 'X' or 'Z')] ? [word + "s"] : [])
            : Exceptions(word).Concat(word.EndsWith('s') || !char.IsLetter(word[^1]) ? [] : [OfName(word)]);
    }

    /// <summary>Length of the noun that a compound begins with, if that takes the plural: “men-of-war”, “secretaries-general”.</summary>
    private static int FirstOf(string word)
    {
        var parts = word.Split('-');
        return parts.Length == 3 && parts[1] is "of" or "at" or "in" || (parts.Length == 2 && StandsAfterNoun(parts[1])) ? parts[0].Length : 0;
    }

    private static IEnumerable<string> Exceptions(string word) => Irregular.Select(i => i.Split(' '))
        .Where(i => word.EndsWith(i[0], StringComparison.Ordinal)).Select(i => word[..^i[0].Length] + i[1]);
}
