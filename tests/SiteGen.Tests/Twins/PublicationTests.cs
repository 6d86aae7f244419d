using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using AngleSharp.Dom;
using Shouldly;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Twins;

/// <summary>
/// What is cited by whoever cites an article, from <c>article.yml</c> to every file and tag: the article in its journal, or this edition's page.
/// </summary>
public sealed class PublicationTests
{
    private const string Journal =
        "journal: { ru: \"Озёрный вестник\", en: \"Lake Herald\" }\nvolume: \"3\"\nissue: \"4\"\npage: 5–27\ndoi: 10.1234/lake.5\n";

    private const string Published = "published: \"2026-11-22\"\n";
    private const string Inferred =
        "    identified: { certainty: probable, reason: { ru: \"Подписано инициалами.\", en: \"Signed with initials.\" } }\nyear: 2020";

    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";

    [Theory]
    [InlineData("ru", Journal + Published, "2020")]
    [InlineData("ru", Journal, "2020")]
    [InlineData("en", Journal + Published, "2026-11-22")]
    [InlineData("en", Journal, "2020")]
    [InlineData("ru", Published, "2026-11-22")]
    [InlineData("ru", "", "2020")]
    public void Every_description_of_a_text_tells_the_same_date(string language, string facts, string date)
    {
        var site = Made(facts);
        var bib = Field(site, language, "date");
        var csl = string.Join('-', Csl(site, language)["issued"]!["date-parts"]![0]!.AsArray().Select(p => p!.GetValue<int>().ToString("00", CultureInfo.InvariantCulture)));
        var ris = Ris(site, language, "DA") is { } day ? day.TrimEnd('/').Replace('/', '-') : Ris(site, language, "PY");
        var page = site[$"{language}/articles/lake-treaty/"];
        var tag = Tag(page, "citation_publication_date")!.Replace('/', '-');
        new[] { bib, csl, ris, tag, Data(page)["datePublished"]!.GetValue<string>() }.ShouldAllBe(d => d == date);
        Ris(site, language, "PY").ShouldBe(date[..4]);
    }

    [Fact]
    public void The_original_text_of_a_known_journal_is_the_printed_article()
    {
        var site = Made(Journal + Published);
        var (csl, page) = (Csl(site, "ru"), site["ru/articles/lake-treaty/"]);
        new[] { "type", "container-title", "volume", "issue", "page", "DOI" }.Select(n => csl[n]!.GetValue<string>())
            .ShouldBe(["article-journal", "Озёрный вестник", "3", "4", "5-27", "10.1234/lake.5"]);
        csl.ContainsKey("note").ShouldBeFalse();
        Text(site, "ru", "bib").ShouldStartWith("@article{lake-treaty-ru,");
        new[] { "journaltitle", "volume", "number", "pages", "doi" }.Select(n => Field(site, "ru", n))
            .ShouldBe(["{Озёрный вестник}", "3", "4", "5--27", "10.1234/lake.5"]);
        new[] { "TY", "T2", "VL", "IS", "SP", "EP", "DO" }.Select(t => Ris(site, "ru", t)).ShouldBe(["JOUR", "Озёрный вестник", "3", "4", "5", "27", "10.1234/lake.5"]);
        new[] { "journal_title", "volume", "issue", "firstpage", "lastpage", "doi" }.Select(n => Tag(page, "citation_" + n))
            .ShouldBe(["Озёрный вестник", "3", "4", "5", "27", "10.1234/lake.5"]);
        page.QuerySelector("link[rel=cite-as]")!.GetAttribute("href").ShouldBe("https://doi.org/10.1234/lake.5");
        var issue = Data(page)["isPartOf"]![1]!;
        $"{issue["issueNumber"]} {issue["isPartOf"]!["volumeNumber"]} {issue["isPartOf"]!["isPartOf"]!["name"]}".ShouldBe("4 3 Озёрный вестник");
    }

    [Theory]
    [InlineData("5–27", "5-27", "5--27", "5 27", "5 27", "5–27")]
    [InlineData("5-27", "5-27", "5--27", "5 27", "5 27", "5–27")]
    [InlineData("5 — 27", "5-27", "5--27", "5 27", "5 27", "5–27")]
    [InlineData("5−27", "5-27", "5--27", "5 27", "5 27", "5–27")]
    [InlineData("5--27", "5-27", "5--27", "5 27", "5 27", "5–27")]
    [InlineData("145–7", "145-7", "145--7", "145 147", "145 147", "145–7")]
    [InlineData("5–7, 9–11", "5-7, 9-11", "5--7, 9--11", "5 11", "5 ", "5–7, 9–11")]
    [InlineData("5–7, 9", "5-7, 9", "5--7, 9", "5 9", "5 9", "5–7, 9")]
    [InlineData("12", "12", "12", "12 ", "12 ", "12")]
    [InlineData("S12-S18", "S12-S18", "S12--S18", "S12 S18", "S12 S18", "S12–S18")]
    [InlineData("e12345", "e12345", "e12345", "e12345 ", "e12345 ", "e12345")]
    [InlineData("12:1–12:8", "12:1-12:8", "12:1--12:8", "12:1 12:8", "12:1 12:8", "12:1–12:8")]
    public void Pages_are_the_same_in_every_file_and_tag_however_they_are_printed(
        string printed, string csl, string bib, string ris, string tags, string reference)
    {
        var site = Made(Journal.Replace("page: 5–27", $"page: \"{printed}\"", StringComparison.Ordinal) + Published);
        var page = site["ru/articles/lake-treaty/"];
        Csl(site, "ru")["page"]!.GetValue<string>().ShouldBe(csl);
        Field(site, "ru", "pages").ShouldBe(bib);
        $"{Ris(site, "ru", "SP")} {Ris(site, "ru", "EP")}".ShouldBe(ris);
        $"{Tag(page, "citation_firstpage")} {Tag(page, "citation_lastpage")}".ShouldBe(tags);
        page.Body!.TextContent.Replace('\u00A0', ' ').ShouldContain($"С. {reference}.");
        Data(page)["pagination"]!.GetValue<string>().ShouldBe(printed);
    }

    [Fact]
    public void A_translation_is_this_editions_page_and_names_the_first_publication_in_a_note()
    {
        var site = Made(Journal + Published);
        var (csl, page) = (Csl(site, "en"), site["en/articles/lake-treaty/"]);
        csl["type"]!.GetValue<string>().ShouldBe("webpage");
        csl["container-title"]!.GetValue<string>().ShouldBe("The Lake Country");
        csl["original-date"]!["date-parts"]![0]![0]!.GetValue<int>().ShouldBe(2020);
        new[] { "DOI", "volume", "issue", "page" }.ShouldAllBe(n => !csl.ContainsKey(n));
        const string First = "First published: Lake Herald. 2020. Vol. 3. No. 4. Pp. 5–27. DOI 10.1234/lake.5.";
        new[] { csl["note"]!.GetValue<string>(), Ris(site, "en", "N1", 1), Field(site, "en", "note") }.ShouldAllBe(n => n == First);
        Text(site, "en", "bib").ShouldStartWith("@online{lake-treaty-en,");
        new[] { "organization", "origdate", "doi", "maintitle" }.Select(n => Field(site, "en", n)).ShouldBe(["{The Lake Country}", "2020", null, null]);
        new[] { "citation_doi", "citation_journal_title", "citation_volume" }.ShouldAllBe(n => Tag(page, n) == null);
        page.QuerySelector("link[rel=cite-as]")!.GetAttribute("href").ShouldBe(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Data(page).ContainsKey("sameAs").ShouldBeFalse();
        Data(page)["translationOfWork"]![0]!["sameAs"]!.GetValue<string>().ShouldBe("https://doi.org/10.1234/lake.5");
    }

    [Fact]
    public void A_page_without_an_address_is_no_entry_of_the_web()
    {
        var site = Made(Published, baseUrl: null);
        Text(site, "en", "bib").ShouldStartWith("@misc{");
        site["en/articles/lake-treaty/"].QuerySelectorAll("link[rel=cite-as]").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ru", "[ed., probable] Подписано инициалами.")]
    [InlineData("en", "[ed., probable] Signed with initials.")]
    public void An_author_whom_the_editors_inferred_is_said_to_be_inferred(string language, string note)
    {
        var site = Made("", "year: 2020", Inferred);
        Csl(site, language)["note"]!.GetValue<string>().ShouldContain(note);
        Field(site, language, "note")!.ShouldContain(note);
        Text(site, language, "ris").ShouldContain("N1  - " + note);
        var author = Header(site).Descendants(Tei + "titleStmt").Single().Element(Tei + "author")!;
        author.Attribute("cert")!.Value.ShouldBe("medium");
        var said = author.Elements(Tei + "note").Single(n => n.Attribute(XNamespace.Xml + "lang")!.Value == language);
        $"{said.Attribute("resp")!.Value} {said.Attribute("cert")!.Value} {said.Value}".ShouldBe("#editors medium " + note["[ed., probable] ".Length..]);
    }

    [Fact]
    public void Tei_tells_the_file_of_the_edition_from_the_publication_it_was_made_from()
    {
        var header = Header(Made(Journal + Published));
        var file = header.Descendants(Tei + "publicationStmt").Single();
        file.Elements(Tei + "publisher").Select(p => p.Value).ShouldBe(["Озёрный край", "The Lake Country"]);
        file.Elements(Tei + "idno").Select(i => i.Value).ShouldBe([SiteUnderTest.Url + "articles/lake-treaty/article.tei.xml"]);
        var first = header.Descendants(Tei + "sourceDesc").Single().Element(Tei + "bibl")!;
        first.Elements(Tei + "biblScope").Select(s => $"{s.Attribute("unit")!.Value} {s.Value}").ShouldBe(["volume 3", "issue 4", "page 5–27"]);
        first.Elements(Tei + "title").Where(t => t.Attribute("level")!.Value == "j").Select(t => t.Value).ShouldBe(["Озёрный вестник", "Lake Herald"]);
        $"{first.Element(Tei + "author")!.Value} {first.Element(Tei + "date")!.Value} {first.Element(Tei + "idno")!.Value}".ShouldBe("Анна Петровна Орлова 2020 10.1234/lake.5");
        first.Elements(Tei + "note").ShouldBeEmpty();
        Header(Made("")).Descendants(Tei + "sourceDesc").Single().Descendants(Tei + "note").Single().Value
            .ShouldBe("Not known to the editors: the journal or collection of the first publication.");
        header.Descendants(Tei + "respStmt").Last().Elements().Select(e => e.Value).ShouldBe(["translation into English", "the editors", "unreviewed"]);
        header.Descendants(Tei + "language").Select(l => l.Value).ShouldBe(["Russian", "English"]);
    }

    private static PublishedPages Made(string facts, string old = "-", string changed = "-", string? baseUrl = SiteUnderTest.Url)
    {
        var files = FileTree.Read(RepositoryRoot.At("tests", "SiteGen.Tests", "Diagnostics", "_base", "input"));
        files["site.yml"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files["site.yml"]).Replace("url: https://edition.example/\n", "", StringComparison.Ordinal));
        var article = Encoding.UTF8.GetString(files["articles/lake-treaty/article.yml"]).Replace(old, changed, StringComparison.Ordinal);
        files["articles/lake-treaty/article.yml"] = Encoding.UTF8.GetBytes(article + facts);
        return PublishedPages.Of(SiteUnderTest.Build(files, baseUrl));
    }

    private static string Text(PublishedPages site, string language, string extension) =>
        Encoding.UTF8.GetString(site.Site.Files[$"articles/lake-treaty/{language}.{extension}"]);

    private static JsonObject Csl(PublishedPages site, string language) => JsonNode.Parse(Text(site, language, "csl.json"))![0]!.AsObject();

    private static string? Field(PublishedPages site, string language, string name) => Text(site, language, "bib").Split('\n')
        .Where(l => l.StartsWith($"  {name} = {{", StringComparison.Ordinal)).Select(l => l[$"  {name} = {{".Length..^2]).SingleOrDefault();

    private static string? Ris(PublishedPages site, string language, string tag, int at = 0) => Text(site, language, "ris").Split("\r\n")
        .Where(l => l.StartsWith($"{tag}  - ", StringComparison.Ordinal)).Select(l => l[6..]).ElementAtOrDefault(at);

    private static string? Tag(IDocument page, string name) => page.QuerySelector($"meta[name={name}]")?.GetAttribute("content");

    private static JsonObject Data(IDocument page) => JsonNode.Parse(page.QuerySelectorAll("script[type='application/ld+json']").Single().TextContent)!.AsObject();

    private static XElement Header(PublishedPages site) =>
        XDocument.Parse(Encoding.UTF8.GetString(site.Site.Files["articles/lake-treaty/article.tei.xml"])).Descendants(Tei + "teiHeader").Single();
}
