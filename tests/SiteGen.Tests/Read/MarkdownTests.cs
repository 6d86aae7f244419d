using System.Collections.Immutable;
using Shouldly;
using SiteGen.Core.Model;
using SiteGen.Core.Read.Markup;
using SiteGen.Core.Text;

namespace SiteGen.Tests.Read;

/// <summary>Markdown becomes our own tree, and no word is lost on the way.</summary>
public sealed class MarkdownTests
{
    [Theory]
    [InlineData("Просто [текст] с [1, с. 2] и [^нет.", "Просто [текст] с [1, с. 2] и [^нет.")]
    [InlineData("Открыта [скобка и [ещё одна", "Открыта [скобка и [ещё одна")]
    [InlineData("Звезда * и подчерк _ и ` знак", "Звезда * и подчерк _ и ` знак")]
    [InlineData("Не <b>жирный</b> &lt;…&gt; & всё", "Не <b>жирный</b> <…> & всё")]
    [InlineData("*Курсив* и **жирный *в нём* текст**", "Курсив и жирный в нём текст")]
    [InlineData("Строка\nвторая", "Строка вторая")]
    [InlineData("ссы\u00adлка и\u00a0пробел", "ссылка и пробел")]
    [InlineData("[слова](https://example.org/) дальше", "слова дальше")]
    [InlineData("![картина](x.png)", "![картина](x.png)")]
    public void The_plain_text_of_a_paragraph_is_what_a_reader_would_copy(string markdown, string text) =>
        PassageLayout.LayOut(Blocks(markdown)).Text.ShouldBe(text);

    [Fact]
    public void A_note_keeps_its_name_and_gets_its_number_by_its_first_mark()
    {
        var text = Read("Раз[^b] два[^a] три[^b].\n\n[^a]: Первое.\n\n[^b]: Второе.\n");
        text.Notes.Select(n => (n.Id, n.Number, n.References)).ShouldBe([("b", 1, 2), ("a", 2, 1)]);
        Marks(text.Blocks).Select(m => (m.NoteId, m.Number, m.Occurrence)).ShouldBe([("b", 1, 1), ("a", 2, 1), ("b", 1, 2)]);
        PassageLayout.LayOut(text.Blocks).Text.ShouldBe("Раз два три.");
    }

    [Fact]
    public void A_place_in_the_plain_text_leads_back_to_its_place_in_the_file()
    {
        const string Markdown = "Начало *курсива* и[^n] слово.\n\n[^n]: Да.\n";
        var blocks = Blocks(Markdown);
        var passage = new Passage(PassageId.ForBlock(1), blocks);
        var at = passage.Text.IndexOf("слово", StringComparison.Ordinal);
        passage.Layout.FindSource(new TextRange(at, 5)).Start.ShouldBe(Markdown.IndexOf("слово", StringComparison.Ordinal));
    }

    [Fact]
    public void A_place_behind_soft_hyphens_leads_back_to_its_place_in_the_file()
    {
        const string Markdown = "пере\u00adдача и при\u00adём слова";
        var blocks = Blocks(Markdown);
        var passage = new Passage(PassageId.ForBlock(1), blocks);
        var at = passage.Text.IndexOf("слова", StringComparison.Ordinal);
        passage.Layout.FindSource(new TextRange(at, 5)).Start.ShouldBe(Markdown.IndexOf("слова", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("> ")]
    [InlineData("*a ")]
    [InlineData("- ")]
    [InlineData("[a](b ")]
    public void Markup_nested_a_thousand_times_ends_in_a_fault_or_in_text(string unit)
    {
        var (text, faults) = ReadMarkdown.Read(File(string.Concat(Enumerable.Repeat(unit, 1000)) + "конец"), All(unit.Length * 1000 + 5));
        (faults.Length > 0 || PassageLayout.LayOut(text.Blocks).Text.EndsWith("конец", StringComparison.Ordinal)).ShouldBeTrue();
    }

    [Fact]
    public void Blocks_of_every_kind_find_their_counterpart() =>
        Blocks("## Глава\n\nАбзац.\n\n> Цитата\n\n1. раз\n2. два\n\n---\n\n```\nкод\n```\n").Select(b => b.GetType().Name)
            .ShouldBe(["Heading", "Paragraph", "BlockQuotation", "ListBlock", "ThematicBreak", "Verbatim"]);

    private static ImmutableArray<Block> Blocks(string markdown) => Read(markdown).Blocks;

    private static MarkdownText Read(string markdown) => ReadMarkdown.Read(File(markdown), All(markdown.Length)).Value;

    private static SourceFile File(string text) => new("input/x.md", text);

    private static TextRange All(int length) => new(0, length);

    private static IEnumerable<NoteReference> Marks(ImmutableArray<Block> blocks) =>
        blocks.OfType<Paragraph>().SelectMany(p => p.Inlines).OfType<NoteReference>();
}
