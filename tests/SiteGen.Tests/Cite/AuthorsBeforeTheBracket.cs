using Shouldly;
using static SiteGen.Tests.Cite.GivenCitations;

namespace SiteGen.Tests.Cite;

/// <summary>Authors in the sentence and the year of their work in the bracket: read where exactly one work of the list is meant.</summary>
public sealed class AuthorsBeforeTheBracket
{
    [Theory]
    [InlineData("Так писал Ветров [1999: 5].", "7: Page 5")]
    [InlineData("Так писал Ветров [1999].", "7")]
    [InlineData("As Vetrov [1999, p. 5] says.", "7: Page 5")]
    [InlineData("As in Vetrov's [1999] work.", "7")]
    [InlineData("У П. И. Ветрова [1999, с. 5] так же.", "7: Page 5")]
    [InlineData("По Ветрову П. И. [1999, с. 5], так же.", "7: Page 5")]
    [InlineData("Ребров и Орлова [2001: 5] писали.", "8: Page 5")]
    [InlineData("По Реброву и Орловой [2001: 5], так же.", "8: Page 5")]
    [InlineData("Rebrov et al. [2001, p. 7] write.", "8: Page 7")]
    [InlineData("Стрелов [1972; 1984: 7] писал.", "11 | 12: Page 7")]
    [InlineData("У Mühlen [1988b: 7] иначе.", "14: Page 7")]
    public void The_bracket_is_read(string text, string reading) => Told(text).ShouldBe(reading);

    [Theory]
    [InlineData("В Заречье [1999] было.", "text")]
    [InlineData("Ветров в Заречье [1999] был.", "text")]
    [InlineData("Ветров [1998] был.", "text")]
    [InlineData("Ветров [1998: 5] писал.", "text !SG202")]
    [InlineData("У Орловой [2003: 5] иначе.", "text !SG202")]
    [InlineData("Лугов [1990–1999] писал.", "text")]
    [InlineData("В 1999 г. Ветров и Дубов [1999: 5] писали.", "text !SG202")]
    [InlineData("Ветрович [1999: 5] писал.", "text !SG202")]
    public void It_stays_text(string text, string reading) => Told(text).ShouldBe(reading);
}
