using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Shouldly;
using SiteGen.Tests.RealSite;
using SiteGen.Tests.Sites;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Twins;

/// <summary>The open data: of the promised shape, the same in both formats, and saying what the pages and <c>annotations.json</c> say.</summary>
public sealed class DataTests
{
    private static readonly string[] Sets = ["persons", "places", "glossary", "sources", "timeline"];

    private static IReadOnlyDictionary<string, byte[]> Files => TheEdition.Pages.Site.Files;

    public static TheoryData<string> Names => [.. Sets];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_file_has_the_shape_that_its_schema_says(string set)
    {
        var schema = PublishedSchema.TextOf(set);
        foreach (var pages in new[] { TheEdition.Pages, SmallSite.Named("bilingual"), SmallSite.Named("one-language"), SmallSite.Named("hostile") })
        {
            PublishedSchema.FaultsIn(JsonNode.Parse(pages.Site.Files[$"data/{set}.json"]), set).ShouldBeEmpty();
        }

        Encoding.UTF8.GetString(Files[$"data/schema/{set}.schema.json"]).ShouldBe(schema.ReplaceLineEndings("\n"));
        JsonNode.Parse(schema)!["$id"]!.GetValue<string>().ShouldBe($"{set}.schema.json");
        Json(set)["$schema"]!.GetValue<string>().ShouldBe($"schema/{set}.schema.json");
        var broken = Json(set);
        broken["languages"] = null;
        PublishedSchema.FaultsIn(broken, set).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("persons", "person")]
    [InlineData("places", "place")]
    [InlineData("glossary", "term")]
    public void A_register_counts_what_was_recognised(string set, string kind)
    {
        var counted = Json(set)[set]!.AsArray().SelectMany(e => e!["mentions"]!.AsArray().Select(m => $"{m!["article"]} {m["lang"]} {e["id"]}: {m["count"]}"));
        var recognised = Annotations().SelectMany(a => a["mentions"]!.AsArray().Where(m => m!["kind"]!.GetValue<string>() == kind).Select(m => $"{a["article"]} {m!["lang"]} {m["id"]}"))
            .CountBy(m => m).Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Key}: {m.Value}"));
        counted.ShouldBe(recognised, ignoreOrder: true);
        var pages = TheEdition.Pages.Documents.Keys.Select(f => f.Split('/')).Where(f => f is ["en", var folder, _, _] && folder == set).Select(f => f[2]);
        Json(set)[set]!.AsArray().Select(e => $"{e!["id"]}").ShouldBe(pages, ignoreOrder: true);
    }

    [Fact]
    public void The_timeline_holds_every_date_that_has_a_year_in_the_order_of_time()
    {
        var dates = Json("timeline")["dates"]!.AsArray();
        var recognised = from article in Annotations()
                         from date in article["dates"]!.AsArray()
                         where !date["from"]!.GetValue<string>().StartsWith("--", StringComparison.Ordinal)
                         select $"{article["article"]} {Key(date)}";
        dates.Select(d => $"{d!["article"]} {Key(d)}").ShouldBe(recognised, ignoreOrder: true);
        dates.Select(d => $"{d!["from"]}").ShouldBe(dates.Select(d => $"{d!["from"]}").Order(StringComparer.Ordinal));
        dates.ShouldAllBe(d => d!["sentence"]!.GetValue<string>().Contains(d["surface"]!.GetValue<string>(), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_citation_of_every_source_is_in_the_sources()
    {
        var cited = Json("sources")["sources"]!.AsArray().SelectMany(s => s!["places"]!.AsArray().Select(p => $"{s["article"]} {p!["lang"]} {s["number"]}"));
        cited.ShouldBe(Annotations().SelectMany(a => a["citations"]!.AsArray().SelectMany(c => c!["items"]!.AsArray().Select(i => $"{a["article"]} {c["lang"]} {i!["source"]}"))), ignoreOrder: true);
        var works = Json("sources")["works"]!.AsArray().Select(w => $"{w!["id"]}").ToHashSet();
        Json("sources")["sources"]!.AsArray().SelectMany(s => s!["works"]!.AsArray()).Select(w => $"{w}").ShouldAllBe(w => works.Contains(w));
    }

    [Theory]
    [InlineData("persons", "id", "id")]
    [InlineData("places", "latitude", "latitude")]
    [InlineData("glossary", "definition_ru", "definition.ru")]
    [InlineData("sources", "as_printed_ru", "asPrinted.ru")]
    [InlineData("timeline", "sentence", "sentence")]
    public void The_table_holds_what_the_JSON_holds(string set, string column, string path)
    {
        var lines = Csv.Read(Files[$"data/{set}.csv"]);
        var at = lines[0].IndexOf(column);
        at.ShouldBeGreaterThanOrEqualTo(0);
        lines.ShouldAllBe(l => l.Count == lines[0].Count);
        lines[0].ShouldBeUnique();
        lines.Skip(1).Select(l => l[at]).ShouldBe(
            Json(set)[set == "timeline" ? "dates" : set]!.AsArray().Select(row => path.Split('.').Aggregate(row, (node, key) => node?[key])?.ToString() ?? ""));
    }

    [Fact]
    public void A_table_opens_in_Excel_and_its_quotes_hold()
    {
        Files["data/persons.csv"][..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        Encoding.UTF8.GetString(SmallSite.Named("hostile").Site.Files["data/persons.csv"]).ShouldContain("<script>alert(12)</script> & \"\"surveyor\"\"");
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("en")]
    public void The_page_of_the_data_links_to_every_file_for_machines_and_states_the_licence(string language)
    {
        var page = TheEdition.Pages[$"{language}/data/"];
        var linked = page.QuerySelectorAll("main a").Select(a => FindDeadLinks.Resolve($"{language}/data/index.html", a.GetAttribute("href")!)!.Value.File).ToHashSet();
        Files.Keys.Where(f => f.StartsWith("data/", StringComparison.Ordinal) || f.StartsWith("articles/", StringComparison.Ordinal)).Except(linked).ShouldBeEmpty();
        page.QuerySelector("main")!.TextContent.Replace('\u00a0', ' ').ShouldContain(Json("persons")["licence"]![language]!.GetValue<string>());
        TheEdition.Pages[$"{language}/persons/"].QuerySelectorAll("footer a").Select(a => a.GetAttribute("href")).ShouldContain("../data/");
    }

    [Theory]
    [InlineData("persons")]
    [InlineData("places")]
    [InlineData("glossary")]
    [InlineData("timeline")]
    public void The_page_explains_every_field(string set)
    {
        var explained = TheEdition.Pages["en/data/"].GetElementById(set)!.Closest("section")!.QuerySelectorAll("dt")
            .SelectMany(d => d.TextContent.Split(", ")).Select(f => f.Trim(' ', '…')).ToHashSet();
        Json(set)[set == "timeline" ? "dates" : set]!.AsArray().SelectMany(e => e!.AsObject().Select(p => p.Key)).Distinct()
            .Except(explained).ShouldBeEmpty();
    }

    private static string Key(JsonNode date) => $"{date["lang"]} {date["block"]}{date["note"]} {date["start"]} {date["from"]} {date["to"]} {date["surface"]}";

    private static JsonNode Json(string set) => JsonNode.Parse(Files[$"data/{set}.json"])!;

    private static IEnumerable<JsonNode> Annotations() =>
        Files.Where(f => f.Key.EndsWith("/annotations.json", StringComparison.Ordinal)).Select(f => JsonNode.Parse(f.Value)!);
}
