using Shouldly;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Sites;

/// <summary>What holds for the pages of any site.</summary>
public sealed class EverySiteTests
{
    [Theory]
    [InlineData("bilingual", "ru", "en")]
    [InlineData("one-language", "ru", "en")]
    [InlineData("hostile", "ru", "en")]
    [InlineData("three-languages", "ru", "de", "he")]
    public void Pages_are_sound_and_no_link_is_dead(string name, params string[] languages)
    {
        var pages = SmallSite.Named(name);
        FindMarkupFaults.In(pages).ShouldBeEmpty();
        FindDeadLinks.In(pages).ShouldBeEmpty();
        FindLanguageFaults.In(pages, languages).ShouldBeEmpty();
    }

    [Fact]
    public void Without_an_address_of_the_site_nothing_absolute_is_written()
    {
        var input = FileTree.Read(SmallSite.InputOf("bilingual"));
        input["site.yml"] = System.Text.Encoding.UTF8.GetBytes(
            string.Join('\n', System.Text.Encoding.UTF8.GetString(input["site.yml"]).Split('\n').Where(l => !l.StartsWith("url:", StringComparison.Ordinal))));
        var pages = PublishedPages.Of(SiteUnderTest.Build(input, baseUrl: null));
        pages.Documents.Values.SelectMany(d => d.QuerySelectorAll("link[rel=canonical], link[hreflang]")).ShouldBeEmpty();
        FindDeadLinks.In(pages).ShouldBeEmpty();
    }
}
