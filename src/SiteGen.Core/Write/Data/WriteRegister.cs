using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;
using SiteGen.Core.Publish.Planning;

namespace SiteGen.Core.Write.Data;

/// <summary>Writes a register, each entry with the number of its mentions in every text.</summary>
internal static class WriteRegister
{
    /// <summary>The register as JSON and as CSV. An author of the articles whom no text names is no entry of the pages, and none here.</summary>
    public static IEnumerable<OutputFile> Write(Edition edition, DataSet set, EntryKind kind)
    {
        var site = edition.Content.Site;
        var rows = edition.Entries.Where(e => e.Entry.Kind == kind && e.IsListed).Select(e => new CountedEntry(e.Entry, Counts(e, site))).ToList();
        yield return DataJson.MakeFile(set, site, json => json.List(SiteMap.NameOf(set), rows, row => json.Object(() => Entry(json, row))));
        yield return WriteCsv.MakeFile(SiteMap.DataFile(set, "csv"), [.. Columns(site.Languages, kind)], rows);
    }

    private static void Entry(Utf8JsonWriter json, CountedEntry row)
    {
        var entry = row.Entry;
        json.WriteString("id", entry.Id);
        Particulars(json, entry);
        json.Said("also", entry.Also, names => List(json, names));
        json.Said(entry is Term ? "definition" : "about", entry.Account);
        json.List("mentions", row.Counts, count => json.Object(() =>
        {
            json.WriteString("article", count.Slug);
            json.WriteString("lang", count.Language);
            json.WriteNumber("count", count.Number);
        }));
    }

    private static void Particulars(Utf8JsonWriter json, Entry entry)
    {
        switch (entry)
        {
            case Person person:
                json.Said("name", person.Name, json.Name);
                json.Text("born", person.Born);
                json.Text("died", person.Died);
                break;
            case Place place:
                json.Text("kind", place.PlaceKind);
                json.Said("name", place.Name);
                json.Said("today", place.Today);
                Point(json, place);
                break;
            case Term term:
                json.Text("kind", term.TermKind);
                json.Said("name", term.Name);
                json.List("see", term.See, json.WriteStringValue);
                break;
        }
    }

    private static void Point(Utf8JsonWriter json, Place place)
    {
        if (place.Coordinates is { } point)
        {
            json.WriteNumber("latitude", point.Latitude);
            json.WriteNumber("longitude", point.Longitude);
            json.WriteBoolean("approximate", place.Approximate);
        }
    }

    private static IEnumerable<Column<CountedEntry>> Columns(ImmutableArray<string> languages, EntryKind kind) =>
    [
        new("id", r => r.Entry.Id),
        .. Column<CountedEntry>.Each(languages, "name", (r, language) => r.Entry.HeadingLanguage(language) == language ? r.Entry.Heading(language) : null),
        .. Column<CountedEntry>.Each(languages, "also", (r, language) => string.Join("; ", r.Entry.AlsoIn(language))),
        .. Particulars(languages, kind),
        .. Column<CountedEntry>.Each(languages, kind == EntryKind.Term ? "definition" : "about", r => r.Entry.Account),
        .. Column<CountedEntry>.Each(languages, "mentions", (r, language) => Number(r.Counts.Where(c => c.Language == language).Sum(c => c.Number))),
        new("articles", r => string.Join("; ", r.Counts.Select(c => $"{c.Slug} {c.Language} {Number(c.Number)}"))),
    ];

    private static IEnumerable<Column<CountedEntry>> Particulars(ImmutableArray<string> languages, EntryKind kind) => kind switch
    {
        EntryKind.Person => [new("born", r => ((Person)r.Entry).Born), new("died", r => ((Person)r.Entry).Died)],
        EntryKind.Place =>
        [
            new("kind", r => ((Place)r.Entry).PlaceKind), .. Column<CountedEntry>.Each(languages, "today", r => ((Place)r.Entry).Today),
            new("latitude", r => Degrees(((Place)r.Entry).Coordinates?.Latitude)), new("longitude", r => Degrees(((Place)r.Entry).Coordinates?.Longitude)),
            new("approximate", r => ((Place)r.Entry) is { Coordinates: not null } place ? (place.Approximate ? "true" : "false") : null),
        ],
        _ => [new("kind", r => ((Term)r.Entry).TermKind), new("see", r => string.Join("; ", ((Term)r.Entry).See))],
    };

    private static ImmutableArray<Count> Counts(IndexedEntry indexed, Site site) =>
    [
        .. indexed.Occurrences.GroupBy(o => new { o.Slug, o.Language }, (place, all) => new Count(place.Slug, place.Language, all.Count()))
            .OrderBy(c => c.Slug, StringComparer.Ordinal).ThenBy(c => site.Languages.IndexOf(c.Language)),
    ];

    private static void List(Utf8JsonWriter json, ImmutableArray<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static string? Degrees(double? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record CountedEntry(Entry Entry, ImmutableArray<Count> Counts);

    private sealed record Count(string Slug, string Language, int Number);
}
