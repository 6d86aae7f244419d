using System.Text;
using AngleSharp.Dom;
using Shouldly;
using SiteGen.Tests.Report;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Sites;

/// <summary>An article in Russian, German and Hebrew: the pages of each in its own direction, and what is of the other direction turned.</summary>
public sealed class ThreeLanguagesTests
{
    private static PublishedPages Pages => SmallSite.Named("three-languages");

    [Theory]
    [InlineData("he/articles/lighthouse-lease/")]
    [InlineData("he/articles/lighthouse-lease/parallel/")]
    [InlineData("he/persons/")]
    [InlineData("de/articles/lighthouse-lease/")]
    [InlineData("ru/sources/port-office/")]
    [InlineData("de/articles/salt-toll/")]
    [InlineData("he/")]
    [InlineData("de/persons/")]
    [InlineData("he/persons/elmen/")]
    public void The_page_reads_as_accepted(string address) => Snapshot.Verify(Pages[address].QuerySelector("main")!, address.TrimEnd('/'));

    [Theory]
    [InlineData("he/", "rtl")]
    [InlineData("he/articles/lighthouse-lease/parallel/", "rtl")]
    [InlineData("ru/", null)]
    [InlineData("de/articles/lighthouse-lease/", null)]
    [InlineData("", null)]
    public void A_page_goes_in_the_direction_of_its_language(string address, string? direction) =>
        Pages[address].DocumentElement.GetAttribute("dir").ShouldBe(direction);

    [Fact]
    public void What_is_in_a_language_of_the_other_direction_is_turned_and_nothing_else() => Pages.Documents.Values
        .SelectMany(d => d.QuerySelectorAll("html [lang]")).Where(run => run.GetAttribute("dir") != TurnOf(run))
        .Select(run => run.OuterHtml).ShouldBeEmpty();

    [Fact]
    public void The_columns_of_two_directions_go_each_its_own_way()
    {
        var cells = Pages["he/articles/lighthouse-lease/parallel/"].QuerySelectorAll("#p1 .cell");
        cells.Select(c => (c.GetAttribute("lang"), c.GetAttribute("dir"))).ShouldBe([(null, null), ("ru", "ltr")]);
        Pages["ru/articles/lighthouse-lease/parallel/"].QuerySelectorAll("#p1 .cell").ShouldAllBe(c => !c.HasAttribute("dir"));
    }

    [Fact]
    public void Arabic_in_a_Russian_page_is_turned()
    {
        var page = Pages["ru/sources/port-office/"];
        page.QuerySelectorAll("[lang=ar]").Select(run => run.GetAttribute("dir")).ShouldBe(["rtl", "rtl"]);
        Pages["he/sources/port-office/"].QuerySelectorAll("[lang=ar]").ShouldAllBe(run => !run.HasAttribute("dir"));
    }

    [Theory]
    [InlineData("ru", "3, עמ' 8")]
    [InlineData("he")]
    public void A_part_of_a_citation_keeps_what_follows_on_its_own_side(string language, params string[] held) =>
        Pages[$"{language}/articles/lighthouse-lease/"].QuerySelectorAll("#p4 .citation a[dir=ltr]").Select(a => a.TextContent.Replace('\u00a0', ' '))
            .ShouldBe(held);

    [Theory]
    [InlineData("ru", "1; 2; 4; 1 3 5; 4; 3")]
    [InlineData("de", "1; 2; 4; 1 3 5; 4; 3")]
    [InlineData("he", "1; 2; 4; 1 3 5; 4; 3")]
    public void Citations_are_read_in_every_language(string language, string sources)
    {
        var marks = Pages[$"{language}/articles/lighthouse-lease/"].QuerySelectorAll("main .citation");
        string.Join("; ", marks.Select(m => m.GetAttribute("data-sources"))).ShouldBe(sources);
        marks.Count(m => m.HasAttribute("data-via")).ShouldBe(1);
    }

    [Theory]
    [InlineData("ru", "zimin kramer zimin kramer levina levina kramer")]
    [InlineData("de", "zimin kramer zimin kramer levina levina kramer")]
    [InlineData("he", "zimin kramer zimin kramer levina levina kramer")]
    public void Persons_are_named_in_every_language(string language, string ids) => string.Join(' ',
        Pages[$"{language}/articles/lighthouse-lease/"].QuerySelectorAll("main .text a[data-person]").Select(a => a.GetAttribute("data-person"))).ShouldBe(ids);

    [Theory]
    [InlineData("de", "Anna Petrowna Orlowa, Die Pacht des Leuchtturms, übersetzt von K. Brandt, in: Das Hafenarchiv, 2019, "
        + "https://edition.example/de/articles/lighthouse-lease/ [TT.MM.JJJJ]. Zuerst veröffentlicht in: Hafenbote 3 (2019), H. 4, S. 5–27, DOI: 10.12345/harbour.2019.7.")]
    [InlineData("he", "אורלובה, אנה. \"חכירת המגדלור.\" תרגום: ר. שקד. ארכיון הנמל, 2019. https://edition.example/he/articles/lighthouse-lease/ "
        + "(תאריך גישה: יום בחודש שנה). פורסם לראשונה: מבשר הנמל 3, גיליון 4 (2019): 5–27. https://doi.org/10.12345/harbour.2019.7.")]
    public void An_article_is_cited_as_scholars_of_the_language_do(string language, string reference) =>
        Pages[$"{language}/articles/lighthouse-lease/"].QuerySelector(".how-to-cite .form")!.TextContent.Replace('\u00a0', ' ').ShouldBe(reference);

    [Fact]
    public void A_day_in_Hebrew_is_read() => Pages["he/articles/lighthouse-lease/"].QuerySelectorAll("#p1 time, #p2 time")
        .Select(t => t.GetAttribute("datetime")).ShouldBe(["1922", "1922-09-11"]);

    [Fact]
    public void An_article_in_German_alone_is_no_fault_and_leads_to_the_other_languages()
    {
        Pages.Site.Diagnostics.Select(d => d.Code).ShouldNotContain("SG124");
        var page = Pages["de/articles/salt-toll/"];
        page.QuerySelectorAll("nav.languages .absent a").Select(a => $"{a.TextContent} {a.GetAttribute("href")}")
            .ShouldBe(["Русский ../../../ru/", "עברית ../../../he/"]);
        page.QuerySelectorAll("time").Select(t => t.GetAttribute("datetime")).ShouldBe(["1920-05-03", "1920-05-04", "1921"]);
        page.QuerySelectorAll(".text a[data-person]").Select(a => $"{a.TextContent.Replace('\u00a0', ' ')} {a.GetAttribute("data-person")}")
            .ShouldBe(["Moritz von Elmen elmen", "Kramer kramer", "Elmens elmen", "Kramers kramer", "von Elmen elmen", "Simin zimin"]);
    }

    [Theory]
    [InlineData("de/persons/sokolov/", "Sokolov, Ilʹâ Ilʹič", "ru-Latn")]
    [InlineData("he/persons/sokolov/", "Sokolov, Ilʹâ Ilʹič", "ru-Latn")]
    [InlineData("he/persons/elmen/", "Elmen, Moritz von", "de")]
    [InlineData("ru/persons/elmen/", "Elmen, Moritz von", "de")]
    public void A_name_that_a_language_lacks_is_shown_in_the_nearest_one(string address, string name, string language)
    {
        var heading = Pages[address].QuerySelector("h1")!;
        (heading.TextContent, heading.GetAttribute("lang")).ShouldBe((name, language));
    }

    [Fact]
    public void Compounds_with_a_name_are_told_and_not_linked() =>
        SmallEdition.Report(FileTree.Read(SmallSite.InputOf("three-languages"))).Findings
            .Where(f => f.Kind == Core.NamesReport.FindingKind.Compound).Select(f => f.Name).ShouldBe(["Kramer-Anfrage", "Kramererlass"], ignoreOrder: true);

    [Fact]
    public void The_TEI_holds_each_text_in_its_language()
    {
        var tei = Encoding.UTF8.GetString(SiteUnderTest.Build(SmallSite.InputOf("three-languages")).Files["articles/lighthouse-lease/article.tei.xml"]);
        new[] { "ru", "de", "he" }.ShouldAllBe(language => tei.Contains($"<text xml:lang=\"{language}\"", StringComparison.Ordinal));
    }

    private static string? TurnOf(IElement run)
    {
        var around = run.ParentElement!.Closest("[lang]")!.GetAttribute("lang")!;
        return IsFromRight(run.GetAttribute("lang")!) == IsFromRight(around) ? null : IsFromRight(around) ? "ltr" : "rtl";
    }

    private static bool IsFromRight(string language) => language is "he" or "ar";
}
