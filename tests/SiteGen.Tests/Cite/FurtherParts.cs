using Shouldly;
using static SiteGen.Tests.Cite.GivenCitations;

namespace SiteGen.Tests.Cite;

/// <summary>What a semicolon parts, after a page: another source by words that lead to it, or words that are told, for they may name one.</summary>
public sealed class FurtherParts
{
    [Theory]
    [InlineData("[1, с. 5; см. тж. 7, с. 12]", "1: Page 5 | SeeAlso 7: Page 12")]
    [InlineData("[1, с. 5; подробнее – 7, с. 12]", "1: Page 5 | Further 7: Page 12")]
    [InlineData("[1, с. 5; о том же: 7, с. 12]", "1: Page 5 | See 7: Page 12")]
    [InlineData("[1, с. 5; по данным 7, с. 12]", "1: Page 5 | See 7: Page 12")]
    [InlineData("[1, с. 5; ссылка на 7, с. 12]", "1: Page 5 | See 7: Page 12")]
    [InlineData("[vgl. 7, S. 12; siehe auch 8, S. 3]", "Compare 7: Page 12 | SeeAlso 8: Page 3")]
    [InlineData("[7, S. 12; dazu 8, S. 3]", "7: Page 12 | See 8: Page 3")]
    public void Words_that_lead_to_a_source_are_known(string text, string reading) => Told(text).ShouldBe(reading);

    [Theory]
    [InlineData("[1, с. 5; его же, 2001, с. 7]")]
    [InlineData("[1, с. 5; Указ. соч. С. 7]")]
    [InlineData("[1, с. 5; Неизвестнов, с. 7]")]
    [InlineData("[1, с. 5; Дубов. Книга. С. 7]")]
    [InlineData("[1, с. 5; АЗ. Ф. 17. Л. 2]")]
    public void Words_with_a_page_of_their_own_behind_a_page_are_told(string text) => Told(text).ShouldEndWith(" !SG204");

    [Theory]
    [InlineData("[1, S. 5; Smith/Jones 2010, S. 5]")]
    public void Authors_that_the_list_lacks_are_told(string text) => Told(text).ShouldMatch(" !SG20[47]$");

    [Theory]
    [InlineData("[1, с. 5; по сведениям 7, с. 12]", "1: Page 5; Unparsed по сведениям 7, Page 12 !SG211")]
    [InlineData("[1, с. 5; рукопись 70, с. 12]", "1: Page 5; Unparsed рукопись 70, Page 12 !SG204")]
    public void Words_that_end_in_a_number_of_the_list_are_told_as_a_source(string text, string reading) => Told(text).ShouldBe(reading);

    [Theory]
    [InlineData("[3. 1922. № 62. С. 3; 1923. № 7. С. 9]")]
    [InlineData("[3, с. 3–40; особенно с. 30]")]
    [InlineData("[2; Ф. 4. Письмо Ветрова. Л. 7; Л. 9]")]
    [InlineData("[2; Ф. 4. Л. 7; Приказ 12]")]
    public void A_further_place_of_one_source_is_not(string text) => Told(text).ShouldNotContain("!");
}
