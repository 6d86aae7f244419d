using System.Text.Json;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;
using SiteGen.Core.Text;

namespace SiteGen.Core.Write.Data;

/// <summary>Writes the sources of all lists with every place that cites them, and which entries of the lists are one work.</summary>
internal static class WriteSources
{
    /// <summary>The sources as JSON and as CSV.</summary>
    public static IEnumerable<OutputFile> Write(Edition edition)
    {
        yield return DataJson.MakeFile(DataSet.Sources, edition.Content.Site, json =>
        {
            json.List("sources", edition.CitedSources, cited => json.Object(() => Source(json, cited, edition)));
            json.List("works", edition.Works, work => json.Object(() => Work(json, work)));
        });
        yield return WriteCsv.MakeFile(SiteMap.DataFile(DataSet.Sources, "csv"), [.. SourceColumns.ListColumns(edition)], edition.CitedSources);
    }

    private static void Source(Utf8JsonWriter json, CitedSource cited, Edition edition)
    {
        var source = cited.Source;
        json.WriteString("article", cited.Slug);
        json.WriteNumber("number", source.Number);
        json.Text("type", source.Type);
        json.List("creators", source.Creators, creator => json.Object(() =>
        {
            json.WriteString("role", creator.Role);
            json.Said("name", creator.Name, json.Name);
            json.Text("person", creator.Person);
        }));
        Description(json, source);
        json.Shelfmark("shelfmark", source.Shelfmark);
        Identified(json, source.Identified);
        json.List("works", edition.WorksOf(cited.Slug, source.Number).Select(w => w.Id), json.WriteStringValue);
        json.List("places", cited.Places, place => json.Object(() => Place(json, place)));
    }

    private static void Description(Utf8JsonWriter json, Source source)
    {
        (string Name, Localized<string>? Text)[] said =
        [
            ("asPrinted", source.AsPrinted), ("title", source.Title), ("containerTitle", source.ContainerTitle), ("volumeTitle", source.VolumeTitle),
            ("publisher", source.Publisher), ("publisherPlace", source.PublisherPlace), ("fondName", source.FondName),
        ];
        Array.ForEach(said, s => json.Said(s.Name, s.Text));
        (string Name, int? Value)[] numbers = [("issued", source.Issued), ("numberOfPages", source.NumberOfPages)];
        foreach (var (name, value) in numbers.Where(n => n.Value is not null))
        {
            json.WriteNumber(name, value!.Value);
        }

        (string Name, string? Text)[] texts =
        [
            ("titleTranslit", source.TitleTransliterated), ("containerTitleTranslit", source.ContainerTitleTransliterated),
            ("volume", source.Volume), ("partNumber", source.PartNumber), ("issue", source.Issue), ("page", source.Page?.Printed),
            ("language", source.Language), ("doi", source.Doi), ("isbn", source.Isbn), ("archive", source.Archive),
        ];
        Array.ForEach(texts, t => json.Text(t.Name, t.Text));
    }

    private static void Identified(Utf8JsonWriter json, Identification? identified)
    {
        if (identified is not null)
        {
            json.WriteStartObject("identified");
            json.WriteString("certainty", JsonFile.Word(identified.Certainty));
            json.Said("reason", identified.Reason);
            json.WriteEndObject();
        }
    }

    private static void Place(Utf8JsonWriter json, CitingPlace place)
    {
        json.Passage(place.Language, place.Passage);
        json.WriteNumber("citation", place.Number);
        json.WriteBoolean("via", place.IsVia);
        json.WriteString("text", place.Text);
        json.List("shelfmarks", place.Shelfmarks, mark => json.Object(() => json.Shelfmark("levels", mark.Parts)));
    }

    private static void Work(Utf8JsonWriter json, Work work)
    {
        json.WriteString("id", work.Id);
        json.Text("archive", work.File?.Archive.Id);
        json.Shelfmark("shelfmark", work.File?.Shelfmark.Parts ?? []);
        json.List("sources", work.Sources, cited => json.Object(() =>
        {
            json.WriteString("article", cited.Slug);
            json.WriteNumber("number", cited.Source.Number);
            json.WriteNumber("places", cited.Places.Length);
        }));
    }
}
