using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Shouldly;
using SiteGen.Tests.RealSite;
using SiteGen.Tests.Sites;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Twins;

/// <summary><c>annotations.json</c> has the promised shape, and counts in the very text that the page shows.</summary>
public sealed class AnnotationsTests
{
    public static TheoryData<string, string> Texts => TheEdition.Texts;

    [Fact]
    public void Every_file_has_the_promised_shape()
    {
        var files = new[] { TheEdition.Pages, SmallSite.Named("bilingual"), SmallSite.Named("one-language"), SmallSite.Named("hostile") }
            .SelectMany(p => p.Site.Files).Where(f => f.Key.EndsWith("/annotations.json", StringComparison.Ordinal)).ToList();
        files.Count.ShouldBe(6);
        files.SelectMany(f => PublishedSchema.FaultsIn(JsonNode.Parse(f.Value), "annotations").Select(fault => $"{f.Key}: {fault}")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("start", "\"none\"")]
    [InlineData("certainty", "\"unknown\"")]
    [InlineData("start", null)]
    [InlineData("colour", "\"red\"")]
    public void The_schema_refuses_another_shape(string property, string? json)
    {
        var file = JsonNode.Parse(SmallSite.Named("bilingual").Site.Files["articles/river-mission/annotations.json"])!;
        var mention = file["mentions"]![0]!.AsObject();
        mention.Remove(property);
        if (json is not null)
        {
            mention[property] = JsonNode.Parse(json);
        }

        PublishedSchema.FaultsIn(file, "annotations").ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_range_counts_in_the_text_of_the_page(string slug, string language)
    {
        var found = In(slug, language).ToList();
        found.Count.ShouldBeGreaterThan(100);
        foreach (var item in found)
        {
            var id = item["block"] is { } block ? $"p{block}" : $"note-{item["note"]}";
            var text = PlainText(TheEdition.Pages[$"{language}/articles/{slug}/"].GetElementById(id).ShouldNotBeNull(id));
            var (start, surface) = (item["start"]!.GetValue<int>(), (item["surface"] ?? item["text"])!.GetValue<string>());
            surface.Length.ShouldBe(item["length"]!.GetValue<int>());
            text.Substring(start, surface.Length).ShouldBe(surface, $"{language} {id}");
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_mark_of_the_page_is_in_the_file(string slug, string language)
    {
        var main = TheEdition.Pages[$"{language}/articles/{slug}/"].QuerySelector("main")!;
        var found = In(slug, language).ToList();
        var certain = found.Count(f => f["certainty"] is not null);
        main.QuerySelectorAll(".citation").Length.ShouldBe(found.Count(f => f["items"] is not null));
        main.QuerySelectorAll("p a[data-certainty]").Length.ShouldBeInRange(20, certain);
        main.QuerySelectorAll("time").Select(t => t.GetAttribute("datetime")).Except(found.Select(f => ((string?)f["from"])?.TrimStart('-'))).ShouldBeEmpty();
        main.QuerySelectorAll("time").Length.ShouldBeInRange(30, found.Count(f => f["from"] is not null));
    }

    [Fact]
    public void Letters_stay_letters_and_lines_end_in_line_feeds()
    {
        var text = Encoding.UTF8.GetString(SmallSite.Named("bilingual").Site.Files["articles/river-mission/annotations.json"]);
        text.ShouldStartWith("{\n  \"$schema\": \"../../data/schema/annotations.schema.json\",\n  \"article\": \"river-mission\",\n  \"languages\": [\n    \"ru\",\n    \"en\"\n  ],\n  \"mentions\": [\n    {\n      \"kind\": \"person\",");
        text.ShouldContain("\"surface\": \"Н. И. Лебедев\",");
        text.ShouldNotContain("\\u");
        text.ShouldNotContain('\r');
        text.ShouldEndWith("}\n");
    }

    private static IEnumerable<JsonNode> In(string slug, string language)
    {
        var file = JsonNode.Parse(TheEdition.Pages.Site.Files[$"articles/{slug}/annotations.json"])!;
        return new[] { "mentions", "citations", "dates" }.SelectMany(l => file[l]!.AsArray()).Select(i => i!).Where(i => i["lang"]!.GetValue<string>() == language);
    }

    // What a reader would copy, by means of the page alone: without marks of notes, ways back and permalinks.
    private static string PlainText(IElement passage)
    {
        var copy = (IElement)(passage.QuerySelector(".slip-text") ?? passage).Clone();
        foreach (var mark in copy.QuerySelectorAll("sup, [role=doc-backlink], a[href^='#p']").ToList())
        {
            mark.Remove();
        }

        return copy.TextContent.Replace('\u00a0', ' ').Replace('\u202f', ' ').Replace("\u00ad", "", StringComparison.Ordinal).Trim();
    }
}
