using System.Text;
using System.Xml.Linq;
using Shouldly;
using SiteGen.Tests.RealSite;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Twins;

/// <summary>The lists of the site for machines: sitemap, feeds, robots.txt, the web manifest.</summary>
public sealed class ListTests
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static PublishedPages Pages => TheEdition.Pages;

    [Fact]
    public void The_sitemap_lists_every_page_once_and_nothing_else() =>
        Xml("sitemap.xml").Descendants(Map + "loc").Select(l => FileOf(l.Value))
            .ShouldBe(Pages.Documents.Keys.Where(f => f != "404.html"), ignoreOrder: true);

    [Fact]
    public void The_sitemap_says_of_each_page_what_the_page_says_of_its_twins()
    {
        foreach (var url in Xml("sitemap.xml").Descendants(Map + "url"))
        {
            var file = FileOf(url.Element(Map + "loc")!.Value);
            url.Elements(Xhtml + "link").Select(l => $"{l.Attribute("hreflang")!.Value} {l.Attribute("href")!.Value}")
                .ShouldBe(Pages.Documents[file].QuerySelectorAll("link[rel=alternate][hreflang]").Select(l => $"{l.GetAttribute("hreflang")} {l.GetAttribute("href")}"));
        }
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("en")]
    public void The_feed_of_a_language_tells_of_every_dated_article_in_it(string language)
    {
        var feed = Xml($"{language}/feed.xml").Root!;
        var entries = feed.Elements(Atom + "entry").ToList();
        entries.Select(e => FileOf(e.Element(Atom + "id")!.Value)).ShouldBe(
            Pages.Documents.Keys.Where(f => f.Split('/') is [var folder, "articles", _, "index.html"] && folder == language), ignoreOrder: true);
        entries.ShouldAllBe(e => e.Element(Atom + "updated")!.Value.EndsWith('Z') && e.Element(Atom + "author") != null && e.Element(Atom + "title")!.Value.Length > 0);
        feed.Element(Atom + "author")!.Element(Atom + "name")!.Value.ShouldBe(feed.Element(Atom + "title")!.Value, "site.yml names no editors");
        feed.Element(Atom + "rights")!.Value.Length.ShouldBeGreaterThan(0);
        feed.Elements(Atom + "link").Single(l => l.Attribute("rel")!.Value == "self").Attribute("href")!.Value.ShouldBe($"{SiteUnderTest.Url}{language}/feed.xml");
        Pages[$"{language}/"].QuerySelector("link[type='application/atom+xml']")!.GetAttribute("href").ShouldBe("feed.xml");
    }

    [Fact]
    public void Robots_are_let_in_and_shown_the_sitemap() =>
        Text("robots.txt").ShouldBe($"User-agent: *\nAllow: /\n\nSitemap: {SiteUnderTest.Url}sitemap.xml\n");

    [Fact]
    public void The_manifest_names_an_icon_that_is_there()
    {
        using var manifest = System.Text.Json.JsonDocument.Parse(Pages.Site.Files["site.webmanifest"]);
        manifest.RootElement.GetProperty("icons").EnumerateArray().Select(i => i.GetProperty("src").GetString()!).ShouldAllBe(src => Pages.Site.Files.ContainsKey(src));
        Pages.Documents["ru/persons/index.html"].QuerySelector("link[rel=manifest]")!.GetAttribute("href").ShouldBe("../../site.webmanifest");
    }

    [Fact]
    public void Without_an_address_of_its_own_a_site_lists_no_absolute_addresses()
    {
        var files = SiteUnderTest.Build(TheEdition.Folder, baseUrl: null).Files;
        files.Keys.ShouldNotContain("sitemap.xml");
        files.Keys.ShouldNotContain("ru/feed.xml");
        Encoding.UTF8.GetString(files["robots.txt"]).ShouldBe("User-agent: *\nAllow: /\n");
    }

    private static XDocument Xml(string file) => XDocument.Parse(Text(file));

    private static string Text(string file) => Encoding.UTF8.GetString(Pages.Site.Files[file]);

    private static string FileOf(string url) => url[SiteUnderTest.Url.Length..] + "index.html";
}
