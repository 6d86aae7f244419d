using System.Text.Json;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;
using SiteGen.Core.Text;

namespace SiteGen.Core.Write.Data;

/// <summary>What the JSON files of the open data have in common.</summary>
internal static class DataJson
{
    /// <summary>The file of a set: the edition and its licence, then what <paramref name="write"/> writes.</summary>
    public static OutputFile MakeFile(DataSet set, Site site, Action<Utf8JsonWriter> write) =>
        JsonFile.MakeFile(SiteMap.DataFile(set, "json"), json => json.Object(() =>
    {
        var file = SiteMap.DataFile(set, "json");
        json.WriteString("$schema", file.LinkTo(SiteMap.Schema(SiteMap.SchemaOf(set))));
        json.Said("edition", site.Title);
        json.Said("licence", site.Licence);
        json.List("languages", site.Languages, json.WriteStringValue);
        write(json);
    }));

    /// <summary>A text, unless there is none.</summary>
    public static void Text(this Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(name, text);
        }
    }

    /// <summary>A text in each language that has it.</summary>
    public static void Said(this Utf8JsonWriter json, string name, Localized<string>? text) => json.Said(name, text, json.WriteStringValue);

    /// <summary>A value in each language that has it.</summary>
    public static void Said<T>(this Utf8JsonWriter json, string name, Localized<T>? values, Action<T> write)
    {
        if (values is null)
        {
            return;
        }

        json.WriteStartObject(name);
        foreach (var (language, value) in values.Values)
        {
            json.WritePropertyName(language);
            write(value);
        }

        json.WriteEndObject();
    }

    /// <summary>The parts of a name.</summary>
    public static void Name(this Utf8JsonWriter json, PersonName name) => json.Object(() =>
    {
        json.WriteString("family", name.Family);
        json.Text("given", name.Given);
        json.Text("patronymic", name.Patronymic);
        json.Text("particle", name.Particle);
    });

    /// <summary>Levels of a shelfmark with their values.</summary>
    public static void Shelfmark(this Utf8JsonWriter json, string name, IEnumerable<ShelfmarkPart> parts) => json.List(name, parts, part => json.Object(() =>
    {
        json.WriteString("level", part.Level);
        json.WriteString("value", FormatLocatorValue.Format(part.Value, null));
    }));
}
