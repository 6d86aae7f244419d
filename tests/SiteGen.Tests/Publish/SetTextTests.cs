using Shouldly;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Text;

namespace SiteGen.Tests.Publish;

/// <summary>Words are bound across the borders of what wraps them; what is no running text stays as it is.</summary>
public sealed class SetTextTests
{
    private static readonly SourceSpan Span = new SourceFile("a.md", "").Span(0);

    [Fact]
    public void An_initial_is_bound_to_the_name_that_is_a_link()
    {
        Inline[] inlines = [Run("от Н. "), new Link("x", [Run("Лебедева")]), Run(" в "), new Emphasis([Run("реке")])];
        var set = SetText.Of([.. inlines]);
        ((TextRun)set[0]).Text.ShouldBe("от\u00a0Н.\u00a0");
        ((TextRun)set[2]).Text.ShouldBe(" в\u00a0");
    }

    [Fact]
    public void Code_and_addresses_stay_as_they_are()
    {
        Inline[] inlines = [new CodeRun(Span, "в с. 5"), Run(" в "), new Link("в с. 5", [Run("в пути")])];
        var set = SetText.Of([.. inlines]);
        ((CodeRun)set[0]).Text.ShouldBe("в с. 5");
        var link = (Link)set[2];
        link.Target.ShouldBe("в с. 5");
        PlainText.FromInlines(set).ShouldBe(PlainText.FromInlines([.. inlines]));
    }

    [Fact]
    public void Blocks_of_every_kind_are_set_and_verbatim_text_is_not()
    {
        Block[] blocks = [new BlockQuotation(Span, [Said]), new ListBlock(Span, null, [[Said]]), new Heading(Span, 2, Said.Inlines), new Verbatim(Span, "в реке")];
        PlainLeaves(SetText.Of([.. blocks])).ShouldBe(["в\u00a0реке", "в\u00a0реке", "в\u00a0реке", "в реке"]);
    }

    private static Paragraph Said => new(Span, [Run("в реке")]);

    private static TextRun Run(string text) => new(Span, text);

    private static IEnumerable<string> PlainLeaves(IEnumerable<Block> blocks) =>
        PlainText.Leaves(blocks).Select(b => b is Verbatim v ? v.Text : ((TextRun)PlainText.InlinesOf(b).Single()).Text);
}
