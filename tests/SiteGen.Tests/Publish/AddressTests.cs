using Shouldly;
using SiteGen.Core.Publish;

namespace SiteGen.Tests.Publish;

/// <summary>Links are relative, so that the site works in any folder of any host.</summary>
public sealed class AddressTests
{
    [Theory]
    [InlineData("ru/persons/", "ru/persons/lebedev/", null, "lebedev/")]
    [InlineData("ru/persons/lebedev/", "ru/persons/", null, "../")]
    [InlineData("ru/articles/a/", "en/articles/a/", "p3", "../../../en/articles/a/#p3")]
    [InlineData("ru/", "ru/", null, "./")]
    [InlineData("ru/a/", "ru/a/", "p1", "./#p1")]
    [InlineData("", "ru/", null, "ru/")]
    [InlineData("ru/a/", "", null, "../../")]
    [InlineData("ru/a/", "assets/site.css", null, "../../assets/site.css")]
    public void A_link_leads_from_page_to_page(string from, string to, string? fragment, string link) =>
        new Address(from).LinkTo(new Address(to), fragment).ShouldBe(link);

    [Theory]
    [InlineData("", "index.html")]
    [InlineData("ru/", "ru/index.html")]
    [InlineData("404.html", "404.html")]
    public void An_address_is_answered_by_a_file(string address, string file) => new Address(address).File.ShouldBe(file);
}
