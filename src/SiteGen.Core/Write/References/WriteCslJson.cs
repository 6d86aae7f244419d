using System.Globalization;
using System.Text.Json;
using SiteGen.Core.Model;

namespace SiteGen.Core.Write.References;

/// <summary>Writes items as CSL-JSON, the format of citeproc and Zotero.</summary>
public static class WriteCslJson
{
    private static readonly string[] Roles = ["author", "editor", "compiler", "translator"];

    /// <summary>One array.</summary>
    public static byte[] Of(IEnumerable<CslItem> items) => JsonFile.Bytes(json =>
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

        foreach (var (name, value) in Variables(item).Where(v => !string.IsNullOrEmpty(v.Value)))
        {
            json.WriteString(name, value);
        }

        if (item.Issued is { } year)
        {
            WriteYear(json, year);
        }

        json.WriteEndObject();
    }

    private static IEnumerable<(string Name, string? Value)> Variables(CslItem item) =>
    [
        ("title", item.Title), ("original-title", item.OriginalTitle), ("container-title", item.ContainerTitle),
        ("volume", item.Volume), ("volume-title", item.VolumeTitle), ("part-number", item.PartNumber),
        ("page", item.Page?.Replace('–', '-')), ("number-of-pages", item.NumberOfPages?.ToString(CultureInfo.InvariantCulture)),
        ("publisher", item.Publisher), ("publisher-place", item.PublisherPlace),
        ("archive", item.Archive), ("archive-place", item.ArchivePlace), ("archive_location", item.ArchiveLocation),
        ("DOI", item.Doi), ("URL", item.Url), ("language", item.Language),
        ("abstract", item.Abstract), ("keyword", string.Join(", ", item.Keywords)), ("note", item.Note),
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
        if (GivenNames.Of(name) is { Length: > 0 } given)
        {
            json.WriteString("given", given);
        }

        if (name.Particle is { Length: > 0 } particle)
        {
            json.WriteString("non-dropping-particle", particle);
        }

        json.WriteEndObject();
    }

    private static void WriteYear(Utf8JsonWriter json, int year)
    {
        json.WriteStartObject("issued");
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        json.WriteNumberValue(year);
        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
