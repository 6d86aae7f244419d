using System.Text;
using Shouldly;
using static SiteGen.Tests.Cite.GivenCitations;

namespace SiteGen.Tests.Cite;

/// <summary>Brackets that nobody wrote on purpose: told once, read in one pass, never reaching beyond the text.</summary>
public sealed class HostileBrackets
{
    [Theory]
    [InlineData("[")]
    [InlineData("[[[[[[[[1, с. 2")]
    [InlineData("[1, с.]")]
    [InlineData("[1; ;; ]")]
    [InlineData("[1–99999999999999999999]")]
    [InlineData("[5–3]")]
    [InlineData("[١, с. ٥]")]
    [InlineData("[1, с. 5 [2, с. 3]]]")]
    public void Odd_brackets_neither_throw_nor_reach_beyond_the_text(string text)
    {
        foreach (var citation in Parse(text).Value.SelectMany(p => p.Citations))
        {
            citation.Range.In(text).ShouldStartWith("[");
            citation.Items.SelectMany(i => i.Locators).ShouldAllBe(l => citation.Range.Contains(l.Range));
        }
    }

    [Fact]
    public void A_megabyte_of_openings_is_read_in_one_pass() => Parse(new string('[', 1_000_000)).Value.Single().Citations.ShouldBeEmpty();

    [Fact]
    public void Ten_thousand_nested_brackets_are_text_and_told_once()
    {
        var (passages, faults) = Parse(new string('[', 10_000) + "1, с. 5" + new string(']', 10_000));
        passages.Single().Citations.ShouldBeEmpty();
        faults.ShouldHaveSingleItem().Code.ShouldBe("SG210");
    }

    [Fact]
    public void A_bracket_of_a_megabyte_is_text_and_told_once()
    {
        var text = new StringBuilder("Так [1, с. 5");
        while (text.Length < 1_000_000)
        {
            text.Append(", 7; Ф. 4. Л. 2");
        }

        var (passages, faults) = Parse(text.Append("] и [2].").ToString());
        passages.Single().Citations.ShouldHaveSingleItem().Items[0].Source.ShouldBe(2);
        faults.ShouldHaveSingleItem().Code.ShouldBe("SG210");
    }

    [Fact]
    public void A_bracket_that_never_closes_is_told_and_the_others_are_read()
    {
        var (passages, faults) = Parse("Так [1, с. 5 было, потом [2, с. 6] и [3].");
        passages.Single().Citations.Select(c => c.Items[0].Source).ShouldBe([2, 3]);
        faults.ShouldHaveSingleItem().Code.ShouldBe("SG201");
    }

    [Fact]
    public void Many_openings_that_never_close_are_not_told_one_by_one()
    {
        var faults = Parse(string.Concat(Enumerable.Repeat("[1 ", 100_000))).Diagnostics;
        faults.Length.ShouldBeLessThan(20);
        faults.ShouldContain(d => d.Code == "SG210");
    }

    [Theory]
    [InlineData("word[1] ")]
    [InlineData("слово [1] ")]
    [InlineData("x ∈ [1; 5] и ")]
    [InlineData("120, [3], ")]
    [InlineData("[1]   ")]
    public void A_book_of_nothing_but_brackets_is_read_to_its_end_and_each_is_judged_like_the_one_before(string unit)
    {
        const int Units = 30_000;
        var (once, twice, thrice) = (Citations(unit, Units), Citations(unit, 2 * Units), Citations(unit, 3 * Units));

        // Were each bracket judged by a look over all before it, this would not end.
        (thrice - twice).ShouldBe(twice - once);
    }

    private static int Citations(string unit, int count) =>
        Parse(string.Concat(Enumerable.Repeat(unit, count))).Value.Sum(p => p.Citations.Length);
}
