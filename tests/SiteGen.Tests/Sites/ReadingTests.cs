using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Shouldly;
using SiteGen.Core.Model;
using SiteGen.Core.Text;
using SiteGen.Tests.Support;
using SiteGen.Theme;
using SiteGen.Theme.Wording;

namespace SiteGen.Tests.Sites;

/// <summary>What helps a reader on: how to cite, how to read, where the dates lie, where to look for a lost page.</summary>
public sealed partial class ReadingTests
{
    private static PublishedPages Pages => SmallSite.Named("bilingual");

    [Fact]
    public void An_article_is_cited_by_gost_in_russian_and_by_chicago_in_english()
    {
        var forms = Pages["ru/articles/river-mission/"].QuerySelectorAll(".how-to-cite .form").Select(Plain).ToList();
        forms.ShouldBe(
        [
            "Орлова А. П. Миссия на реке // Речной архив : [сайт]. – 2019. – URL: https://edition.example/ru/articles/river-mission/ (дата обращения: дд.мм.гггг). "
            + "Первая публикация: 2019. – DOI: 10.12345/river.2019.7.",
            "Orlova, Anna Petrovna. “A Mission on the River.” Translated by the editors. The River Archive, 2019. https://edition.example/en/articles/river-mission/ "
            + "(accessed month day, year). First published: 2019, https://doi.org/10.12345/river.2019.7.",
        ]);
        Pages["en/articles/river-mission/"].QuerySelectorAll(".how-to-cite .form").Select(Plain).ShouldBe(forms.AsEnumerable().Reverse());
    }

    [Fact]
    public void Files_for_programs_are_linked_where_the_article_tells_how_to_cite_it()
    {
        var links = Pages["en/articles/salt-ledger/"].QuerySelectorAll(".how-to-cite .files a").Select(a => a.GetAttribute("href")!.Split('/')[^1]);
        links.ShouldBe(["en.bib", "en.ris", "en.csl.json", "article.tei.xml", "annotations.json"]);
    }

    [Fact]
    public void A_work_tells_how_often_and_in_how_many_articles_it_is_cited()
    {
        var counts = Pages["ru/sources/"].QuerySelectorAll(".work > .count").ToDictionary(c => c.ParentElement!.Id!, c => (Plain(c), c.GetAttribute("title")!.Replace('\u00a0', ' ')));
        counts.ShouldNotBeEmpty();
        foreach (var work in Pages["ru/sources/"].QuerySelectorAll(".work"))
        {
            var citing = work.QuerySelectorAll("a[href*='#cite-']").Select(a => a.GetAttribute("href")).Distinct().ToList();
            var articles = citing.Select(a => a!.Split('#')[0]).Distinct().Count();
            counts.ContainsKey(work.Id!).ShouldBe(citing.Count > 0, work.Id);
            if (citing.Count > 0)
            {
                counts[work.Id!].Item1.ShouldStartWith($"{citing.Count} ссыл");
                counts[work.Id!].Item1.EndsWith($"· {articles} ст.", StringComparison.Ordinal).ShouldBe(articles > 1, work.Id);
            }
        }

        counts.Values.ShouldContain(c => c.Item1.EndsWith("· 2 ст.", StringComparison.Ordinal) && c.Item2.EndsWith("· 2 статьи", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_of_an_index_is_found_by_its_names_in_every_language()
    {
        var names = Pages["ru/persons/"].QuerySelector("li:has(a[href$='lebedev/'])")!.GetAttribute("data-names")!;
        names.Split("; ").ShouldContain("Lebedev, Nikolai Ivanovich");
        Pages["en/persons/"].QuerySelector("li:has(a[href$='lebedev/'])")!.GetAttribute("data-names")!.Split("; ").ShouldContain("Лебедев Николай Иванович");
    }

    [Theory]
    [InlineData("1872", "1936-01-02", "1872–1936", "1872–1936")]
    [InlineData("1893", null, "род. 1893", "b. 1893")]
    [InlineData(null, "1940", "ум. 1940", "d. 1940")]
    [InlineData(null, null, null, null)]
    public void Of_a_life_only_what_is_known_is_said(string? born, string? died, string? russian, string? english)
    {
        Localized<T> Of<T>(T value) => new([new("ru", value)]);
        var person = new Person(
            new SourceFile("a.yml", "").Span(0), "x", Of(new PersonName("Лебедев")), Gender.Masculine, false, null, born, died, Of("кто"), null, false, null);
        new[] { "ru", "en" }.Select(l => InterfaceLanguages.WordsFor(l).LifeYears(person)?.Replace('\u00a0', ' ')).ShouldBe([russian, english]);
    }

    [Theory]
    [InlineData("ru", "л.|f.|лист", "Ф.|F.|фонд", "с.|p., pp.|страница")]
    [InlineData("en", "f.|л.|leaf", "F.|Ф.|fond", "p., pp.|с.|page")]
    public void The_key_shows_the_marks_met_in_citations_in_each_language(string language, params string[] rows)
    {
        var table = Pages[$"{language}/reading/"].QuerySelectorAll(".marks tbody tr").Select(r => string.Join('|', r.Children.Select(Plain))).ToList();
        foreach (var row in rows)
        {
            table.ShouldContain(r => Mentions(r, row), row + " is not in " + string.Join("; ", table));
        }
    }

    [Fact]
    public void The_key_names_each_archive_with_the_levels_of_its_shelfmarks()
    {
        var archive = Pages["ru/reading/"].QuerySelector("section[aria-labelledby=archives] .key dd")!;
        Plain(archive).ShouldContain("Ф. – фонд → Оп. – опись → Д. – дело");
    }

    [Fact]
    public void An_article_that_names_few_dates_has_no_strip_of_years()
    {
        Pages["ru/"].QuerySelectorAll(".articles li").Length.ShouldBe(2);
        Pages["ru/"].QuerySelector(".articles .years").ShouldBeNull();
    }

    [Fact]
    public void The_page_for_unknown_addresses_leads_to_the_parts_of_the_edition_in_each_language()
    {
        var ways = Pages["404.html"].QuerySelectorAll(".choice .run-on a").Select(a => a.GetAttribute("href"));
        ways.ShouldContain("/ru/persons/");
        ways.ShouldContain("/en/reading/");
    }

    [Fact]
    public void The_list_of_what_an_article_names_counts_the_mentions()
    {
        var line = Pages["ru/articles/river-mission/"].QuerySelector("#about-person-lebedev .name .count")!;
        line.TextContent.ShouldBe("3");
        line.GetAttribute("title")!.Replace('\u00a0', ' ').ShouldBe("3 упоминания");
    }

    private static bool Mentions(string row, string expected) =>
        row.Split('|').Zip(expected.Split('|')).All(p => p.Second.Split(", ").All(label => p.First.Split(", ").Contains(label)));

    private static string Plain(IElement element) => Space().Replace(element.TextContent.Replace('\u00a0', ' '), " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
