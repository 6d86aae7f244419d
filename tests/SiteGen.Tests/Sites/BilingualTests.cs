using Shouldly;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Sites;

/// <summary>Two articles in two languages that share a book and an archive file, with every kind of page.</summary>
public sealed class BilingualTests
{
    private static PublishedPages Pages => SmallSite.Named("bilingual");

    [Theory]
    [InlineData("")]
    [InlineData("ru/")]
    [InlineData("en/")]
    [InlineData("ru/articles/river-mission/")]
    [InlineData("en/articles/river-mission/")]
    [InlineData("ru/articles/river-mission/parallel/")]
    [InlineData("ru/persons/")]
    [InlineData("ru/persons/lebedev/")]
    [InlineData("en/persons/sokolova/")]
    [InlineData("ru/places/belozyorsk/")]
    [InlineData("en/glossary/")]
    [InlineData("en/glossary/fisheries-commission/")]
    [InlineData("ru/sources/")]
    [InlineData("en/articles/salt-ledger/")]
    [InlineData("en/sources/aok/")]
    [InlineData("ru/about/")]
    [InlineData("404.html")]
    public void The_page_reads_as_accepted(string address) =>
        Snapshot.Verify(Pages[address].QuerySelector("main")!, address.Length == 0 ? "root" : address.Replace(".html", "", StringComparison.Ordinal).TrimEnd('/'));

    [Theory]
    [InlineData("ru", "1; 2; 1; 1 3")]
    [InlineData("en", "1; 2; 1; 1 3")]
    public void Citations_are_read_and_the_words_put_in_by_the_author_are_not(string language, string sources)
    {
        var marks = Pages[$"{language}/articles/river-mission/"].QuerySelectorAll("[id^=p] span.citation");
        string.Join("; ", marks.Select(m => m.GetAttribute("data-sources"))).ShouldBe(sources);
        marks.Count(m => m.HasAttribute("data-via")).ShouldBe(1);
        marks.Select(m => m.TextContent).ShouldNotContain(t => t.Contains("[на]", StringComparison.Ordinal) || t.Contains("[on]", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ru", "Н. И. Лебедев; Лебедева; С. А. Соколовой; Соколова; Лебедеву")]
    [InlineData("en", "N. I. Lebedev; Lebedev; S. A. Sokolova; Sokolova; Lebedev")]
    public void A_person_is_found_in_every_case_form(string language, string names)
    {
        var links = Pages[$"{language}/articles/river-mission/"].QuerySelectorAll("main p[id^=p] a[data-person]");
        string.Join("; ", links.Select(a => a.TextContent.Replace('\u00a0', ' ').Replace("’s", "", StringComparison.Ordinal))).ShouldBe(names);
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("en")]
    public void A_place_and_a_term_are_marked_where_they_are_first_named(string language)
    {
        var page = Pages[$"{language}/articles/river-mission/"];
        page.QuerySelectorAll("main p[id^=p] a[data-place=belozyorsk]").ShouldHaveSingleItem().Closest("p")!.Id.ShouldBe("p1");
        page.QuerySelectorAll("main p[id^=p] a[data-term=fisheries-commission]").ShouldHaveSingleItem().Closest("p")!.Id.ShouldBe("p1");
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("en")]
    public void A_page_of_an_entry_lists_every_mention_with_its_paragraph(string language)
    {
        var links = Pages[$"{language}/glossary/fisheries-commission/"].QuerySelectorAll("main .where > a[href*='#p']").Select(a => a.GetAttribute("href")!.Split('#')[1]);
        links.ShouldBe(["p1", "p4"]);
    }

    [Theory]
    [InlineData("ru", "абз. 1, с. 44; абз. 2, с. 45")]
    [InlineData("en", "par. 1, p. 44; par. 2, p. 45")]
    public void An_article_tells_where_else_a_work_is_cited_that_another_list_prints_otherwise(string language, string places)
    {
        var elsewhere = Pages[$"{language}/articles/river-mission/"].QuerySelectorAll("#source-1 .elsewhere").ShouldHaveSingleItem();
        elsewhere.TextContent.Replace('\u00a0', ' ').ShouldEndWith(": " + places);
        elsewhere.QuerySelector("a")!.GetAttribute("href").ShouldBe("../salt-ledger/#source-2");
        Pages[$"{language}/sources/"].QuerySelectorAll(".work[id^=work-sokolov] .cited-pages").Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("ru", "river-mission", 2)]
    [InlineData("en", "salt-ledger", 1)]
    public void A_citation_leads_to_its_place_on_the_archive_s_page_and_the_list_tells_who_else_cites_the_file(string language, string slug, int source)
    {
        var page = Pages[$"{language}/articles/{slug}/"];
        var place = page.QuerySelector($"#p1 a[href='#source-{source}'], #p2 a[href='#source-{source}']")!.GetAttribute("data-file")!;
        Pages[$"{language}/sources/aok/"].GetElementById(place).ShouldNotBeNull().TextContent.ShouldNotBeEmpty();
        var shared = page.QuerySelectorAll($"#source-{source} .elsewhere").ShouldHaveSingleItem().GetAttribute("data-file")!;
        place.ShouldStartWith(shared + "-");
        Pages[$"{language}/sources/aok/"].GetElementById(shared)!.QuerySelector(".shared").ShouldNotBeNull();
    }
}
