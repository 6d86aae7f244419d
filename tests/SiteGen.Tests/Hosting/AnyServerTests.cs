using System.Text;
using Shouldly;
using SiteGen.Tests.Sites;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Hosting;

/// <summary>The site asks nothing of its server: it works in any folder of any host, and its pages open from a disk.</summary>
public sealed class AnyServerTests
{
    private const string Folder = "https://x.example/edition/";

    private static readonly Lazy<SiteUnderTest> InFolder = new(() => SiteUnderTest.Build(SmallSite.InputOf("bilingual"), Folder));

    private static IEnumerable<(string File, string Link)> Links => PublishedPages.Of(InFolder.Value).Documents
        .SelectMany(p => p.Value.All.SelectMany(e => new[] { e.GetAttribute("href"), e.GetAttribute("src") }).OfType<string>().Select(link => (p.Key, link)));

    [Fact]
    public void No_link_begins_at_the_root_of_the_host_but_on_the_page_that_any_address_may_show()
    {
        Links.Where(l => l.Link.StartsWith('/') && l.File != "404.html").ShouldBeEmpty();
        Links.Where(l => l.File == "404.html" && !l.Link.StartsWith("/edition/", StringComparison.Ordinal) && l.Link != "#main").ShouldBeEmpty();
    }

    [Fact]
    public void Every_absolute_address_begins_with_that_of_the_site()
    {
        foreach (var file in InFolder.Value.Files.Where(f => f.Key.EndsWith(".xml", StringComparison.Ordinal) || f.Key == "robots.txt"))
        {
            Encoding.UTF8.GetString(file.Value).Split('"', '<', '>', ' ', '\n').Where(w => w.Contains("x.example", StringComparison.Ordinal))
                .ShouldAllBe(w => w.StartsWith(Folder, StringComparison.Ordinal));
        }

        Links.Where(l => l.Link.Contains("x.example", StringComparison.Ordinal)).ShouldAllBe(l => l.Link.StartsWith(Folder, StringComparison.Ordinal));
    }

    [Fact]
    public void No_page_holds_a_script_or_style_of_its_own()
    {
        foreach (var (file, page) in PublishedPages.Of(InFolder.Value).Documents)
        {
            page.QuerySelectorAll("style, [style], script:not([src]):not([type='application/ld+json'])").Select(e => e.OuterHtml).ShouldBeEmpty(file);
        }
    }

    [Fact]
    public void No_script_is_a_module_since_browsers_run_none_from_a_disk()
    {
        foreach (var (file, page) in PublishedPages.Of(InFolder.Value).Documents)
        {
            page.QuerySelectorAll("script[src]").ShouldAllBe(s => !s.HasAttribute("type"), file);
        }
    }
}
