namespace SiteGen.Core.Cite;

/// <summary>Tells the cases of a family name, as running text has them before a bracket with a year: «по Ветрову [1999]».</summary>
internal static class FamilyCases
{
    /// <summary>What a nominative ends in, the longest first, and what stands for it in the other cases of singular and plural.</summary>
    private static readonly (string[] Nominative, string[] Others)[] Endings =
    [
        (["ий", "ый", "ой"], ["ого", "его", "ому", "ему", "им", "ым", "ом", "ем"]),
        (["ая", "яя"], ["ой", "ей", "ую", "юю"]),
        (["а", "я"], ["ы", "и", "е", "у", "ю", "ой", "ей", "ою"]),
        (["й", "ь"], ["я", "ю", "ем", "е", "и"]),
        ([""], ["а", "у", "ом", "ым", "е", "'s"]),
    ];

    /// <summary>Whether a word is a case of a family name, both normalised.</summary>
    public static bool Are(string word, string family)
    {
        foreach (var (nominative, others) in Endings)
        {
            if (nominative.FirstOrDefault(n => family.EndsWith(n, StringComparison.Ordinal)) is { } ending)
            {
                var stem = family[..^ending.Length];
                return word.StartsWith(stem, StringComparison.Ordinal) && others.Contains(word[stem.Length..], StringComparer.Ordinal);
            }
        }

        return false;
    }
}
