using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Shouldly;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Twins;

/// <summary>What a citation leaves unsaid, and how it leads to each of its sources, is said in the files for machines.</summary>
public sealed class ImpliedPlaceTests
{
    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";

    private static readonly SortedDictionary<string, string> Files = Site("[1, т. 2, с. 12]", "[Там же. С. 15; цит. по: 2, л. 3]");

    [Fact]
    public void Annotations_tell_the_place_taken_over_apart_from_the_one_printed()
    {
        var items = JsonNode.Parse(Files["articles/lake-treaty/annotations.json"])!["citations"]!.AsArray()[1]!["items"]!.AsArray();
        items[0]!["implied"]!.ToJsonString().ShouldBe("""[{"kind":"volume","value":"2"}]""");
        items[0]!["locators"]!.ToJsonString().ShouldBe("""[{"kind":"page","value":"15"}]""");
        items[0]!["lead"].ShouldBeNull();
        items[1]!["lead"]!.GetValue<string>().ShouldBe("via");
        items[1]!["implied"].ShouldBeNull();
    }

    [Fact]
    public void Tei_marks_the_place_taken_over_and_the_source_quoted_through()
    {
        var cited = XDocument.Parse(Files["articles/lake-treaty/article.tei.xml"]).Descendants(Tei + "bibl").Single(b => b.Value.StartsWith("[Там же", StringComparison.Ordinal));
        cited.Elements(Tei + "citedRange").Select(r => $"{r.Attribute("ana")?.Value} {r.Attribute("unit")!.Value} {r.Attribute("from")!.Value}")
            .ShouldBe(["#implied-place volume 2", " page 15", " leaf 3"]);
        cited.Attribute("type")!.Value.ShouldBe("citation");
        cited.Elements(Tei + "ref").Select(r => r.Attribute("subtype")?.Value).ShouldBe([null, "cited-in"]);
    }

    private static SortedDictionary<string, string> Site(params string[] citations)
    {
        var files = FileTree.Read(RepositoryRoot.At("tests", "SiteGen.Tests", "Diagnostics", "_base", "input"));
        var text = string.Join("\n\n", citations.Select(c => $"Так было {c}."));
        files["articles/lake-treaty/ru.md"] = Encoding.UTF8.GetBytes($"---\ntitle: \"Договор\"\n---\n\n{text}\n");
        files.Remove("articles/lake-treaty/en.md");
        var made = SiteUnderTest.Build(files, baseUrl: null).Files;
        return new(made.ToDictionary(f => f.Key, f => Encoding.UTF8.GetString(f.Value)), StringComparer.Ordinal);
    }
}
