using Shouldly;
using SiteGen.Core.Names.Forms.Grammars;
using SiteGen.Core.Names.Matching.Tokens;
using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Names;

/// <summary>
/// Everyday Russian nouns of every declension, and names of places, in tables beside. A row of nouns is the word, its other five cases,
/// and its plural; without the word it has only a plural. The letter ё is as good as е.
/// </summary>
public class NounForms
{
    public static TheoryData<string, string> Nouns => new(Rows("words.tsv").Select(row => (row[0] + " " + row[1], row.ElementAtOrDefault(2) ?? "")));

    public static TheoryData<string, string> Places => new(Rows("places.tsv").Select(row => (row[0], row[1])));

    [Theory]
    [MemberData(nameof(Nouns))]
    public void A_noun_has_its_cases_in_both_numbers(string singular, string plural)
    {
        var forms = singular.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Folded([.. forms, .. plural.Split(' ', StringSplitOptions.RemoveEmptyEntries)]).ShouldBeSubsetOf(Folded(RussianTerms.Forms(forms[0])));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_place_has_its_cases(string name, string forms) =>
        Folded(forms.Split(name.Contains(' ', StringComparison.Ordinal) ? '|' : ' ', StringSplitOptions.RemoveEmptyEntries).Append(name))
            .ShouldBeSubsetOf(Folded(RussianTerms.OfPlace(name)));

    [Theory]
    [InlineData("Осло")]
    [InlineData("Токио")]
    [InlineData("Баку")]
    public void A_foreign_place_on_a_vowel_has_one_form(string name) => RussianTerms.OfPlace(name).ShouldBe([name]);

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadAllLines(RepositoryRoot.At("tests", "SiteGen.Tests", "Names", "Key", file)).Select(line => line.Split('\t'));

    private static HashSet<string> Folded(IEnumerable<string> forms) => [.. forms.Select(f => FoldLetters.Fold(f))];
}
