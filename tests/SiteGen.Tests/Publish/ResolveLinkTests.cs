using Shouldly;
using SiteGen.Core.Publish;

namespace SiteGen.Tests.Publish;

/// <summary>A link that a text holds means the same on every page that shows the text.</summary>
public sealed class ResolveLinkTests
{
    private static readonly Address Own = SiteMap.Article("ru", "mills");

    [Theory]
    [InlineData("../rivers/", "../../rivers/")]
    [InlineData("map.png", "../map.png")]
    [InlineData("#p3", "../#p3")]
    [InlineData("?print", "../?print")]
    [InlineData("a:b/c", "a:b/c")]
    [InlineData("a/b:c", "../a/b:c")]
    [InlineData("/elsewhere/", "/elsewhere/")]
    [InlineData("https://example.org/a", "https://example.org/a")]
    [InlineData("mailto:editors@example.org", "mailto:editors@example.org")]
    public void A_relative_link_starts_from_the_page_of_its_text(string target, string written) =>
        ResolveLink.Resolve(SiteMap.Parallel("ru", "mills"), Own, target).ShouldBe(written);

    [Fact]
    public void The_other_column_of_a_page_starts_from_the_page_in_its_own_language() =>
        ResolveLink.Resolve(SiteMap.Parallel("ru", "mills"), SiteMap.Article("en", "mills"), "../rivers/")
            .ShouldBe("../../../../en/articles/mills/../rivers/");

    [Theory]
    [InlineData("../rivers/")]
    [InlineData("#p3")]
    [InlineData("map.png")]
    public void On_its_own_page_a_link_stays_as_it_is(string target) => ResolveLink.Resolve(Own, Own, target).ShouldBe(target);

    [Theory]
    [InlineData("doi:10.1/2", "https://doi.org/10.1/2")]
    [InlineData("DOI:10.1/2", "https://doi.org/10.1/2")]
    [InlineData("doi:/10.1/2", "https://doi.org/10.1/2")]
    public void A_doi_goes_by_way_of_its_resolver(string target, string written) => ResolveLink.Resolve(Own, Own, target).ShouldBe(written);
}
