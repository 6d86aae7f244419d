using Shouldly;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Read.Markup;
using SiteGen.Core.Read.Yaml;

namespace SiteGen.Tests.Read;

/// <summary>Notes are numbered as a reader meets them, and none is published to which nothing leads.</summary>
public sealed class NoteTests
{
    [Fact]
    public void A_mark_in_the_text_comes_before_a_mark_in_a_note()
    {
        var text = Read("А[^a].\n\n[^a]: Первая[^a].\n").Value;
        Marks(text.Blocks).Select(m => m.Occurrence).ShouldBe([1]);
        Marks(text.Notes[0].Blocks).Select(m => m.Occurrence).ShouldBe([2]);
        text.Notes[0].References.ShouldBe(2);
    }

    [Fact]
    public void Notes_written_between_paragraphs_are_numbered_by_the_text_first()
    {
        var text = Read("Раз[^a].\n\n[^a]: Первая[^c].\n\nДва[^b].\n\n[^b]: Вторая.\n\n[^c]: Третья.\n").Value;
        text.Notes.Select(n => (n.Id, n.Number)).ShouldBe([("a", 1), ("b", 2), ("c", 3)]);
    }

    [Fact]
    public void A_note_marked_only_in_an_unmarked_note_is_left_out_and_both_are_told()
    {
        var (text, faults) = Read("Раз[^a].\n\n[^a]: Первая.\n\n[^b]: Вторая[^c].\n\n[^c]: Третья.\n");
        text.Notes.Select(n => n.Id).ShouldBe(["a"]);
        faults.Select(f => f.Code).ShouldBe(["SG116", "SG116"]);
    }

    [Theory]
    [InlineData("Слово [11, с. 5][^a].", "Слово [11, с. 5].", 1)]
    [InlineData("Шиф[ра][^a], и [*там* же][^a] далее].", "Шиф[ра], и [там же] далее].", 2)]
    [InlineData("Раз[^a][^b], два [3]–[5][^a][^b].", "Раз, два [3]–[5].", 4)]
    [InlineData("Так [[1] и [2]][^a] и [ссылка](https://example.org/)[^a].", "Так [[1] и [2]] и ссылка.", 2)]
    [InlineData("Нет [1][^c].", "Нет [1][^c].", 0)]
    [InlineData("![картина][^a].", "![картина].", 1)]
    public void A_bracket_before_a_mark_is_no_link_and_stays(string text, string plain, int marks)
    {
        var blocks = Read(text + "\n\n[^a]: Первая.\n\n[^b]: Вторая.\n").Value.Blocks;
        PassageLayout.LayOut(blocks).Text.TrimEnd('\n').ShouldBe(plain);
        Marks(blocks).Count().ShouldBe(marks);
    }

    [Fact]
    public void A_note_that_says_nothing_is_told() =>
        Read("Раз[^a].\n\n[^a]:\n").Diagnostics.Select(f => f.Code).ShouldBe(["SG131"]);

    [Theory]
    [InlineData("Слово&#x202E;конец", "SG104")]
    [InlineData("Слово&#27;конец", "SG103")]
    [InlineData("Слово&#1;конец", "SG103")]
    [InlineData("Слово&nbsp;конец")]
    public void An_entity_brings_no_forbidden_character_in(string markdown, params string[] codes) =>
        Read(markdown).Diagnostics.Select(f => f.Code).ShouldBe(codes);

    [Theory]
    [InlineData("---\nt: 1\n---\nТекст", "t: 1\n", "Текст")]
    [InlineData("--- \nt: 1\n---\t\nТекст", "t: 1\n", "Текст")]
    [InlineData("---\nt: 1\n---", "t: 1\n", "")]
    [InlineData("---\n---\nТекст", "", "Текст")]
    public void Front_matter_ends_with_a_rule_whatever_blanks_follow_it(string text, string yaml, string body)
    {
        var parts = FrontMatter.Find(text).ShouldNotBeNull();
        (parts.Yaml.In(text), parts.Body.In(text)).ShouldBe((yaml, body));
    }

    [Theory]
    [InlineData("Текст\n---\n---\n")]
    [InlineData("---\nt: 1\n----\n")]
    [InlineData("---")]
    public void Without_two_rules_there_is_no_front_matter(string text) => FrontMatter.Find(text).ShouldBeNull();

    private static Checked<MarkdownText> Read(string markdown) => ReadMarkdown.Read(new("input/x.md", markdown), new(0, markdown.Length));

    private static IEnumerable<NoteReference> Marks(IEnumerable<Block> blocks) =>
        blocks.OfType<Paragraph>().SelectMany(p => p.Inlines).OfType<NoteReference>();
}
