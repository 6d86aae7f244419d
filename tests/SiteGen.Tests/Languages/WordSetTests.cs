using Shouldly;
using SiteGen.Core.Languages;
using SiteGen.Core.Languages.Known;

namespace SiteGen.Tests.Languages;

/// <summary>Lists of words of which each stands for all its forms.</summary>
public sealed class WordSetTests
{
    private static readonly NameWords Russian = KnownLanguages.Find("ru")!.Names;

    [Theory]
    [InlineData("посол посла послу послом послы послам")]
    [InlineData("король королем короли")]
    [InlineData("княгиня княгини княгиню княгиней")]
    [InlineData("судья судьи судью")]
    [InlineData("святой святого святым")]
    public void A_word_stands_for_its_forms(string forms) => forms.Split(' ').Where(f => !Russian.Titles.Contains(f)).ShouldBeEmpty();

    [Theory]
    [InlineData("королев")]
    [InlineData("графов")]
    [InlineData("полковничий")]
    [InlineData("")]
    public void It_stands_for_no_other_word_and_no_family_name(string word) => Russian.Titles.Contains(word).ShouldBeFalse();

    [Fact]
    public void A_form_tells_its_cases()
    {
        Russian.Settlements.FindCases("городе").ShouldBe(GrammaticalCases.Prepositional);
        Russian.Settlements.FindCases("город").ShouldBe(GrammaticalCases.Nominative | GrammaticalCases.Accusative);
        Russian.Settlements.FindCases("реками").ShouldBe(GrammaticalCases.Plural);
        Russian.NamesOfMen.ContainsLemma("петр").ShouldBeTrue("ё is read as е");
        Russian.NamesOfMen.ContainsLemma("петра").ShouldBeFalse();
    }

    [Fact]
    public void A_word_without_declension_is_looked_up_as_it_is()
    {
        WordSet words = "of at";
        words.FindCases("of").ShouldBe(GrammaticalCases.All);
        words.Contains("off").ShouldBeFalse();
        words.Words.ShouldBe(["of", "at"]);
        WordSet.None.Contains("of").ShouldBeFalse();
    }
}
