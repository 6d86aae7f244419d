using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Shouldly;
using SiteGen.Core.Model;
using SiteGen.Core.Write.References;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Twins;

/// <summary>What reference managers read: the items as written, held against what two independent parsers a format find in the files.</summary>
public sealed class ReferenceFileTests
{
    private static readonly ImmutableArray<CslItem> Items =
    [
        new("lake-1", "book", "ru")
        {
            Language = "ru", Creators = [("author", new PersonName("Озерова", "А.", "Б.")), ("author", new PersonName("Брандт", "Отто", null, "фон")), ("editor", new PersonName("Шмидт", "К."))],
            Title = "Рыбы & люди: 100 % {озёра} #1_a ~ x \\ $5", Issued = 1999, Publisher = "Наука и жизнь", PublisherPlace = "Москва", NumberOfPages = 12,
        },
        new("lake-2", "chapter", "en")
        {
            Language = "ru", Creators = [("author", new PersonName("Łącki", "J.")), ("editor", new PersonName("Smith and Wesson", "A."))],
            Title = "Über die Flüsse", OriginalTitle = "О реках", ContainerTitle = "Rivers, seas", Page = "5–17", Volume = "IX", VolumeTitle = "1925", PartNumber = "1", Issued = 2001,
        },
        new("lake-3", "book", "ru") { Creators = [("compiler", new PersonName("Весёлый", "И."))], Title = "Сборник", Issued = 2020 },
        new("lake-4", "manuscript", "ru") { Title = "Письмо", Archive = "Архив озёр", ArchivePlace = "Белозёрск", ArchiveLocation = "Ф. 1. Оп. 2", Note = "[ed., probable] Как видно из текста." },
        new("lake-5", "document", "ru") { Note = "Без заглавия." },
        new("lake-6", "article-journal", "ru")
        {
            Language = "ru", Creators = [("author", new PersonName("Щукин", "Ё."))], Title = "«Ловля»", ContainerTitle = "Вестник", Doi = "10.1234/a_b(c)",
            Url = "https://edition.example/ru/articles/x/", Abstract = "Кратко; в двух словах.", Keywords = ["ловля, рыбы", "озеро"], Issued = 1930,
        },
    ];

    [Fact]
    public void Independent_parsers_find_every_item_with_title_names_and_year()
    {
        using var folder = new TemporaryFolder();
        folder.Write("x.bib", WriteBibTeX.Of(Items));
        folder.Write("x.ris", WriteRis.Of(Items));
        var readings = Readers.Run("references.mjs", folder.Path).EnumerateArray().ToList();
        readings.Count.ShouldBe(4);
        foreach (var reading in readings)
        {
            reading.GetProperty("items").EnumerateArray().Select(Found).ShouldBe(Items.Select(Expected), reading.GetProperty("parser").GetString());
        }
    }

    [Fact]
    public void Every_reference_file_of_the_edition_reads_as_its_CSL_JSON_twin()
    {
        using var folder = new TemporaryFolder();
        var files = RealSite.TheEdition.Pages.Site.Files.Where(f => f.Key.StartsWith("articles/", StringComparison.Ordinal)).ToList();
        files.ShouldNotBeEmpty();
        files.ForEach(f => folder.Write(f.Key, f.Value));
        var readings = Readers.Run("references.mjs", folder.Path).EnumerateArray().ToList();
        readings.Count.ShouldBe(2 * files.Count(f => f.Key.EndsWith(".bib", StringComparison.Ordinal) || f.Key.EndsWith(".ris", StringComparison.Ordinal)));
        foreach (var reading in readings)
        {
            var twin = Path.ChangeExtension(reading.GetProperty("file").GetString()!, "csl.json");
            var expected = JsonDocument.Parse(files.Single(f => f.Key == twin).Value).RootElement.EnumerateArray().Select(InCsl);
            reading.GetProperty("items").EnumerateArray().Select(Found).ShouldBe(expected, $"{twin} by {reading.GetProperty("parser")}");
        }
    }

    [Fact]
    public void Nothing_is_written_for_what_is_not_known() =>
        Encoding.UTF8.GetString(WriteRis.Of([Items[4]])).ShouldBe("TY  - GEN\r\nID  - lake-5\r\nN1  - Без заглавия.\r\nER  - \r\n");

    private static string Expected(CslItem item) =>
        Line(item.Id, item.Title, item.Creators.Select(c => string.Join(' ', new[] { c.Name.Particle, c.Name.Family }.OfType<string>())), item.Issued is { } year ? $"{year}" : null);

    private static string InCsl(JsonElement item) => Line(
        item.GetProperty("id").GetString(), item.TryGetProperty("title", out var title) ? title.GetString() : null,
        new[] { "author", "editor", "compiler", "translator" }.Where(r => item.TryGetProperty(r, out _)).SelectMany(r => item.GetProperty(r).EnumerateArray())
            .Where(n => n.TryGetProperty("family", out _)).Select(n => n.GetProperty("family").GetString()!),
        item.TryGetProperty("issued", out var issued) ? issued.GetProperty("date-parts")[0][0].ToString() : null);

    private static string Found(JsonElement item) => Line(
        item.GetProperty("id").GetString(), item.GetProperty("title").GetString(),
        item.GetProperty("names").EnumerateArray().Select(n => n.GetString()!).Where(n => !n.StartsWith("the ", StringComparison.Ordinal)), item.GetProperty("year").GetString());

    private static string Line(string? id, string? title, IEnumerable<string> names, string? year) => $"{id} | {title} | {string.Join(", ", names)} | {year}";
}
