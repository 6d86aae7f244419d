using Shouldly;
using static SiteGen.Tests.Cite.GivenCitations;

namespace SiteGen.Tests.Cite;

/// <summary>Days, counts and numbers of pages that an editor supplies in brackets: text, and told.</summary>
public sealed class SuppliedNumbers
{
    [Theory]
    [InlineData("Письмо от [5] мая 1914 г. пришло.")]
    [InlineData("Он умер [12] дек. 1914 г.")]
    [InlineData("Было [5] человек.")]
    [InlineData("Село в [7] дворов.")]
    [InlineData("Дали [12] пудов муки.")]
    [InlineData("Дали [5] ведер воды.")]
    [InlineData("Том [5] вышел в срок.")]
    [InlineData("Это глава [6] книги.")]
    [InlineData("Стр. [5] вырвана.")]
    [InlineData("Здесь л. [7] утрачен.")]
    [InlineData("Помета на с. [5] стёрта.")]
    public void A_number_that_is_supplied_is_told(string text) => Told(text).ShouldBe("text !SG209");

    [Fact]
    public void Each_of_two_counts_is_told() => Told("У него [12] сыновей и [3] дочерей.").ShouldBe("text !SG209,SG209");

    [Theory]
    [InlineData("Иванов И. С. [5] писал.")]
    [InlineData("и т. д. [5].")]
    [InlineData("в т. ч. [5] писали.")]
    [InlineData("В книге было 300 с. [5], не более.")]
    [InlineData("Эта статья [5] известна.")]
    [InlineData("Об этом [5] майские газеты молчали.")]
    [InlineData("Об этом [5] человечество забыло.")]
    [InlineData("Ветров [15], в мае.")]
    public void A_citation_beside_such_words_is_read(string text) => Told(text).ShouldNotContain("!");
}
