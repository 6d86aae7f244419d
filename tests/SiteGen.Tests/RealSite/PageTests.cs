using System.IO.Compression;
using Shouldly;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.RealSite;

/// <summary>What every page of the edition promises.</summary>
public sealed class PageTests
{
    private const int ArticleBudget = 60 * 1024;
    private const int StyleBudget = 10 * 1024;
    private const int ScriptBudget = 8 * 1024;

    private static PublishedPages Pages => TheEdition.Pages;

    [Fact]
    public void The_edition_is_made_without_an_error() => Pages.Documents.Count.ShouldBeGreaterThan(100);

    [Fact]
    public void Ids_headings_and_markup_of_every_page_are_in_order() => FindMarkupFaults.In(Pages).ShouldBeEmpty();

    [Fact]
    public void No_link_inside_the_site_is_dead() => FindDeadLinks.In(Pages).ShouldBeEmpty();

    [Fact]
    public void Every_page_tells_its_language_and_its_sisters_answer() => FindLanguageFaults.In(Pages, TheEdition.Languages).ShouldBeEmpty();

    [Fact]
    public void Every_page_in_one_language_has_its_sister_in_the_other()
    {
        var files = Pages.Documents.Keys.ToHashSet(StringComparer.Ordinal);
        files.Where(f => f.StartsWith("ru/", StringComparison.Ordinal) && !files.Contains("en/" + f[3..])).ShouldBeEmpty();
        files.Where(f => f.StartsWith("en/", StringComparison.Ordinal) && !files.Contains("ru/" + f[3..])).ShouldBeEmpty();
        Pages.Documents.Where(p => p.Key.Contains('/', StringComparison.Ordinal) && FindLanguageFaults.AlternatesOf(p.Key, p.Value).Count() != 2)
            .Select(p => p.Key).ShouldBeEmpty("each names both languages");
    }

    [Fact]
    public void The_reader_can_change_language_on_every_page() =>
        Pages.Documents.Where(p => p.Key.Contains('/', StringComparison.Ordinal) && p.Value.QuerySelector("header a[hreflang]") is null)
            .Select(p => p.Key).ShouldBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("404.html")]
    [InlineData("ru/")]
    [InlineData("en/")]
    [InlineData("ru/persons/")]
    [InlineData("en/places/")]
    [InlineData("ru/glossary/")]
    [InlineData("en/sources/")]
    [InlineData("ru/about/")]
    public void The_chief_pages_are_there(string address) => Pages[address].QuerySelector("main h1")!.TextContent.ShouldNotBeNullOrWhiteSpace();

    [Fact]
    public void Two_pages_never_have_the_same_title_in_one_language() =>
        Pages.Documents.Where(p => p.Key.Contains('/', StringComparison.Ordinal)).GroupBy(p => (p.Key[..2], p.Value.Title)).Where(g => g.Count() > 1)
            .Select(g => $"'{g.Key.Title}': {string.Join(", ", g.Select(p => p.Key))}").ShouldBeEmpty();

    [Fact]
    public void An_article_its_styles_and_its_scripts_stay_within_their_budget()
    {
        Heavier(ArticleBudget, f => f.Contains("/articles/", StringComparison.Ordinal) && f.EndsWith("index.html", StringComparison.Ordinal)
            && !f.Contains("/parallel/", StringComparison.Ordinal)).ShouldBeEmpty();
        Heavier(StyleBudget, f => f.EndsWith(".css", StringComparison.Ordinal)).ShouldBeEmpty();
        Heavier(ScriptBudget, f => f.EndsWith(".js", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Heavier(int budget, Func<string, bool> which) =>
        Pages.Site.Files.Where(f => which(f.Key)).Select(f => (f.Key, Size: CompressedSize(f.Value))).Where(f => f.Size > budget)
            .Select(f => $"{f.Key}: {f.Size} bytes, {budget} allowed");

    private static int CompressedSize(byte[] bytes)
    {
        var target = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        BrotliEncoder.TryCompress(bytes, target, out var written, quality: 9, window: 22).ShouldBeTrue();
        return written;
    }
}
