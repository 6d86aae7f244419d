using System.Collections.Immutable;
using System.Globalization;
using Shouldly;
using SiteGen.Core.Model;
using SiteGen.Core.Read.Markup;
using SiteGen.Core.Text;

namespace SiteGen.Tests.Read;

/// <summary>
/// Where two texts that should run in parallel have parted, as far as kinds and lengths of blocks tell. A digit is a paragraph of so many hundred
/// signs, <c>#</c> a heading.
/// </summary>
public sealed class PartingTests
{
    [Theory]
    [InlineData("2453", "24153", 3, "a paragraph more in the other")]
    [InlineData("24153", "2453", 3, "a paragraph more in this one")]
    [InlineData("2#3#4", "2#33#4", 4, "a heading that came too early")]
    [InlineData("2#3", "23", 2, "a heading more in this one")]
    [InlineData("2423", "242", 4, "a paragraph more at the end of this one")]
    [InlineData("242", "2423", 3, "a paragraph more at the end of the other")]
    [InlineData("2626", "22626", 2, "a paragraph of the same length as the one before")]
    public void The_place_is_the_first_block_that_is_unlike_its_twin(string here, string there, int block, string why) =>
        FindParting.Find(Blocks(here), Blocks(there)).Start.ShouldBe(Blocks(here)[block - 1].Span.Start, why);

    [Fact]
    public void A_language_that_is_shorter_throughout_is_not_taken_for_one_that_lacks_something() =>
        FindParting.Find(Blocks("84648"), Blocks("4232")).Start.ShouldBe(Blocks("84648")[4].Span.Start);

    private static ImmutableArray<Block> Blocks(string text)
    {
        var file = new SourceFile("input/x.md", new string('x', 10_000));
        var start = 0;
        return [.. text.Select(c => Block(file.Span((start += 1000) - 1000, c == '#' ? 20 : 100 * int.Parse([c], CultureInfo.InvariantCulture)), c))];
    }

    private static Block Block(SourceSpan span, char kind) => kind == '#' ? new Heading(span, 2, []) : new Paragraph(span, []);
}
