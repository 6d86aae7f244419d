using System.Text;
using System.Xml.Linq;
using Shouldly;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Twins;

/// <summary>Ranges in TEI: of a source that is cited, of time, and names with the mark of a note in them.</summary>
public sealed class TeiRangeTests
{
    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";

    [Theory]
    [InlineData("[1, с. 12]", "page 12 12 -")]
    [InlineData("[1, с. 12–15]", "page 12 15 -")]
    [InlineData("[1, с. 12, 15–17]", "page 12 12 -; page 15 17 -")]
    [InlineData("[1, т. III, с. 4]", "volume III III -; page 4 4 -")]
    [InlineData("[2, л. 3 об.–4]", "leaf 3v 4 -")]
    [InlineData("[2, л. 3об.]", "leaf 3v 3v -")]
    [InlineData("[2, f. 3 verso]", "leaf 3v 3v -")]
    [InlineData("[2, арк. 3 зв.]", "leaf 3v 3v -")]
    [InlineData("[2; Ф. Р-12. Л. 5]", "fond Р-12 Р-12 -; leaf 5 5 -")]
    [InlineData("[1, с. 5 и сл.]", "page 5 - 5 и сл.")]
    [InlineData("[1, с. 45–12]", "page - - 45–12")]
    [InlineData("[1, с. 122–23]", "page 122 123 -")]
    [InlineData("[2. Письмо Орловой. Л. 3]", "document - - Письмо Орловой; leaf 3 3 -")]
    public void Numbers_and_ranges_have_ends_however_they_are_spelled(string citation, string ranges) =>
        string.Join("; ", Made($"Так было {citation}.").Descendants(Tei + "citedRange")
            .Select(r => string.Join(' ', new[] { "unit", "from", "to", "n" }.Select(n => r.Attribute(n)?.Value ?? "-")))).ShouldBe(ranges);

    [Fact]
    public void A_span_of_time_has_two_ends_and_a_date_one()
    {
        var dates = Made("С 1920–1923 гг. до 5 мая 1924 г.").Descendants(Tei + "body").Descendants(Tei + "date").ToList();
        dates.Select(d => $"{d.Attribute("when")?.Value}|{d.Attribute("from")?.Value}|{d.Attribute("to")?.Value}").ShouldBe(["|1920|1923", "1924-05-05||"]);
    }

    [Fact]
    public void The_mark_of_a_note_parts_no_name()
    {
        var named = Made("Это Озёрная[^one] комиссия.\n\n[^one]: Так.", "- id: commission\n  term: { ru: Озёрная комиссия, en: Lake Commission }\n"
            + "  definition: { ru: Надзор., en: Supervision. }\n").Descendants(Tei + "body").Descendants(Tei + "term").Single();
        named.Value.ShouldBe("Озёрная комиссия");
        named.Elements(Tei + "ptr").Count().ShouldBe(1);
    }

    private static XDocument Made(string text, string? glossary = null)
    {
        var files = FileTree.Read(RepositoryRoot.At("tests", "SiteGen.Tests", "Diagnostics", "_base", "input"));
        files["articles/lake-treaty/ru.md"] = Encoding.UTF8.GetBytes($"---\ntitle: \"Договор\"\n---\n\n{text}\n");
        files.Remove("articles/lake-treaty/en.md");
        if (glossary is not null)
        {
            files["registers/glossary.yml"] = Encoding.UTF8.GetBytes(glossary);
        }

        return XDocument.Parse(Encoding.UTF8.GetString(SiteUnderTest.Build(files).Files["articles/lake-treaty/article.tei.xml"]));
    }
}
