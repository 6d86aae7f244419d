using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Shouldly;
using SiteGen.Tests.RealSite;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Twins;

/// <summary>The TEI of the edition's articles: the words of the pages, every mark on them, and no reference into the void.</summary>
public sealed class TeiTests
{
    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";
    private static readonly XName Id = XNamespace.Xml + "id";

    public static TheoryData<string, string> Texts => TheEdition.Texts;

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_words_of_every_block_are_those_of_the_article(string slug, string language)
    {
        var blocks = MarkdownText.Read(slug, language).Paragraphs;
        var tei = ById(slug);
        for (var k = 1; k <= blocks.Count; k++)
        {
            tei[$"{language}-p{k}"].Value.ShouldBe(blocks[k - 1], $"{language}, block {k}");
        }

        tei.ShouldNotContainKey($"{language}-p{blocks.Count + 1}");
        foreach (var (id, text) in MarkdownText.Read(slug, language).Notes)
        {
            string.Join('\n', tei[$"{language}-note-{id}"].Elements().Select(e => e.Value)).ShouldBe(text, $"note {id}");
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_mention_citation_and_place_cited_is_marked(string slug, string language)
    {
        using var annotations = JsonDocument.Parse(TheEdition.Pages.Site.Files[$"articles/{slug}/annotations.json"]);
        var text = ById(slug)[language];
        var named = text.Descendants().Where(e => e.Attribute("ref") is not null);
        Marks(annotations, "mentions", language)
            .Select(m => $"{m.GetProperty("kind").GetString()}-{m.GetProperty("id").GetString()} {m.GetProperty("surface").GetString()}")
            .ShouldBe(named.Select(e => $"{e.Attribute("ref")!.Value[1..]} {e.Value}"), ignoreOrder: true);
        var citations = Marks(annotations, "citations", language).ToList();
        citations.Select(c => c.GetProperty("text").GetString()).ShouldBe(text.Descendants(Tei + "bibl").Select(b => b.Value), ignoreOrder: true);
        citations.SelectMany(c => c.GetProperty("items").EnumerateArray()).Sum(i => i.GetProperty("locators").GetArrayLength())
            .ShouldBeLessThanOrEqualTo(text.Descendants(Tei + "citedRange").Count(r => r.Attribute("ana") is null));
    }

    [Fact]
    public void Ids_are_unique_and_every_pointer_has_its_target()
    {
        foreach (var slug in TheEdition.Texts.Select(t => t.Data.Item1).Distinct())
        {
            var document = Read(slug);
            var ids = document.Descendants().Attributes(Id).Select(a => a.Value).ToList();
            ids.ShouldBeUnique();
            Pointers(document).Except(ids).ShouldBeEmpty(slug);
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Each_block_corresponds_to_its_twin_and_the_twin_to_it(string slug, string language)
    {
        var tei = ById(slug);
        foreach (var (id, block) in tei.Where(b => b.Key.StartsWith(language + "-p", StringComparison.Ordinal)))
        {
            var twin = tei[block.Attribute("corresp")!.Value[1..]];
            twin.Attribute("corresp")!.Value.ShouldBe("#" + id);
            twin.Name.ShouldBe(block.Name);
        }
    }

    [Fact]
    public void Every_element_is_of_the_TEI_namespace_and_no_element_is_empty_that_should_hold_text()
    {
        foreach (var slug in TheEdition.Texts.Select(t => t.Data.Item1).Distinct())
        {
            Read(slug).Descendants().ShouldAllBe(e => e.Name.Namespace == Tei);
            Read(slug).Descendants().Where(e => e.Name.LocalName is "p" or "head" or "persName" or "placeName" or "term" or "bibl" or "title" or "note")
                .Where(e => string.IsNullOrWhiteSpace(e.Value) && !e.HasElements).Select(e => e.ToString()).ShouldBeEmpty(slug);
        }
    }

    [Theory]
    [InlineData("bilingual")]
    [InlineData("one-language")]
    [InlineData("hostile")]
    public void A_small_edition_has_no_empty_list_and_no_pointer_into_the_void(string site)
    {
        foreach (var (file, bytes) in Sites.SmallSite.Named(site).Site.Files.Where(f => f.Key.EndsWith(".tei.xml", StringComparison.Ordinal)))
        {
            var document = Parse(bytes);
            document.Descendants().Where(e => e.Name.LocalName is ("standOff" or "listPerson" or "listPlace" or "list" or "listBibl") && !e.HasElements).ShouldBeEmpty(file);
            var ids = document.Descendants().Attributes(Id).Select(a => a.Value).ToList();
            ids.ShouldBeUnique();
            Pointers(document).Except(ids).ShouldBeEmpty(file);
        }
    }

    [Fact]
    public void A_file_that_a_citation_names_is_described_level_by_level_and_pointed_to()
    {
        var document = Parse(Sites.SmallSite.Named("bilingual").Site.Files["articles/river-mission/article.tei.xml"]);
        var described = document.Descendants(Tei + "msDesc").ToDictionary(
            m => m.Attribute(Id)!.Value, m => m.Descendants(Tei + "idno").Where(i => !i.HasElements).Select(i => i.Attribute("type")!.Value).ToList());
        described.ShouldNotBeEmpty();
        described.Values.ShouldAllBe(levels => levels.Count > 1 && levels[0] == "fond");
        var cited = document.Descendants(Tei + "bibl").SelectMany(b => (b.Attribute("corresp")?.Value ?? "").Split(' '))
            .Where(c => c.StartsWith("#shelfmark-", StringComparison.Ordinal)).Select(c => c[1..]);
        cited.Distinct().ShouldBe(described.Keys, ignoreOrder: true);
    }

    private static IEnumerable<JsonElement> Marks(JsonDocument annotations, string list, string language) =>
        annotations.RootElement.GetProperty(list).EnumerateArray().Where(m => m.GetProperty("lang").GetString() == language);

    private static Dictionary<string, XElement> ById(string slug) =>
        Read(slug).Descendants().Where(e => e.Attribute(Id) is not null).ToDictionary(e => e.Attribute(Id)!.Value, StringComparer.Ordinal);

    private static XDocument Read(string slug) =>
        Parse(TheEdition.Pages.Site.Files[string.Create(CultureInfo.InvariantCulture, $"articles/{slug}/article.tei.xml")]);

    private static XDocument Parse(byte[] file) => XDocument.Parse(Encoding.UTF8.GetString(file), LoadOptions.PreserveWhitespace);

    private static IEnumerable<string> Pointers(XDocument document) => document.Descendants().Attributes().Where(a => a.Name.LocalName is "ref" or "target" or "corresp" or "resp")
        .SelectMany(a => a.Value.Split(' ')).Where(p => p.StartsWith('#')).Select(p => p[1..]).Distinct();
}
