using System.Collections.Immutable;
using Shouldly;
using SiteGen.Core.Cite;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Text;
using static SiteGen.Tests.Cite.GivenCitations;

namespace SiteGen.Tests.Cite;

/// <summary>The grammar of bracket citations, form by form. A reading is written as «source: kind value, …».</summary>
public sealed class CitationTests
{
    [Theory]
    [InlineData("[11]", "11")]
    [InlineData("[11, с. 186]", "11: Page 186")]
    [InlineData("[1, с. 122–123]", "1: Page 122–123")]
    [InlineData("[17, л. 152]", "17: Folio 152")]
    [InlineData("[17, л. 152 об.–153]", "17: Folio 152 об.–153")]
    [InlineData("[11, p. 186]", "11: Page 186")]
    [InlineData("[8, pp. 129–134]", "8: Page 129–134")]
    [InlineData("[17, f. 152]", "17: Folio 152")]
    [InlineData("[1; 5]", "1 | 5")]
    [InlineData("[1, с. 5; 7, с. 9]", "1: Page 5 | 7: Page 9")]
    [InlineData("[3–5]", "3 | 4 | 5")]
    [InlineData("[Цит. по: 6]", "via 6")]
    [InlineData("[Цит. по: 6, с. 14]", "via 6: Page 14")]
    [InlineData("[Cited in: 16]", "via 16")]
    [InlineData("[2; Ф. 04. Оп. 43. П. 274. Д. 53929. Л. 2]", "2: Fond 04, Opis 43, Papka 274, Delo 53929, Folio 2")]
    [InlineData("[2; F. 04. Op. 43. P. 274. D. 53929. L. 2]", "2: Fond 04, Opis 43, Papka 274, Delo 53929, Folio 2")]
    [InlineData("[2; Оп. 2; p. XII]", "2: Opis 2; Page XII")]
    [InlineData("[2; Ф. 165б. Оп. 2. П. 5. Д. 24. Л. 34; 16]", "2: Fond 165б, Opis 2, Papka 5, Delo 24, Folio 34 | 16")]
    [InlineData("[4; Bd. III. № 207. S. 430; № 218. S. 456 – 458]", "4: Volume III, Number 207, Page 430; Number 218, Page 456 – 458")]
    [InlineData("[4; Bd. VII. No. 102, 109. S. 227–228, 247]", "4: Volume VII, Number 102, 109, Page 227–228, 247")]
    [InlineData("[8; 1922. 5.5. Č. 62]", "8: Unparsed 1922. 5.5, Number 62")]
    [InlineData("[7; Ambasada w Sofii. Sygn. 2. K. 36-37]", "7: Unparsed Ambasada w Sofii, Signature 2, Folio 36-37")]
    [InlineData("[3; Ф. 5. Оп. 2. Д. 26. Письма А. Б. Дроздова – Л. Д. Кошкину. 15 мая, 25 июня 1920 г. Л. 73, 76]",
        "3: Fond 5, Opis 2, Delo 26, Unparsed Письма А. Б. Дроздова – Л. Д. Кошкину. 15 мая, 25 июня 1920 г., Folio 73, 76")]
    [InlineData("[2; Ф. 151. Оп. 7. Д. 7. Секретная часть. Л. 135 – 137, 145 – 146]", "2: Fond 151, Opis 7, Delo 7, Unparsed Секретная часть, Folio 135 – 137, 145 – 146")]
    [InlineData("[1, 2, 3]", "1 | 2 | 3")]
    [InlineData("[1–3, 7; 9, с. 5]", "1 | 2 | 3 | 7 | 9: Page 5")]
    [InlineData("[11, 186]", "11: Unparsed 186")]
    [InlineData("[см.: 1, с. 5]", "See 1: Page 5")]
    [InlineData("[See also 1, p. 5; 2]", "SeeAlso 1: Page 5 | 2")]
    [InlineData("[1, c. 5]", "1: Page 5")]
    public void A_bracket_is_read(string bracket, string reading) => Reading(Only($"Так было {bracket}.")).ShouldBe(reading);

    [Theory]
    [InlineData("[М. Соколовым]")]
    [InlineData("[на]")]
    [InlineData("герм[анское]")]
    [InlineData("[…]")]
    [InlineData("[sic]")]
    [InlineData("[0; 1]")]
    [InlineData("[1920]")]
    [InlineData("[12 января]")]
    [InlineData("[]")]
    [InlineData("[;]")]
    public void An_insertion_is_no_citation(string bracket) => Parse($"Так {bracket} было.").Value.ShouldAllBe(p => p.Citations.IsEmpty);

    [Fact]
    public void The_range_of_a_citation_is_the_bracket_and_that_of_an_item_its_text()
    {
        const string Text = "До [2, с. 5; 7] после.";
        var citation = Only(Text);
        citation.Range.In(Text).ShouldBe("[2, с. 5; 7]");
        citation.Items.Select(i => i.Range.In(Text)).ShouldBe(["2, с. 5", "7"]);
        citation.Items[0].Locators[0].Range.In(Text).ShouldBe("с. 5");
    }

    [Fact]
    public void A_bracket_inside_a_bracket_is_read_and_the_outer_one_is_text() =>
        Only("[по словам [3, с. 1], так]").Items[0].Source.ShouldBe(3);

    [Fact]
    public void A_bracket_that_runs_from_one_block_into_the_next_is_no_citation_and_is_told()
    {
        var (passages, faults) = ReadBlocks(Paragraph("один [1, с. 5"), Paragraph("два ] и [2, с. 6]"));
        passages.Single().Citations.ShouldHaveSingleItem().Items[0].Source.ShouldBe(2);
        faults.Select(d => d.Code).ShouldBe(["SG201"]);
    }

    [Fact]
    public void Brackets_in_code_and_in_links_are_text()
    {
        var (passages, faults) = ReadBlocks(
            new Paragraph(Nowhere, [Run("Код "), new CodeRun(Nowhere, "[1, с. 5]"), Run(", ссылка "), new Link("a/", [Run("см. [2, с. 3]")]), Run(" и [3].")]),
            new Verbatim(Nowhere, "[2, с. 7]\n[4"));
        passages.Single().Citations.ShouldHaveSingleItem().Items[0].Source.ShouldBe(3);
        faults.ShouldBeEmpty();
    }

    [Fact]
    public void A_citation_may_be_set_in_italics_in_part() =>
        ReadBlocks(new Paragraph(Nowhere, [Run("Так [1, "), new Emphasis([Run("с. 5")]), Run("].")])).Value.Single().Citations.ShouldHaveSingleItem();

    [Theory]
    [InlineData("[1–3]", "1", "–", "3")]
    [InlineData("[1 – 4]", "1", "–", "–", "4")]
    [InlineData("[1–2]", "1", "2")]
    public void Each_source_of_a_range_has_a_place_for_its_link(string text, params string[] places) =>
        Only(text).Items.Select(i => i.Range.In(text)).ShouldBe(places);
}
