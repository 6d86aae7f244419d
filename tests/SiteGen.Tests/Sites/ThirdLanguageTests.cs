using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Shouldly;
using SiteGen.Tests.Report;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Sites;

/// <summary>A third language of the texts, which the interface does not speak, and regions of languages.</summary>
public sealed partial class ThirdLanguageTests
{
    private const string Languages = "languages: [ru, en]";

    private static readonly Lazy<PublishedPages> Ukrainian = new(() => SmallEdition.Pages(Input()));

    [Fact]
    public void Its_pages_are_framed_by_the_language_that_is_named_and_say_so()
    {
        var page = Ukrainian.Value["uk/articles/lake-treaty/"];
        page.DocumentElement.GetAttribute("lang").ShouldBe("uk");
        page.QuerySelector("header.bar")!.GetAttribute("lang").ShouldBe("en");
        page.QuerySelector("nav.languages [aria-current]")!.TextContent.ShouldBe("Українська");
        FindLanguageFaults.In(Ukrainian.Value, "ru", "en", "uk").ShouldBeEmpty();
    }

    [Fact]
    public void Any_two_languages_stand_side_by_side_and_each_column_leads_to_the_others()
    {
        Ukrainian.Value.Documents.Keys.Where(f => f.Contains("/parallel/", StringComparison.Ordinal)).ShouldBe(
        [
            "en/articles/lake-treaty/parallel/index.html", "en/articles/lake-treaty/parallel/uk/index.html",
            "ru/articles/lake-treaty/parallel/index.html", "ru/articles/lake-treaty/parallel/uk/index.html",
            "uk/articles/lake-treaty/parallel/en/index.html", "uk/articles/lake-treaty/parallel/index.html",
        ]);
        var page = Ukrainian.Value["uk/articles/lake-treaty/parallel/"];
        page.QuerySelectorAll(".heads .cell:last-child nav a").Select(a => $"{a.TextContent} {FileOf(a)}").ShouldBe(["English uk/articles/lake-treaty/parallel/en/index.html"]);
        page.QuerySelectorAll(".heads .cell:first-child nav a").Select(a => $"{a.TextContent} {FileOf(a)}").ShouldBe(["English en/articles/lake-treaty/parallel/index.html"]);

        string FileOf(IElement link) => FindDeadLinks.Resolve("uk/articles/lake-treaty/parallel/index.html", link.GetAttribute("href")!)!.Value.File;
    }

    [Fact]
    public void An_article_that_chooses_its_languages_lacks_none_of_the_others()
    {
        var input = Input();
        input["articles/lake-treaty/article.yml"] = [.. input["articles/lake-treaty/article.yml"], .. "languages: [ru, en]\n"u8];
        input.Remove("articles/lake-treaty/uk.md");
        var pages = SmallEdition.Pages(input);
        pages.Site.Diagnostics.Where(d => d.Code == "SG124").ShouldBeEmpty();
        pages["ru/articles/lake-treaty/"].QuerySelectorAll("nav.languages .absent").Select(a => a.TextContent).ShouldBe(["Українська"]);
    }

    [Fact]
    public void A_text_in_a_language_that_the_article_does_not_choose_is_not_published()
    {
        var input = Input();
        input["articles/lake-treaty/article.yml"] = [.. input["articles/lake-treaty/article.yml"], .. "languages: [ru]\n"u8];
        SmallEdition.Pages(input).Documents.Keys.ShouldNotContain("uk/articles/lake-treaty/index.html");
    }

    [Theory]
    [InlineData("", "Lebedev, Nikolaj Ivanovič", "Belozërsk")]
    [InlineData("romanisation: ala-lc\n", "Lebedev, Nikolaĭ Ivanovich", "Belozërsk")]
    [InlineData("romanisation: bgn\n", "Lebedev, Nikolay Ivanovich", "Belozersk")]
    public void A_name_in_Cyrillic_letters_alone_is_shown_to_other_readers_in_Latin_ones(string setting, string person, string place)
    {
        var input = Input();
        input["site.yml"] = [.. input["site.yml"], .. Encoding.UTF8.GetBytes(setting)];
        input["registers/persons.yml"] = Encoding.UTF8.GetBytes("- id: lebedev\n  name: { ru: { family: Лебедев, given: Николай, patronymic: Иванович } }\n  about: { en: A surveyor. }\n");
        input["registers/places.yml"] = Encoding.UTF8.GetBytes("- id: belozyorsk\n  name: { ru: Белозёрск }\n  about: { en: A town. }\n");
        var pages = SmallEdition.Pages(input);
        var heading = pages["en/persons/lebedev/"].QuerySelector("h1")!;
        (heading.TextContent, heading.GetAttribute("lang")).ShouldBe((person, "ru-Latn"));
        pages["en/places/belozyorsk/"].QuerySelector("h1")!.TextContent.ShouldBe(place);
        pages["uk/persons/lebedev/"].QuerySelector("h1")!.TextContent.ShouldBe("Лебедев Николай Иванович");
        pages["en/persons/"].QuerySelector("[data-names]")!.GetAttribute("data-names")!.ShouldContain("Лебедев Николай Иванович");
    }

    [Fact]
    public void A_region_takes_the_words_of_its_language_and_is_told_to_machines()
    {
        var input = Input();
        var files = input.ToDictionary(
            f => f.Key.Replace("/en.md", "/en-GB.md", StringComparison.Ordinal),
            f => f.Key.EndsWith(".md", StringComparison.Ordinal) ? f.Value
                : Encoding.UTF8.GetBytes(Key().Replace(Encoding.UTF8.GetString(f.Value), "en-GB$1")), StringComparer.Ordinal);
        var page = PublishedPages.Of(SiteUnderTest.Build(files))["en-GB/articles/lake-treaty/"];
        page.DocumentElement.GetAttribute("lang").ShouldBe("en-GB");
        page.QuerySelector("header.bar")!.GetAttribute("lang").ShouldBeNull();
        page.QuerySelector("meta[property='og:locale']")!.GetAttribute("content").ShouldBe("en_GB");
        page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(l => l.GetAttribute("hreflang")).ShouldBe(["ru", "en-GB", "uk", "x-default"]);
        page.QuerySelector("nav.languages [aria-current]")!.TextContent.ShouldBe("English");
    }

    /// <summary>The tag as a key, and in the list of languages.</summary>
    [GeneratedRegex(@"\ben(: (?!GB)|(?=, \{ language))")]
    private static partial Regex Key();

    private static SortedDictionary<string, byte[]> Input()
    {
        var input = SmallEdition.With("Лебедев жил в Белозёрске.", "Lebedev lived in Belozyorsk.");
        var site = Encoding.UTF8.GetString(input["site.yml"]);
        site.ShouldContain(Languages);
        input["site.yml"] = Encoding.UTF8.GetBytes(site.Replace(Languages, "languages: [ru, en, { language: uk, interface: en }]", StringComparison.Ordinal));
        input["articles/lake-treaty/uk.md"] = "---\ntitle: \"Озеро\"\n---\n\nЛебедєв жив у Білозерську.\n"u8.ToArray();
        return input;
    }
}
