using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Shouldly;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Twins;

/// <summary>Whatever <c>sources.yml</c> says of a source reaches every file that has a field for it.</summary>
public sealed class SourceFieldTests
{
    /// <summary>What the first source says in its own language.</summary>
    private static readonly string[] Said =
        ["Щукин", "Ловля", "Рыбы", "Берег", "Москва", "1999", "6", "Мир рыб", "2", "8", "10.1234/fish", "978-5-02-000001-2"];

    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";
    private static readonly XName Lang = XNamespace.Xml + "lang";
    private static readonly SiteUnderTest Site = FullSources.Site;

    public static TheoryData<string> Files =>
        [
            "articles/lake-treaty/sources.ru.bib", "articles/lake-treaty/sources.ru.ris", "articles/lake-treaty/sources.ru.csl.json",
            "articles/lake-treaty/article.tei.xml", "data/sources.json", "data/sources.csv",
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_holds_every_field(string file)
    {
        Said.Where(s => !Text(file).Contains(s, StringComparison.Ordinal)).ShouldBeEmpty();
        Text(file).ShouldContain("Рыбный приказ");
    }

    [Theory]
    [InlineData("articles/lake-treaty/sources.en.bib", "Lovlya [Fishing]", "Ryby [Fishes]")]
    [InlineData("articles/lake-treaty/sources.en.ris", "Lovlya [Fishing]", "Ryby [Fishes]")]
    [InlineData("articles/lake-treaty/sources.en.csl.json", "Lovlya [Fishing]", "Ryby [Fishes]")]
    [InlineData("en/articles/lake-treaty/index.html", "citation_title=Lovlya [Fishing]", "citation_inbook_title=Ryby [Fishes]")]
    [InlineData("data/sources.json", "\"titleTranslit\": \"Lovlya\"", "\"containerTitleTranslit\": \"Ryby\"")]
    [InlineData("articles/lake-treaty/article.tei.xml", "xml:lang=\"ru-Latn\">Lovlya<", "xml:lang=\"ru-Latn\">Ryby<")]
    public void A_romanised_title_stands_where_Latin_letters_are_wanted(string file, string title, string holder)
    {
        Text(file).ShouldContain(title);
        Text(file).ShouldContain(holder);
    }

    [Fact]
    public void The_numbers_of_the_data_are_numbers()
    {
        var source = JsonNode.Parse(Text("data/sources.json"))!["sources"]![0]!;
        source["issued"]!.GetValue<int>().ShouldBe(1999);
        source["numberOfPages"]!.GetValue<int>().ShouldBe(321);
        var lines = Csv.Read(Site.Files["data/sources.csv"]);
        new[] { "number_of_pages", "issue", "volume_title_en", "title_translit", "container_title_translit" }.Select(c => lines[1][lines[0].IndexOf(c)])
            .ShouldBe(["321", "8", "The world of fishes", "Lovlya", "Ryby"]);
    }

    [Theory]
    [InlineData("ru", "АОК. Ф. 5. Оп. 1. Д. 7. Л. 12 об.")]
    [InlineData("en", "ALC. F. 5. Op. 1. D. 7. L. 12 verso")]
    public void A_file_of_an_archive_is_called_by_its_shelfmark(string language, string title)
    {
        var item = Csl(language)[1]!;
        item["title"]!.GetValue<string>().ShouldBe(title);
        item["note"]!.GetValue<string>().ShouldStartWith("[ed., probable] ");
        Text($"{language}/articles/lake-treaty/index.html").ShouldContain($"<meta name=\"citation_reference\" content=\"{title}\">");
    }

    [Fact]
    public void Of_a_book_in_volumes_the_volume_has_its_title_and_the_work_stands_above()
    {
        var bib = Text("articles/lake-treaty/sources.ru.bib");
        bib.ShouldContain("  maintitle = {{Рыбы}},\n  booktitle = {{Мир рыб}},\n  volume = {6},\n  number = {8},\n  part = {2},");
        bib.ShouldNotContain("issuetitle");
    }

    [Fact]
    public void The_language_of_a_work_is_told_from_that_of_its_description()
    {
        var entries = Text("articles/lake-treaty/sources.en.bib").Split("\n\n");
        entries[0].ShouldContain("  language = {russian},\n  langid = {english},");
        entries[2].ShouldContain("  language = {german},\n  langid = {german},");
        entries[3].ShouldNotContain("lang");
        var titles = XDocument.Parse(Text("articles/lake-treaty/article.tei.xml")).Descendants(Tei + "title").Where(t => t.Value == "Die Fische");
        titles.Select(t => t.Attribute(Lang)!.Value).ShouldBe(["de"]);
    }

    [Fact]
    public void A_printed_reference_is_an_annotation_and_only_what_must_be_read_a_note()
    {
        var entries = Text("articles/lake-treaty/sources.ru.bib").Split("\n\n");
        entries[0].ShouldContain("  annotation = {Щукин П. Ловля // Рыбы.},");
        entries[0].ShouldNotContain(" note = ");
        entries[1].ShouldContain("  note = {[ed., probable] По шифру.},");
    }

    [Fact]
    public void The_files_of_two_languages_share_no_key()
    {
        var keys = new[] { "ru", "en" }.SelectMany(l => Csl(l).AsArray().Select(i => i!["id"]!.GetValue<string>())).ToList();
        keys.Count.ShouldBe(8);
        keys.ShouldBeUnique();
    }

    private static JsonNode Csl(string language) => JsonNode.Parse(Text($"articles/lake-treaty/sources.{language}.csl.json"))!;

    private static string Text(string file) => System.Net.WebUtility.HtmlDecode(Encoding.UTF8.GetString(Site.Files[file]));
}
