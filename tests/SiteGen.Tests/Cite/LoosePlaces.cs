using Shouldly;
using static SiteGen.Tests.Cite.GivenCitations;

namespace SiteGen.Tests.Cite;

/// <summary>Places set more loosely than references ask for: read where they are plain, told where they are not.</summary>
public sealed class LoosePlaces
{
    [Theory]
    [InlineData("[1, № 3–4, 1914, с. 5–6]", "1: Number 3–4, Unparsed 1914, Page 5–6")]
    [InlineData("[1, № 3, 5, 7]", "1: Number 3, 5, 7")]
    [InlineData("[1, № 1897, 1914]", "1: Number 1897, 1914")]
    [InlineData("[3, V, с. 12; VI, с. 3]", "3: Volume V, Page 12; Volume VI, Page 3")]
    [InlineData("[1, V: 12; VI: 3]", "1: Volume V, Page 12; Volume VI, Page 3")]
    [InlineData("[1, V, 12; VI, 3]", "1: Volume V, Page 12; Volume VI, Page 3")]
    [InlineData("[1, с.с. 5-7]", "1: Page 5-7")]
    [InlineData("[1, p.p. 5-7]", "1: Page 5-7")]
    [InlineData("[1, т. 2, л. д. 5–7]", "1: Volume 2, Folio 5–7")]
    [InlineData("[1; Ед.\u00a0хр. 5. Л. 3]", "1: Delo 5, Folio 3")]
    [InlineData("[1; Ед.\nхр. 5. Л. 3]", "1: Delo 5, Folio 3")]
    [InlineData("[3, л. 15; 16; 17 об.]", "3: Folio 15; Folio 16; Folio 17 об. !SG211")]
    [InlineData("[3, л. 15; 16; 17]", "3: Folio 15 | 16 | 17")]
    [InlineData("[8, fol. 12r–v]", "8: Folio 12r–v")]
    [InlineData("[3, т. 5: 12]", "3: Volume 5, Page 12")]
    [InlineData("[3, vol. 5, no. 2: 12]", "3: Volume 5, Number 2, Page 12")]
    [InlineData("[8 passim]", "8: Unparsed passim")]
    [InlineData("[1, с 5]", "1: Page 5")]
    [InlineData("[1, С 5-7; 2, л 3 об]", "1: Page 5-7 | 2: Folio 3 об")]
    [InlineData("[1, стр 5]", "1: Page 5")]
    [InlineData("[1, письмо А. Б. – В. Г., с 5 мая]", "1: Unparsed письмо А. Б. – В. Г., с 5 мая")]
    [InlineData("[1, с. 5--7]", "1: Page 5--7")]
    [InlineData("[1--3]", "1 | 2 | 3")]
    [InlineData("[1, ф. 5-Р, оп. 1, д. 3]", "1: Fond 5-Р, Opis 1, Delo 3")]
    [InlineData("[1, f. 04, op. 43, p. 274, d. 539, l. 2]", "1: Fond 04, Opis 43, Papka 274, Delo 539, Folio 2")]
    [InlineData("[1, К. 5, л. 3]", "1: Box 5, Folio 3")]
    [InlineData("[1, K. 5, K. 6]", "1: Folio 5, Folio 6")]
    [InlineData("[1, оп. 43, п. 7]", "1: Opis 43, Papka 7")]
    [InlineData("[1, N 5]", "1: Number 5")]
    [InlineData("[5: II: 34]", "5: Volume II, Page 34")]
    [InlineData("[5: 2: 34]", "5: Volume 2, Page 34")]
    [InlineData("[подр. см. 1, с. 5]", "Further 1: Page 5")]
    [InlineData("[on this see 1, p. 5]", "See 1: Page 5")]
    [InlineData("[Дано по: 1, с. 5]", "via 1: Page 5")]
    [InlineData("[1, с. 5; 21, с. 7]", "1: Page 5 | 21: Page 7 !SG203")]
    [InlineData("[1, a. 3]", "1: Unparsed a. 3 !SG204")]
    [InlineData("[Strelov, P. I., 1972, p. 5]", "11: Page 5")]
    [InlineData("[3, 1986: 186]", "3: Unparsed 1986: 186")]
    [InlineData("[1: XII]", "1: Page XII")]
    [InlineData("[1: V, 12]", "1: Volume V, Page 12")]
    [InlineData("[5, с. 7 (цит. по: 6, с. 9)]", "5: Page 7 | via 6: Page 9")]
    [InlineData("[5, с. 7 – цит. по 6, с. 9]", "5: Page 7 | via 6: Page 9")]
    [InlineData("[5, p. 7 cit. in 6, p. 9]", "5: Page 7 | via 6: Page 9")]
    [InlineData("[5, с. 7 см. также 6, с. 9]", "5: Page 7 | SeeAlso 6: Page 9")]
    [InlineData("[Strelov, 1972, as cited in Strelov, 1984]", "11 | via 12")]
    [InlineData("[1, No 5]", "1: Number 5")]
    [InlineData("[3, с. 5–[7]]", "3: Page 5, Unparsed –[7]")]
    [InlineData("Так [1]–[3] и [5] – [6].", "1 | 2 | 3 & 5 | 6")]
    [InlineData("Так [1] – [3, с. 5].", "1 & 3: Page 5")]
    [InlineData("Так [1, с. 5] и [Там же, 1922].", "1: Page 5 & 1: Unparsed 1922")]
    [InlineData("[1:05:12]", "text")]
    [InlineData("[СМ 5]", "text")]
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
    [InlineData("[Он же, 1984, с. 7]")]
    [InlineData("[Idem, p. 7]")]
    [InlineData("Стрелов [1999: 5] пишет.")]
    [InlineData("[Неизвестнов П. Мельницы. С. 15]")]
    [InlineData("[Сомов, с. 5]")]
    [InlineData("[Указ. соч. С. 5]")]
    [InlineData("[ПВЛ, стб. 7]")]
    [InlineData("[Там же, письмо Орловой]")]
    [InlineData("[Составлено авт. по: 5]")]
    [InlineData("[обзор см. 5]")]
    [InlineData("[Иванов 1999: 5]")]
    public void What_is_plainly_a_citation_and_cannot_be_read_is_told(string text) => Told(text).ShouldMatch("^text !SG20[27]$");

    [Theory]
    [InlineData("Так (1, с. 5] писали.")]
    [InlineData("Так 1, с. 5] писали.")]
    [InlineData("Так [2] и (12; л. 5 об.] писали.")]
    public void A_bracket_that_is_not_opened_is_told(string text) => Told(text).ShouldEndWith(" !SG212");

    [Theory]
    [InlineData("Так (1, с. 5) и 5] писали.")]
    [InlineData("Пункт 5, часть] и всё.")]
    public void A_closing_bracket_behind_words_is_left_alone(string text) => Told(text).ShouldBe("text");

    [Fact]
    public void An_author_and_year_quoted_by_another_are_read_or_told() => Told("[zit. n. Mühlen 2005, S. 15]").ShouldMatch("^text !SG20[27]$");

    [Theory]
    [InlineData("Так [5/18 мая] было.")]
    [InlineData("Так [5/6] мая было.")]
    [InlineData("Так [5 л. воды] было.")]
    [InlineData("Так [письмо Стрелова, л. 5] было.")]
    public void What_may_be_words_is_left_alone(string text) => Told(text).ShouldBe("text");
}
