using Shouldly;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Sites;

/// <summary>An article that is not translated yet, in a site of two languages.</summary>
public sealed class OneLanguageTests
{
    private static PublishedPages Pages => SmallSite.Named("one-language");

    [Theory]
    [InlineData("ru/articles/north-shore/")]
    [InlineData("en/")]
    [InlineData("en/persons/lebedev/")]
    public void The_page_reads_as_accepted(string address) => Snapshot.Verify(Pages[address].QuerySelector("main")!, address.TrimEnd('/'));

    [Fact]
    public void The_article_promises_no_page_that_it_does_not_have()
    {
        Pages.Documents.Keys.Where(f => f.StartsWith("en/articles/north-shore/", StringComparison.Ordinal) || f.Contains("parallel", StringComparison.Ordinal)).ShouldBeEmpty();
        var page = Pages["ru/articles/north-shore/"];
        page.QuerySelectorAll("link[hreflang=en], a[hreflang=en][rel=alternate]").ShouldBeEmpty();
    }

    [Fact]
    public void The_article_leads_to_what_there_is_to_read_in_the_other_language()
    {
        var link = Pages["ru/articles/north-shore/"].QuerySelectorAll("nav.languages a[hreflang=en]").ShouldHaveSingleItem();
        FindDeadLinks.Resolve("ru/articles/north-shore/index.html", link.GetAttribute("href")!)!.Value.File.ShouldBe("en/index.html");
        link.GetAttribute("aria-label").ShouldBe("English: Articles");
    }

    [Fact]
    public void The_other_language_leads_to_the_text_there_is_and_says_which_language_it_is_in()
    {
        var link = Pages["en/"].QuerySelectorAll("main a").Where(a => FindDeadLinks.Resolve("en/index.html", a.GetAttribute("href")!)?.File == "ru/articles/north-shore/index.html")
            .ToList().ShouldHaveSingleItem();
        link.Closest("[lang]")!.GetAttribute("lang").ShouldBe("ru");
    }
}
