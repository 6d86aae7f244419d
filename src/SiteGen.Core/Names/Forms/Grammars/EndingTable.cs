using System.Collections.Immutable;
using SiteGen.Core.Languages;

namespace SiteGen.Core.Names.Forms.Grammars;

/// <summary>
/// A row of a declension: words that end so, after one of the letters named, take these endings. Endings are in the order
/// nominative, genitive, dative, accusative, instrumental, prepositional; <c>/</c> parts variants, <c>-</c> is no ending.
/// </summary>
/// <param name="After">Letters of which one must precede the ending; empty for any.</param>
/// <param name="Ending">What the dictionary form ends in and what the endings replace.</param>
/// <param name="Singular">Six endings, or empty.</param>
/// <param name="Plural">Six endings, or empty.</param>
internal sealed record EndingRow(string After, string Ending, string Singular, string Plural = "")
{
    private readonly string[][] singular = Parse(Singular);
    private readonly string[][] plural = Parse(Plural);

    /// <summary>The row's declension of a word that it fits, case by case, or null.</summary>
    public ImmutableArray<ImmutableArray<string>>? Decline(string word, bool isPlural)
    {
        var endings = isPlural ? plural : singular;
        if (endings.Length == 0 || !Fits(word))
        {
            return null;
        }

        var stem = word[..^Ending.Length];
        return [.. endings.Select(variants => variants.Select(ending => stem + ending).ToImmutableArray())];
    }

    /// <summary>Whether the word ends as the row asks and something is left before it.</summary>
    public bool Fits(string word) =>
        word.Length > Ending.Length && word.EndsWith(Ending, StringComparison.Ordinal)
        && (After.Length == 0 || After.Contains(char.ToLowerInvariant(word[^(Ending.Length + 1)]), StringComparison.Ordinal));

    /// <summary>The dictionary forms that the row would give a word of which this is a form in the singular; a vowel that takes the stress may be ё.</summary>
    public IEnumerable<string> Restore(string form) => singular.SelectMany(variants => variants).SelectMany(WithStress).Distinct(StringComparer.Ordinal)
        .Where(ending => form.Length > ending.Length && form.EndsWith(ending, StringComparison.Ordinal))
        .Select(ending => form[..^ending.Length] + Ending).Where(Fits);

    private static IEnumerable<string> WithStress(string ending) =>
        ending is [.., 'е', 'м' or 'й' or 'ю'] ? [ending, $"{ending[..^2]}ё{ending[^1]}"] : [ending];

    private static string[][] Parse(string endings) => endings.Length == 0 ? []
        : [.. endings.Split(' ').Select(variants => variants.Split('/').Select(ending => ending == "-" ? "" : ending).ToArray())];
}

/// <summary>Reading in a table of endings: the first row that fits decides.</summary>
internal static class EndingTable
{
    /// <summary>The six cases of a word, each with its variants; a word that no row fits has one form.</summary>
    public static ImmutableArray<ImmutableArray<string>> Decline(this IEnumerable<EndingRow> table, string word, bool isPlural) =>
        table.Select(row => row.Decline(word, isPlural)).FirstOrDefault(cases => cases is not null) ?? Unchanged(word);

    /// <summary>A word that has one form in all six cases.</summary>
    public static ImmutableArray<ImmutableArray<string>> Unchanged(string word) => [.. Enumerable.Repeat(ImmutableArray.Create(word), 6)];

    /// <summary>
    /// The forms of a person's name with the case each is in. Of the accusatives that a masculine row offers, a person has
    /// the one that is like the genitive.
    /// </summary>
    public static IEnumerable<WordForm> OfPerson(ImmutableArray<ImmutableArray<string>> cases)
    {
        var (genitive, accusative) = (cases[1], cases[3]);
        var animate = accusative.Intersect(genitive, StringComparer.Ordinal).ToImmutableArray();
        return cases.SetItem(3, animate.IsEmpty ? accusative : animate)
            .SelectMany((variants, i) => variants.Select(v => new WordForm(v, (GrammaticalCases)(1 << i))));
    }
}
