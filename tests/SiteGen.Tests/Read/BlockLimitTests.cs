using Shouldly;
using SiteGen.Core.Read.Markup;
using SiteGen.Core.Text;

namespace SiteGen.Tests.Read;

/// <summary>What is long is refused only where it is one block to the parser.</summary>
public sealed class BlockLimitTests
{
    private static readonly string Paragraph = string.Concat(Enumerable.Repeat("слово ", 3_000));

    [Theory]
    [InlineData("\n\n")]
    [InlineData("\n \n")]
    [InlineData("\n\t \n")]
    [InlineData("\n>\n> ")]
    public void A_blank_line_parts_blocks_though_it_holds_spaces_or_quotes(string between) =>
        FaultOf(string.Join(between, Enumerable.Repeat(Paragraph, 4))).ShouldBeNull();

    [Theory]
    [InlineData("[^n{0}]: См. [1, с. {0}].\n")]
    [InlineData("- Пункт [1, с. {0}].\n")]
    [InlineData("{0}. Пункт [1, с. {0}].\n")]
    public void Notes_and_items_of_a_list_are_blocks_of_their_own(string line) =>
        FaultOf(string.Concat(Enumerable.Range(1, 600).Select(n => line.Replace("{0}", $"{n}", StringComparison.Ordinal)))).ShouldBeNull();

    [Fact]
    public void Numbers_at_the_head_of_lines_do_not_part_a_paragraph() =>
        FaultOf("Начало\n" + string.Concat(Enumerable.Repeat("5. [\n", 600))).ShouldNotBeNull().Span.Start.ShouldBe(0);

    [Fact]
    public void A_block_too_long_is_told_at_its_first_word() =>
        FaultOf("Слово.\n \n" + Paragraph + Paragraph).ShouldNotBeNull().Span.Start.ShouldBe("Слово.\n \n".Length);

    private static Core.Diagnostics.Diagnostic? FaultOf(string text) => BlockLimits.Exceeded(new SourceFile("x.md", text), new TextRange(0, text.Length));
}
