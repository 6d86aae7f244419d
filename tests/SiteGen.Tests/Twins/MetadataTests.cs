using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using Shouldly;
using SiteGen.Tests.RealSite;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Twins;

/// <summary>What the heads of the pages say to Google Scholar, Zotero, search engines and those who pass a link on.</summary>
public sealed class MetadataTests
{
    private static readonly string[] OnceOnly =
        ["citation_title", "citation_publication_date", "citation_online_date", "citation_language", "citation_journal_title", "citation_doi", "citation_abstract", "citation_keywords"];

    private static PublishedPages Pages => TheEdition.Pages;

    public static TheoryData<string, string> Texts => TheEdition.Texts;

    [Fact]
    public void No_tag_is_empty_and_none_that_may_stand_once_stands_twice()
    {
        foreach (var (file, page) in Pages.Documents)
        {
            var tags = page.QuerySelectorAll("head > meta[name], head > meta[property]");
            tags.Where(t => string.IsNullOrWhiteSpace(t.GetAttribute("content"))).Select(t => t.OuterHtml).ShouldBeEmpty(file);
            tags.Select(t => t.GetAttribute("name") ?? t.GetAttribute("property")!).Where(n => OnceOnly.Contains(n) || n.StartsWith("og:", StringComparison.Ordinal) || n == "description")
                .GroupBy(n => n).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty(file);
        }
    }

    [Fact]
    public void Only_an_articles_own_page_says_that_it_is_an_article() =>
        Pages.Documents.Where(p => p.Value.QuerySelector("meta[name=citation_title]") is not null).Select(p => p.Key)
            .ShouldBe(Pages.Documents.Keys.Where(f => f.Split('/') is [_, "articles", _, "index.html"]));

    [Theory]
    [MemberData(nameof(Texts))]
    public void An_article_is_described_in_the_language_of_its_page(string slug, string language)
    {
        var page = Pages[$"{language}/articles/{slug}/"];
        Content(page, "citation_language").ShouldBe([language]);
        Content(page, "citation_title").ShouldBe([page.QuerySelector("h1")!.TextContent.Replace('\u00a0', ' ').Trim()]);
        Content(page, "citation_author").ShouldNotBeEmpty();
        Content(page, "citation_author").ShouldAllBe(author => author.Contains(", ", StringComparison.Ordinal));
        (Content(page, "citation_publication_date").Single().Split('/')[0].Length == 4).ShouldBeTrue();
        Content(page, "citation_fulltext_html_url").ShouldBe([$"{SiteUnderTest.Url}{language}/articles/{slug}/"]);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void An_article_and_its_translation_point_to_each_other(string slug, string language)
    {
        var data = Data(Pages[$"{language}/articles/{slug}/"]);
        data.GetProperty("@type").GetString().ShouldBe("ScholarlyArticle");
        var isOriginal = data.TryGetProperty("workTranslation", out var twins);
        var twin = (isOriginal ? twins : data.GetProperty("translationOfWork"))[0];
        var other = Data(Pages[twin.GetProperty("@id").GetString()![SiteUnderTest.Url.Length..]]);
        other.GetProperty("inLanguage").GetString().ShouldBe(twin.GetProperty("inLanguage").GetString());
        other.GetProperty(isOriginal ? "translationOfWork" : "workTranslation")[0].GetProperty("@id").GetString().ShouldBe(data.GetProperty("@id").GetString());
    }

    [Fact]
    public void Every_entry_is_described_and_whatever_an_article_mentions_has_a_page()
    {
        Pages.Documents.Where(p => p.Key.Split('/') is [_, "persons" or "places" or "glossary", _, "index.html"])
            .ShouldAllBe(p => Data(p.Value).GetProperty("name").GetString()!.Length > 0 && TypeFits(p.Key, Data(p.Value).GetProperty("@type").GetString()!));
        foreach (var article in Pages.Documents.Where(p => p.Key.Split('/') is [_, "articles", _, "index.html"]))
        {
            Data(article.Value).GetProperty("mentions").EnumerateArray().Select(m => m.GetProperty("@id").GetString()![SiteUnderTest.Url.Length..] + "index.html")
                .ShouldAllBe(file => Pages.Documents.ContainsKey(file));
        }
    }

    [Fact]
    public void Every_twin_that_an_article_links_to_is_there()
    {
        foreach (var (file, page) in Pages.Documents)
        {
            var here = new Uri(SiteUnderTest.Url + file);
            page.QuerySelectorAll("link[rel=describedby], link[rel=item]").Select(l => new Uri(here, l.GetAttribute("href")).AbsoluteUri[SiteUnderTest.Url.Length..])
                .ShouldAllBe(twin => Pages.Site.Files.ContainsKey(twin));
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Readers_of_any_other_language_are_led_to_the_original(string slug, string language)
    {
        var original = Pages.Documents.Keys.Where(f => f.EndsWith($"/articles/{slug}/index.html", StringComparison.Ordinal))
            .Single(f => Data(Pages.Documents[f]).TryGetProperty("workTranslation", out _))[..^"index.html".Length];
        foreach (var address in new[] { $"{language}/articles/{slug}/", $"{language}/articles/{slug}/parallel/" })
        {
            Pages[address].QuerySelector("link[hreflang=x-default]")!.GetAttribute("href").ShouldBe(SiteUnderTest.Url + original + address[$"{language}/articles/{slug}/".Length..]);
            Pages[address].QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe(SiteUnderTest.Url + address);
        }
    }

    [Fact]
    public void The_original_is_led_to_even_where_it_is_not_the_first_language_of_the_site()
    {
        var input = FileTree.Read(Sites.SmallSite.InputOf("bilingual"));
        input["articles/river-mission/article.yml"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(input["articles/river-mission/article.yml"])
            .Replace("original: ru", "original: en", StringComparison.Ordinal).Replace("  en: { by", "  ru: { by", StringComparison.Ordinal));
        PublishedPages.Of(SiteUnderTest.Build(input))["ru/articles/river-mission/"].QuerySelector("link[hreflang=x-default]")!.GetAttribute("href")
            .ShouldBe(SiteUnderTest.Url + "en/articles/river-mission/");
    }

    [Theory]
    [InlineData("ru", "ru_RU", "en_GB")]
    [InlineData("en", "en_GB", "ru_RU")]
    public void A_page_names_its_locale_and_that_of_its_twin(string language, string own, string other)
    {
        foreach (var page in Pages.Documents.Where(p => p.Key.StartsWith(language + "/", StringComparison.Ordinal)).Select(p => p.Value))
        {
            page.QuerySelector("meta[property='og:locale']")!.GetAttribute("content").ShouldBe(own);
            page.QuerySelector("meta[property='og:image:alt']")!.GetAttribute("content").ShouldBe(page.QuerySelector("meta[property='og:site_name']")!.GetAttribute("content"));
            page.QuerySelectorAll("meta[property='og:locale:alternate']").Select(m => m.GetAttribute("content")).ShouldBe([other]);
        }
    }

    [Fact]
    public void A_licence_that_has_an_address_is_linked_and_no_other()
    {
        var input = FileTree.Read(Sites.SmallSite.InputOf("bilingual"));
        Pages.Documents.Values.SelectMany(p => p.QuerySelectorAll("link[rel=license]")).ShouldBeEmpty("the edition's statement of rights holds no address");
        var unlicensed = Encoding.UTF8.GetString(input["site.yml"]).Split('\n').Where(l => !l.StartsWith("licence", StringComparison.Ordinal));
        input["site.yml"] = Encoding.UTF8.GetBytes(string.Join('\n', unlicensed)
            + "\nlicence: { ru: \"CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).\", en: \"CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).\" }\n");
        foreach (var (file, page) in PublishedPages.Of(SiteUnderTest.Build(input)).Documents.Where(p => p.Key != "404.html"))
        {
            page.QuerySelectorAll("link[rel=license]").Select(l => l.GetAttribute("href")).ShouldBe(["https://creativecommons.org/licenses/by/4.0/"], file);
        }
    }

    private static bool TypeFits(string file, string type) => type == file.Split('/')[1] switch
    {
        "persons" => "Person",
        "places" => "Place",
        _ => "DefinedTerm",
    };

    private static IEnumerable<string> Content(IDocument page, string name) => page.QuerySelectorAll($"head > meta[name={name}]").Select(m => m.GetAttribute("content")!);

    private static JsonElement Data(IDocument page) => JsonDocument.Parse(page.QuerySelectorAll("script[type='application/ld+json']").Single().TextContent).RootElement;
}
