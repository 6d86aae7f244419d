using System.Globalization;
using System.Text.Json;
using SiteGen.Core.Model;

namespace SiteGen.Core.Write.References;

/// <summary>Writes items as CSL-JSON, the format of citeproc and Zotero.</summary>
public static class WriteCslJson
{
    private static readonly string[] Roles = ["author", "editor", "compiler", "translator"];

    /// <summary>One array.</summary>
    public static byte[] Write(IEnumerable<CslItem> items) => JsonFile.Bytes(json =>
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            Write(json, item);
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, CslItem item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("type", item.Type);
        foreach (var role in Roles)
        {
            WriteNames(json, item, role);
        }

        foreach (var (name, value) in Variables(item).Where(v => v.IsSaid))
        {
            json.WriteString(name, value);
        }

        WriteDate(json, "issued", item.Issued);
        WriteDate(json, "original-date", item.OriginalDate);
        json.WriteEndObject();
    }

    private static IEnumerable<Field> Variables(CslItem item) =>
    [
        new("title", item.Title), new("original-title", item.OriginalTitle), new("container-title", item.ContainerTitle),
        new("volume", item.Volume), new("issue", item.Issue), new("volume-title", item.VolumeTitle), new("part-number", item.PartNumber),
        new("page", item.PrintedPages?.Replace('–', '-')), new("number-of-pages", item.NumberOfPages?.ToString(CultureInfo.InvariantCulture)),
        new("publisher", item.Publisher), new("publisher-place", item.PublisherPlace),
        new("archive", item.Archive), new("archive-place", item.ArchivePlace), new("archive_collection", item.ArchiveCollection),
        new("archive_location", item.ArchiveLocation), new("DOI", item.Doi), new("ISBN", item.Isbn), new("URL", item.Url), new("language", item.Language),
        new("abstract", item.Abstract), new("keyword", string.Join(", ", item.Keywords)), new("note", item.Note), new("annote", item.Annotation),
    ];

    private static void WriteNames(Utf8JsonWriter json, CslItem item, string role)
    {
        var (names, bodies) = (item.In(role).ToList(), item.BodiesIn(role).ToList());
        if (names.Count + bodies.Count == 0)
        {
            return;
        }

        json.WriteStartArray(role);
        names.ForEach(name => WriteName(json, name));
        foreach (var body in bodies)
        {
            json.WriteStartObject();
            json.WriteString("literal", body);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteName(Utf8JsonWriter json, PersonName name)
    {
        json.WriteStartObject();
        json.WriteString("family", name.Family);
        if (JoinGivenNames.Join(name) is { Length: > 0 } given)
        {
            json.WriteString("given", given);
        }

        if (name.Particle is { Length: > 0 } particle)
        {
            json.WriteString("non-dropping-particle", particle);
        }

        json.WriteEndObject();
    }

    /// <summary>As far as it is known: a year, a month of a year, or a day.</summary>
    private static void WriteDate(Utf8JsonWriter json, string name, PartialDate? date)
    {
        if (date is not { Year: { } year } known)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        foreach (var part in new[] { year, known.Month, known.Day }.TakeWhile(p => p is not null))
        {
            json.WriteNumberValue(part!.Value);
        }

        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
