using Shouldly;
using SiteGen.Core.Publish.Weaving;

namespace SiteGen.Tests.Publish;

/// <summary>Words are bound across the borders of what wraps them; what is no running text stays as it is.</summary>
public sealed class SetTextTests
{
    [Fact]
    public void An_initial_is_bound_to_the_name_that_is_a_link() =>
        new WovenLine([Run("от Н. "), new WovenLink("x", [Run("Лебедева")]), Run(" в "), new WovenEmphasis([Run("реке")])]).SetText
            .ShouldBe("от\u00a0Н.\u00a0Лебедева в\u00a0реке");

    [Fact]
    public void Code_is_one_closed_word_and_a_line_break_ends_one() =>
        new WovenLine([new WovenCode("в с. 5".AsMemory()), Run(" в "), new NoteMark("n", 1, 1), Run("пути в"), new WovenLineBreak(), Run("с. 5")]).SetText
            .ShouldBe("\ufffc\ufffc\ufffc\ufffc\ufffc\ufffc в\u00a0пути в\nс.\u00a05");

    [Fact]
    public void The_runs_stay_as_they_were_read()
    {
        var line = new WovenLine([Run("в реке")]);
        line.SetText.ShouldBe("в\u00a0реке");
        ((WovenRun)line.Inlines[0]).Characters.ToString().ShouldBe("в реке");
    }

    private static WovenRun Run(string text) => new(text.AsMemory());
}
