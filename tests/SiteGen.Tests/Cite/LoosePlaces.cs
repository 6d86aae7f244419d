using Shouldly;
using static SiteGen.Tests.Cite.GivenCitations;

namespace SiteGen.Tests.Cite;

/// <summary>Places set more loosely than references ask for: read where they are plain, told where they are not.</summary>
public sealed class LoosePlaces
{
    [Theory]
    [InlineData("[1, № 3–4, 1914, с. 5–6]", "1: Number 3–4, Text 1914, Page 5–6")]
    [InlineData("[1, № 3, 5, 7]", "1: Number 3, 5, 7")]
    [InlineData("[1, № 1897, 1914]", "1: Number 1897, 1914")]
    [InlineData("[3, V, с. 12; VI, с. 3]", "3: Volume V, Page 12; Volume VI, Page 3")]
    [InlineData("[8, fol. 12r–v]", "8: Leaf 12r–v")]
    [InlineData("[3, т. 5: 12]", "3: Volume 5, Page 12")]
    [InlineData("[3, vol. 5, no. 2: 12]", "3: Volume 5, Number 2, Page 12")]
    [InlineData("[8 passim]", "8: Text passim")]
    public void A_place_is_read(string text, string reading) => Told(text).ShouldBe(reading);

    [Fact]
    public void A_number_joined_to_a_source_and_no_source_itself_is_told() => Told("[14 и 15, 1914]").ShouldEndWith(" !SG204");

    [Fact]
    public void A_number_behind_ibid_that_the_list_has_is_told() => Told("[1, с. 5; см. там же 5, с. 8]").ShouldEndWith(" !SG211");

    [Theory]
    [InlineData("[5/6]")]
    [InlineData("[6а, с. 5]")]
    [InlineData("[20 (2), с. 5]")]
    [InlineData("[1.3, с. 5]")]
    [InlineData("[№ 5, с. 3]")]
    [InlineData("[Стрелов П. Мельницы. С. 15]")]
    [InlineData("[Strelov, Mills, p. 5]")]
    [InlineData("[Strelov, a. a. O., S. 5]")]
    public void What_is_plainly_a_citation_and_cannot_be_read_is_told(string text) => Told(text).ShouldMatch("^text !SG20[27]$");

    [Fact]
    public void An_author_and_year_quoted_by_another_are_read_or_told() => Told("[zit. n. Mühlen 2005, S. 15]").ShouldMatch("^text !SG20[27]$");

    [Theory]
    [InlineData("Так [5/18 мая] было.")]
    [InlineData("Так [5/6] мая было.")]
    [InlineData("Так [Неизвестнов П. Мельницы. С. 15] было.")]
    [InlineData("Так [5 л. воды] было.")]
    [InlineData("Так [письмо Стрелова, л. 5] было.")]
    public void What_may_be_words_is_left_alone(string text) => Told(text).ShouldBe("text");
}
