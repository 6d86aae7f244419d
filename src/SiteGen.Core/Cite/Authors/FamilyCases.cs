using System.Collections.Immutable;
using SiteGen.Core.Cite.Words;
using SiteGen.Core.Languages;

namespace SiteGen.Core.Cite.Authors;

/// <summary>Tells the cases of a family name, as running text has them before a bracket with a year: «по Ветрову [1999]».</summary>
internal static class FamilyCases
{
    /// <summary>Whether a word is a case of a family name in any language, both normalised.</summary>
    public static bool AreCases(string word, string family) => Vocabulary.FamilyCases.Any(cases => IsCase(word, family, cases));

    private static bool IsCase(string word, string family, ImmutableArray<FamilyCase> cases) => (
        from row in cases
        from ending in row.Nominative.Select(e => e == "-" ? "" : e)
        where family.EndsWith(ending, StringComparison.Ordinal)
        let stem = family[..^ending.Length]
        select word.StartsWith(stem, StringComparison.Ordinal) && row.Others.Contains(word[stem.Length..], StringComparer.Ordinal)).FirstOrDefault();
}
