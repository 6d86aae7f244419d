using System.Collections.Immutable;
using Shouldly;
using SiteGen.Core.Cite;
using SiteGen.Core.Model;
using SiteGen.Core.Text;
using static SiteGen.Tests.Cite.GivenCitations;

namespace SiteGen.Tests.Cite;

/// <summary>What looks like a citation and cannot be read is told, with what to do; what is plainly none is left alone.</summary>
public sealed class CitationFaultTests
{
    [Theory]
    [InlineData("[22, с. 5]", "the list ends at 20")]
    [InlineData("[21–22]", "the list ends at 20")]
    public void A_number_beyond_the_list_is_told_with_its_end(string text, string hint) => Parse(text).Diagnostics[0].Hint.ShouldBe(hint);

    [Fact]
    public void A_missing_list_is_told_once() =>
        ParseCitations.ParseAll([PassageOf("Так [1; 2] и [3]."), PassageOf("И [4].")], []).Diagnostics.ShouldHaveSingleItem().Hint.ShouldBe("the article has no list of sources: add sources.yml");

    [Fact]
    public void A_number_in_a_gap_of_the_list_is_told_with_the_nearest_listed()
    {
        var list = ImmutableArray.Create(SourceNumber(2), SourceNumber(9), SourceNumber(900));
        ParseCitations.ParseAll([PassageOf("Так [11; 2].")], list).Diagnostics.ShouldHaveSingleItem().Hint.ShouldBe("the nearest number listed is 9");
        ParseCitations.ParseAll([PassageOf("Так [1].")], list).Diagnostics.ShouldHaveSingleItem().Hint.ShouldBe("the nearest number listed is 2");
    }

    [Fact]
    public void A_fault_behind_the_end_of_a_line_is_told_at_its_place()
    {
        var file = new SourceFile("input/x.md", "Одно.\\\nДва [22].");
        var faults = ReadBlocks(new Paragraph(file.Span(0), [new TextRun(file.Span(0, 5), "Одно."), new LineBreak(), new TextRun(file.Span(7, 9), "Два [22].")])).Diagnostics;
        faults.ShouldHaveSingleItem().Span.Position.ShouldBe(new(2, 6));
    }

    [Theory]
    [InlineData("[по книге 1, с. 5]")]
    [InlineData("[3–1]")]
    [InlineData("[1919, с. 15]")]
    public void A_bracket_that_looks_like_a_citation_but_is_none_is_told(string bracket)
    {
        var (passages, faults) = Parse($"Так было {bracket}.");
        passages.Single().Citations.ShouldBeEmpty();
        faults.ShouldHaveSingleItem().Code.ShouldBe("SG202");
    }

    [Theory]
    [InlineData("[12 января]")]
    [InlineData("[5 л. воды]")]
    [InlineData("[1. Первое]")]
    [InlineData("[т. 5, ч. 2]")]
    [InlineData("[1920–1921]")]
    [InlineData("[0; 1]")]
    [InlineData("[М. Соколовым]")]
    public void An_insertion_is_left_alone(string bracket) => Parse($"Так {bracket} было.").Diagnostics.ShouldBeEmpty();

    [Theory]
    [InlineData("[1, срт 5]", "срт 5")]
    [InlineData("[1, qqq 7]", "qqq 7")]
    [InlineData("[11, 186]", "186")]
    [InlineData("[1, с. 5; 212–213]", "212–213")]
    public void A_place_that_cannot_be_read_is_told(string bracket, string place)
    {
        var fault = Parse($"Так было {bracket}.").Diagnostics.ShouldHaveSingleItem();
        (fault.Code, fault.Message).ShouldBe(("SG204", $"\"{place}\" is read as words, not as a place in the source"));
    }

    [Theory]
    [InlineData("[8; 1922. 5.5. Č. 62]")]
    [InlineData("[8; 1920. 12.6. С. 63]")]
    [InlineData("[1, 15 мая]")]
    [InlineData("[1, 6 March 1923]")]
    [InlineData("[1, гл. 2]")]
    [InlineData("[1, Приказ 12. С. 4]")]
    [InlineData("[2; Ф. 4. Л. 7; 16]")]
    public void Words_that_name_a_document_are_left_alone(string bracket) => Parse($"Так было {bracket}.").Diagnostics.ShouldBeEmpty();

    [Theory]
    [InlineData("Так было [1, c. 5].", "write the Cyrillic \"с.\"")]
    [InlineData("Так было [1, C. 5].", "write the Cyrillic \"С.\"")]
    public void A_latin_label_beside_cyrillic_is_told(string text, string hint)
    {
        var fault = Parse(text).Diagnostics.ShouldHaveSingleItem();
        (fault.Code, fault.Hint).ShouldBe(("SG205", hint));
    }

    [Fact]
    public void A_latin_label_in_a_text_in_latin_letters_is_left_alone() => Parse("So it was [1, c. 5].").Diagnostics.ShouldBeEmpty();

    [Theory]
    [InlineData("Так [16, р. 2].", "write the Latin \"p.\"")]
    [InlineData("Так [7; Sygn. 2. К. 3].", "write the Latin \"K.\"")]
    [InlineData("Так [2; Ф. 4. K. 5. Л. 7].", "write the Cyrillic \"К.\"")]
    public void A_label_in_letters_of_the_other_alphabet_is_told(string text, string hint)
    {
        var fault = Parse(text).Diagnostics.ShouldHaveSingleItem();
        (fault.Code, fault.Hint).ShouldBe(("SG205", hint));
    }

    [Theory]
    [InlineData("Так [7; Ambasada. Sygn. 2. K. 36-37].")]
    [InlineData("Так [4, t. 2, s. 15].")]
    [InlineData("Так [4; Bd. III. № 207. S. 430].")]
    [InlineData("Так [2; Ф. 4. К. 5. Л. 7].")]
    public void A_label_of_its_own_alphabet_is_left_alone(string text) => Parse(text).Diagnostics.ShouldBeEmpty();

    [Theory]
    [InlineData("[5, с. 45–12]", "45–12")]
    [InlineData("[5, л. 12 об.–10]", "12 об.–10")]
    [InlineData("[5, pp. 145–37]", "145–37")]
    [InlineData("[5, с. 145–7]", null)]
    [InlineData("[5, с. 145–150, 3]", null)]
    [InlineData("[5, с. XII–IX]", null)]
    public void Pages_that_run_backwards_are_told(string bracket, string? pages) =>
        Parse($"So {bracket}.").Diagnostics.Select(d => (d.Code, d.Message)).ShouldBe(pages is null ? [] : [("SG208", $"\"{pages}\" runs backwards")]);
}
