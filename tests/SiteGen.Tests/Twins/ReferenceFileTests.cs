using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Shouldly;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Write.References;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Twins;

/// <summary>What reference managers read: the items as written, held against what two independent parsers a format find in the files.</summary>
public sealed class ReferenceFileTests
{
    private static readonly ImmutableArray<CslItem> Items = ReferenceItems.All;

    /// <summary>Every type that a list of sources may name.</summary>
    public static TheoryData<string> Types =>
        ["article-journal", "article-magazine", "article-newspaper", "book", "chapter", "document", "entry-encyclopedia", "manuscript", "paper-conference", "report", "thesis", "webpage"];

    [Theory]
    [MemberData(nameof(Types))]
    public void Of_every_type_nothing_is_lost(string type)
    {
        // Readers of RIS know no publisher of a journal, and no volume and last page of a thesis or of a page of the web.
        var isWhole = type is "thesis" or "webpage";
        // One of them takes the whole that holds a page or a document for its publisher, where no publisher is named.
        var (publisher, city) = type is "article-journal" or "webpage" or "document" or "manuscript" ? (null, (string?)null) : ("Изд-во «Озеро»", "Вильно");
        var item = Items[1] with
        {
            Type = type,
            Volume = isWhole ? null : "IX",
            Page = isWhole ? null : ParseLocatorValue.Parse("5–17", LocatorKind.Page),
            Publisher = publisher,
            PublisherPlace = city,
            Url = "https://edition.example/en/",
            Doi = "10.1234/x",
            Note = "[ed., probable] Заметка.",
        };
        foreach (var reading in Readings([item]))
        {
            NothingIsLost(item, reading.GetProperty("items").EnumerateArray().Single(), reading);
        }
    }

    [Fact]
    public void Independent_parsers_find_every_item_with_title_names_and_year()
    {
        var readings = Readings(Items);
        readings.Count.ShouldBe(5);
        foreach (var reading in readings)
        {
            reading.GetProperty("items").EnumerateArray().Select(Found).ShouldBe(Items.Select(Expected), reading.GetProperty("parser").GetString());
            foreach (var (item, found) in Items.Zip(reading.GetProperty("items").EnumerateArray()))
            {
                NothingIsLost(item, found, reading);
            }
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
        readings.Count.ShouldBe(files.Sum(f => Path.GetExtension(f.Key) is ".bib" or ".ris" ? 2 : f.Key.EndsWith(".csl.json", StringComparison.Ordinal) ? 1 : 0));
        foreach (var reading in readings)
        {
            var file = reading.GetProperty("file").GetString()!;
            var twin = file.EndsWith(".csl.json", StringComparison.Ordinal) ? file : Path.ChangeExtension(file, "csl.json");
            var isBib = file.EndsWith(".bib", StringComparison.Ordinal);
            var expected = JsonDocument.Parse(files.Single(f => f.Key == twin).Value).RootElement.EnumerateArray().Select(i => InCsl(i, isBib));
            reading.GetProperty("items").EnumerateArray().Select(Found).ShouldBe(expected, $"{twin} by {reading.GetProperty("parser")}");
        }
    }

    [Fact]
    public void Nothing_is_written_for_what_is_not_known() =>
        Encoding.UTF8.GetString(WriteRis.Write([Items[4]])).ShouldBe("TY  - GEN\r\nID  - lake-5\r\nN1  - Без заглавия.\r\nER  - \r\n");

    private static List<JsonElement> Readings(ImmutableArray<CslItem> items)
    {
        using var folder = new TemporaryFolder();
        folder.Write("x.bib", WriteBibTeX.Write(items));
        folder.Write("x.ris", WriteRis.Write(items));
        folder.Write("x.csl.json", WriteCslJson.Write(items));
        return [.. Readers.Run("references.mjs", folder.Path).EnumerateArray()];
    }

    private static void NothingIsLost(CslItem item, JsonElement found, JsonElement reading)
    {
        var all = string.Join('\n', found.GetProperty("values").EnumerateArray().Select(v => v.GetString()!));
        ValuesOf(item, reading).Where(v => !all.Contains(v, StringComparison.Ordinal))
            .ShouldBeEmpty($"{item.Id} by {reading.GetProperty("parser")}: {all}");
    }

    /// <summary>Everything that the item says, as its file spells it.</summary>
    private static IEnumerable<string> ValuesOf(CslItem item, JsonElement reading)
    {
        var file = reading.GetProperty("file").GetString()!;
        var isBib = file.EndsWith(".bib", StringComparison.Ordinal);
        var volume = !isBib || KnowsVolumeTitle(reading.GetProperty("parser").GetString(), item.Type) ? item.VolumeTitle : null;
        var first = file.EndsWith(".ris", StringComparison.Ordinal) ? null : item.OriginalDate?.Year?.ToString(CultureInfo.InvariantCulture);
        return new[]
        {
            item.Title, item.OriginalTitle, item.ContainerTitle, item.Volume, volume, item.PartNumber, item.Publisher, item.PublisherPlace,
            item.NumberOfPages?.ToString(CultureInfo.InvariantCulture), item.Issued?.Year?.ToString(CultureInfo.InvariantCulture), first,
            item.Archive, item.ArchivePlace, item.ArchiveCollection, item.ArchiveLocation, item.Doi, item.Isbn,
            item.Url, isBib ? BibLanguage(item) : item.Language, item.Abstract, item.Note, item.Annotation,
        }.Concat(item.Page is { Ends: var (from, to) } ? [from, to] : Array.Empty<string?>()).Concat(item.Keywords.SelectMany(k => k.Split(", "))).OfType<string>();
    }

    /// <summary>One of the parsers knows it only in a book and in a journal.</summary>
    private static bool KnowsVolumeTitle(string? parser, string type) =>
        parser != "citation-js" || type is "book" || type.StartsWith("article", StringComparison.Ordinal);

    private static string? BibLanguage(CslItem item) => (item.Language ?? (item.Title is null ? null : item.Described)) switch
    {
        null => null,
        "ru" => "russian",
        _ => "english",
    };

    private static string Expected(CslItem item) => Line(
        item.Id, item.Title, item.Creators.Select(c => string.Join(' ', new[] { c.Name.Particle, c.Name.Family }.OfType<string>())),
        item.Issued?.Year is { } year ? $"{year}" : null);

    /// <summary>In BibTeX a volume of a book has its own title, and the whole work's above it.</summary>
    private static string InCsl(JsonElement item, bool isBib) => Line(
        item.GetProperty("id").GetString(),
        (isBib && item.GetProperty("type").GetString() == "book" ? Text(item, "volume-title") : null) ?? Text(item, "title"),
        new[] { "author", "editor", "compiler", "translator" }.Where(r => item.TryGetProperty(r, out _)).SelectMany(r => item.GetProperty(r).EnumerateArray())
            .Where(n => n.TryGetProperty("family", out _)).Select(n => n.GetProperty("family").GetString()!),
        item.TryGetProperty("issued", out var issued) ? issued.GetProperty("date-parts")[0][0].ToString() : null);

    private static string? Text(JsonElement item, string name) => item.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static string Found(JsonElement item) => Line(
        item.GetProperty("id").GetString(), item.GetProperty("title").GetString(),
        item.GetProperty("names").EnumerateArray().Select(n => n.GetString()!).Where(n => !n.StartsWith("the ", StringComparison.Ordinal)), item.GetProperty("year").GetString());

    private static string Line(string? id, string? title, IEnumerable<string> names, string? year) => $"{id} | {title} | {string.Join(", ", names)} | {year}";
}
