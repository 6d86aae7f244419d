using Shouldly;
using static SiteGen.Tests.Cite.GivenCitations;

namespace SiteGen.Tests.Cite;

/// <summary>Places set more loosely than references ask for: read where they are plain, told where they are not.</summary>
public sealed class LoosePlaces
{
    [Theory]
    [InlineData("[1, № 3–4, 1914, с. 5–6]", "1: Number 3–4, Text 1914, Page 5–6")]
    [InlineData("[1, № 3, 5, 7]", "1: Number 3, 5, 7")]
    [InlineData("[1, № 1897, 1914]", "1: Number 1897, 1914")]
    public void A_place_is_read(string text, string reading) => Told(text).ShouldBe(reading);

    [Fact]
    public void A_number_joined_to_a_source_and_no_source_itself_is_told() => Told("[14 и 15, 1914]").ShouldEndWith(" !SG204");
}
