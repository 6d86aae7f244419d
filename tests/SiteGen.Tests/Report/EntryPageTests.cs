using AngleSharp.Dom;
using Shouldly;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Report;

/// <summary>What the page of an entry and the indexes say.</summary>
public sealed class EntryPageTests
{
    private const string More = """
        - id: sedov
          name: { ru: { family: Седов, given: Пётр }, en: { family: Sedov, given: Pyotr } }
          also: { ru: [Зедов, П. К. Седов] }
          about: { ru: "Лодочник.", en: "A boatman." }
        """;

    private const string Places = """
        - id: kamen
          name: { ru: Камень, en: Kamen }
          also: { ru: [Каменец, Утёс] }
          today: { ru: Яма, en: Yama }
          about: { ru: "Скала.", en: "A rock." }
        """;

    private static readonly Lazy<PublishedPages> Made = new(() => SmallEdition.Pages(SmallEdition.With(
        "Лебедев и Седов. Лебедева ждали, Лебедеву писали, о Лебедеве знали.\n\n"
        + "Затем Лебедев [2; Ф. 5. Седов – Лебедеву. 1 мая. Л. 7] ушёл[^n].\n\nЛебедев и Зедов.\n\n[^n]: С Лебедевым.",
        "Lebedev and Sedov. Lebedev was awaited.\n\nThen Lebedev left[^n].\n\nLebedev and Sedov.\n\n[^n]: With Lebedev.",
        ("persons", More), ("places", Places),
        ("glossary", "- id: net\n  term: { ru: \"сеть\", en: \"net\" }\n  definition: { ru: \"Сеть.\", en: \"A net.\" }\n  see: [fisheries-commission]\n"))));

    private static PublishedPages Pages => Made.Value;

    [Fact]
    public void A_passage_that_names_the_entry_clearly_more_often_is_principal() =>
        Passages("ru/persons/lebedev/").Select(p => (p.QuerySelector(".where a")!.GetAttribute("href")!.Split('#')[1], p.ClassName == "principal"))
            .ShouldBe([("p1", true), ("p2", false), ("p3", false), ("note-n", false)]);

    [Fact]
    public void Sentences_that_name_the_entry_stand_once_each() =>
        Passages("ru/persons/lebedev/")[0].QuerySelectorAll(".sentence")
            .Select(s => $"{s.TextContent.Replace('\u00a0', ' ').Trim()} {s.QuerySelectorAll("b").Length}")
            .ShouldBe(["Лебедев и Седов. 1", "Лебедева ждали, Лебедеву писали, о Лебедеве знали. 3"]);

    [Fact]
    public void Every_passage_leads_to_its_twin_and_to_both_side_by_side()
    {
        var links = Passages("ru/persons/lebedev/").Select(p => string.Join(
            " ", p.QuerySelectorAll(".elsewhere a").Select(a => a.GetAttribute("href")!.Replace("../../../", "", StringComparison.Ordinal))));
        links.ShouldContain("en/articles/lake-treaty/#p1 ../../articles/lake-treaty/parallel/#p1");
        links.ShouldContain("en/articles/lake-treaty/#note-n ../../articles/lake-treaty/parallel/#ru-note-n");
    }

    [Fact]
    public void Persons_named_in_the_same_passages_are_counted() =>
        Pages["ru/persons/lebedev/"].QuerySelectorAll("section[aria-labelledby=met] li").Select(l => l.TextContent.Trim()).ShouldBe(["Седов Пётр 3"]);

    [Fact]
    public void A_document_that_a_citation_names_leads_to_the_citation_and_to_its_source()
    {
        var document = Pages["ru/persons/lebedev/"].QuerySelector(".documents li")!;
        document.TextContent.Replace('\u00a0', ' ').ShouldStartWith("Седов – Лебедеву. 1 мая");
        document.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!.Split('#')[1]).ShouldBe(["cite-1", "source-2"]);
    }

    [Fact]
    public void Forms_met_are_counted() =>
        Pages["en/persons/lebedev/"].QuerySelectorAll(".facts dd")[^1].TextContent.Replace('\u00a0', ' ').ShouldBe("Lebedev (5)");

    [Fact]
    public void A_term_tells_which_terms_refer_to_it() =>
        Pages["en/glossary/fisheries-commission/"].QuerySelectorAll("section[aria-labelledby=referring] a").Select(a => a.TextContent).ShouldBe(["net"]);

    [Fact]
    public void Other_names_and_names_of_today_stand_in_the_index_where_a_reader_looks_for_them() =>
        Pages["ru/places/"].QuerySelectorAll("li.see").Select(l => l.TextContent).ShouldBe(["Утёс см. Камень", "Яма см. Камень"]);

    [Fact]
    public void The_index_line_bears_all_other_names() =>
        Pages["ru/places/"].QuerySelectorAll("li[data-names]").Select(l => l.GetAttribute("data-names"))
            .ShouldBe(["Belozyorsk", "Каменец; Утёс; Яма; Kamen; Yama"]);

    [Fact]
    public void A_family_name_of_another_spelling_is_a_cross_reference_and_a_whole_name_is_not() =>
        Pages["ru/persons/"].QuerySelectorAll("li.see").Select(l => l.TextContent).ShouldBe(["Зедов см. Седов Пётр"]);

    [Fact]
    public void All_pages_are_sound_and_no_link_is_dead()
    {
        FindMarkupFaults.In(Pages).ShouldBeEmpty();
        FindDeadLinks.In(Pages).ShouldBeEmpty();
        FindLanguageFaults.In(Pages, "ru", "en").ShouldBeEmpty();
    }

    private static List<IElement> Passages(string address) => [.. Pages[address].QuerySelectorAll(".concordance > li")];
}
