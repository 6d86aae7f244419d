using System.Text;
using AngleSharp.Dom;
using Shouldly;
using SiteGen.Core.Diagnostics;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Sites;

/// <summary>Text that looks like markup stays text, wherever it is; a link that would run code is refused.</summary>
public sealed class HostileTests
{
    private static PublishedPages Pages => SmallSite.Named("hostile");

    [Theory]
    [InlineData("ru/articles/markup/")]
    [InlineData("en/persons/lebedev/")]
    [InlineData("ru/glossary/sign/")]
    public void The_page_reads_as_accepted(string address) => Snapshot.Verify(Pages[address].QuerySelector("main")!, address.TrimEnd('/'));

    [Fact]
    public void No_text_becomes_an_element_or_an_attribute()
    {
        foreach (var (file, page) in Pages.Documents)
        {
            page.QuerySelectorAll("iframe, img, u, i, div[onclick]").Select(e => e.OuterHtml).ShouldBeEmpty(file);
            page.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal)).ShouldBeEmpty(file);
            page.QuerySelectorAll("script:not([type='application/ld+json'])").Where(s => s.TextContent.Length > 0).ShouldBeEmpty(file);
            page.QuerySelectorAll("script[type='application/ld+json']").Where(s => s.TextContent.Contains('<', StringComparison.Ordinal)).ShouldBeEmpty(file);
        }
    }

    [Theory]
    [InlineData("ru/articles/markup/", "h1", "<script>alert(4)</script> & \"")]
    [InlineData("ru/articles/markup/", "[role=doc-abstract]", "</p><script>alert(5)</script>")]
    [InlineData("ru/articles/markup/", "#p1", "<script>alert(7)</script>")]
    [InlineData("ru/articles/markup/", "#p1", "<img src=x onerror=alert(8)>")]
    [InlineData("ru/articles/markup/", "#p1", "5 < 6 > 4 & <i>")]
    [InlineData("ru/articles/markup/", "#p2", "<div onclick=\"alert(9)\">")]
    [InlineData("en/articles/markup/", "#p3 code", "<script>alert(10)</script>")]
    [InlineData("en/articles/markup/", "#source-1", "<script>alert(11)</script> &")]
    [InlineData("en/articles/markup/", "[role=doc-endnotes]", "<iframe src=\"https://elsewhere.example/\"></iframe>")]
    [InlineData("en/persons/lebedev/", "main", "<script>alert(12)</script> & \"surveyor\"")]
    [InlineData("en/places/town/", "h1", "<b>Town</b>")]
    [InlineData("en/glossary/sign/", "main", "<script>alert(14)</script> 'definition'")]
    [InlineData("ru/", "title", "</title><script>alert(1)</script> & «край»")]
    public void The_reader_sees_what_the_editor_wrote(string address, string selector, string text) =>
        string.Concat(Pages[address].QuerySelectorAll(selector).Select(e => e.TextContent)).Replace('\u00a0', ' ').ShouldContain(text);

    [Theory]
    [InlineData("[щелчок](javascript:alert(1))")]
    [InlineData("[щелчок](JaVaScRiPt:alert(1))")]
    [InlineData("[щелчок](java&#10;script:alert(1))")]
    [InlineData("[щелчок](<  javascript:alert(1)>)")]
    [InlineData("[щелчок](&#1;javascript:alert(1))")]
    [InlineData("[щелчок](data:text/html,x)")]
    [InlineData("[щелчок](vbscript:x)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![картинка](javascript:alert(1))")]
    public void A_link_that_would_run_code_is_never_live(string markdown)
    {
        var input = FileTree.Read(SmallSite.InputOf("one-language"));
        input["articles/north-shore/ru.md"] = Encoding.UTF8.GetBytes($"---\ntitle: \"Берег\"\n---\n\nТекст и {markdown} в нём.\n");
        var site = SiteUnderTest.Build(input);
        if (site.Diagnostics.Any(d => d.Severity == Severity.Error))
        {
            return; // refused with an error: nothing is published
        }

        var page = PublishedPages.Of(site)["ru/articles/north-shore/"];
        page.GetElementById("p1")!.TextContent.Replace('\u00a0', ' ').ShouldContain("Текст и ");
        page.QuerySelectorAll("main [href], main [src]").Select(Target)
            .Where(t => t.Contains(':', StringComparison.Ordinal) && !t.StartsWith("https:", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    // As a browser reads it: control characters and spaces in front and line ends inside do not count.
    private static string Target(IElement element) =>
        string.Concat((element.GetAttribute("href") ?? element.GetAttribute("src") ?? "").Where(c => c > ' '));
}
