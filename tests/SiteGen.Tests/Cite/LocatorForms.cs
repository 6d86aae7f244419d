using Shouldly;
using SiteGen.Core.Cite;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Tests.Support;
using SiteGen.Theme;
using SiteGen.Theme.Wording;
using static SiteGen.Tests.Cite.GivenCitations;

namespace SiteGen.Tests.Cite;

/// <summary>Places in a source as authors of many countries and journals write them, and as the popover says them.</summary>
public sealed class LocatorForms
{
    [Theory]
    [InlineData("[12. С. 45]", "12: Page 45")]
    [InlineData("[12: 45]", "12: Page 45")]
    [InlineData("[12: 45–47, 50]", "12: Page 45–47, 50")]
    [InlineData("[12: с. 45]", "12: Page 45")]
    [InlineData("[12 с. 45]", "12: Page 45")]
    [InlineData("[1,\nс. 10]", "1: Page 10")]
    [InlineData("[1,с.5]", "1: Page 5")]
    [InlineData("[1, с. XII–XV]", "1: Page XII–XV")]
    [InlineData("[1, с. 5 и др.]", "1: Page 5 и др.")]
    [InlineData("[1, с. 5 и сл.]", "1: Page 5 и сл.")]
    [InlineData("[7, p. 5 ff.]", "7: Page 5 ff.")]
    [InlineData("[8, pp. 5, 7 and 9]", "8: Page 5, 7 and 9")]
    [InlineData("[5, с. 7 и 9; 11]", "5: Page 7 и 9 | 11")]
    [InlineData("[1, passim]", "1: Unparsed passim")]
    [InlineData("[5, примеч. 3]", "5: Note 3")]
    [InlineData("[1, ст. 5]", "1: Article 5")]
    [InlineData("[3, § 2.1]", "3: Paragraph 2.1")]
    [InlineData("[3, гл. 2, табл. 4]", "3: Chapter 2, Table 4")]
    [InlineData("[4, t. 2, s. 15]", "4: Volume 2, Page 15")]
    [InlineData("[4, Jg. 3, H. 2, Sp. 15]", "4: Volume 3, Issue 2, Column 15")]
    [InlineData("[3, сер. 2, вып. 5, кн. 1, ч. 2, док. 7]", "3: Series 2, Issue 5, Book 1, Part 2, Document 7")]
    [InlineData("[3; Ф. Р-1246. Оп. 1. Ед. хр. 7а. Л. 3–5, 8 об.]", "3: Fond Р-1246, Opis 1, Delo 7а, Folio 3–5, 8 об.")]
    [InlineData("[3; Ф. 18. К. 5. Л. 7]", "3: Fond 18, Box 5, Folio 7")]
    [InlineData("[7; Konsulat. Sygn. I.303.4.24. K. 5]", "7: Unparsed Konsulat, Signature I.303.4.24, Folio 5")]
    [InlineData("[3; Ф. 5. [Записка] Дроздова. Л. 7]", "3: Fond 5, Unparsed [Записка] Дроздова, Folio 7")]
    [InlineData("[3; Д. И. Дроздову. Л. 7]", "3: Unparsed Д. И. Дроздову, Folio 7")]
    [InlineData("[3; T. V. Rand to L. D. Moss. L. 7]", "3: Unparsed T. V. Rand to L. D. Moss, Folio 7")]
    public void A_place_is_typed(string bracket, string reading) => Reading(Only($"Так было {bracket}.")).ShouldBe(reading);

    [Theory]
    [InlineData("[5 и 7]", "5 | 7")]
    [InlineData("[5, 7 and 9]", "5 | 7 | 9")]
    [InlineData("[5,7,9]", "5 | 7 | 9")]
    [InlineData("[5, 7, с. 10]", "5 | 7: Page 10")]
    [InlineData("[12, 2, с. 5]", "12: Unparsed 2, Page 5")]
    [InlineData("[3, 5 и др.]", "3 | 5: Unparsed и др.")]
    [InlineData("[1–3, 5]", "1 | 2 | 3 | 5")]
    [InlineData("[5; 22]", "5 | 22")]
    [InlineData("[5, с. 3; 22]", "5: Page 3; Unparsed 22")]
    [InlineData("[5, с. 3; 7]", "5: Page 3 | 7")]
    [InlineData("[5, с. 3; с. 7]", "5: Page 3; Page 7")]
    [InlineData("[подробнее см.: 4; 5]", "Further 4 | 5")]
    [InlineData("[см., например: 3, 5]", "Example 3 | 5")]
    [InlineData("[ср.: 4, с. 5]", "Compare 4: Page 5")]
    [InlineData("[Цит. по кн.: 2, с. 5]", "via 2: Page 5")]
    [InlineData("[5, с. 3; цит. по: 6, с. 7]", "5: Page 3 | via 6: Page 7")]
    [InlineData("[see, e.g., 3]", "Example 3")]
    public void What_follows_decides_between_sources_and_places(string bracket, string reading) => Reading(Only($"Так было {bracket}.")).ShouldBe(reading);

    [Fact]
    public void A_second_number_is_a_page_where_the_author_always_writes_so()
    {
        var read = Parse("Раз [12, 45], два [3, 78], три [12, 5].");
        read.Value[0].Citations.Select(Reading).ShouldBe(["12: Page 45", "3: Page 78", "12: Page 5"]);
        read.Diagnostics.ShouldBeEmpty();
        Reading(Only("Раз [12, 5].")).ShouldBe("12 | 5");
    }

    [Theory]
    [InlineData("12 об.–13, 20", "12v-13 20-20")]
    [InlineData("145–7", "145-147")]
    [InlineData("45–12", "45-12")]
    [InlineData("XII", "XII-XII")]
    public void The_numbers_of_a_value_can_be_counted_with(string value, string numbers) => string.Join(' ', ParseLocatorValue.Parse(value, LocatorKind.Folio)
        .Runs.Select(r => $"{r.From.Word}-{r.To.Word}")).ShouldBe(numbers);

    [Theory]
    [InlineData("[4; Bd. III. № 207. S. 430; № 218. S. 456 – 458]", "том III, №\u00A0207, страница 430; №\u00A0218, страницы 456–458", "volume III, no. 207, page 430; no. 218, pages 456–458")]
    [InlineData("[4; No. 102, 109. S. 5 ff.]", "№\u00A0102, 109, страницы 5 ff.", "nos. 102, 109, pages 5 ff.")]
    [InlineData("[3; Ф. Р-5. Д. 12-а. Л. 7 об.]", "фонд Р-5, дело 12-а, лист 7 об.", "fond Р-5, delo (file) 12-а, leaf 7 verso")]
    [InlineData("[3, гл. 2; № 12-a]", "глава 2; №\u00A012-a", "chapter 2; no. 12-a")]
    public void A_place_is_spelled_out(string bracket, string russian, string english)
    {
        var item = Only($"Так было {bracket}.").Items[0];
        (InterfaceLanguages.WordsFor("ru").SpellItem(item), InterfaceLanguages.WordsFor("en").SpellItem(item)).ShouldBe((russian, english));
    }

    public static TheoryData<LocatorKind> Kinds => [.. Enum.GetValues<LocatorKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_place_has_words_in_every_language_of_the_interface(LocatorKind kind) => InterfaceLanguages.All
        .Where(words => string.IsNullOrEmpty(words.FindLocator(kind)?.One) != (kind == LocatorKind.Unparsed)).Select(words => words.Language).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_place_has_a_level_and_a_label_to_print(LocatorKind kind)
    {
        PlaceLevels.RankLevel(kind).ShouldBeInRange(0, 9);
        (PrintCitation.Label(kind).Length > 0).ShouldBe(kind != LocatorKind.Unparsed);
    }
}
