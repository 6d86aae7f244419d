using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Core.Describe;

/// <summary>Says in the words of schema.org who a person, where a place and what a term is.</summary>
internal static class DescribeEntry
{
    /// <summary>The JSON-LD of an entry's page.</summary>
    public static string Describe(EntryPage page)
    {
        var (json, entry, language) = (new JsonLd(page.Head), page.Entry, page.Head.Language);
        return json.Document(TypeOf(entry), () =>
        {
            json.Text("name", NameOf(entry, language));
            json.Texts("alternateName", entry.AlsoIn(language).Concat(OtherNames(entry, language)).Distinct());
            json.Text("description", entry.Account[language]);
            json.Text("url", json.Iri(page.Head.Address));
            Particulars(json, entry, language);
        });
    }

    private static void Particulars(JsonLd json, Entry entry, string language)
    {
        switch (entry)
        {
            case Person person:
                json.Text("familyName", person.Name[language].Family);
                json.Text("givenName", person.Name[language].Given);
                json.Text("additionalName", person.Name[language].Patronymic);
                json.Text("birthDate", person.Born);
                json.Text("deathDate", person.Died);
                break;
            case Place { Coordinates: { } point }:
                json.Thing("geo", "GeoCoordinates", () =>
                {
                    json.Number("latitude", point.Latitude);
                    json.Number("longitude", point.Longitude);
                });
                break;
            case Term:
                json.Thing("inDefinedTermSet", "DefinedTermSet", () => json.Text("@id", json.Iri(SiteMap.Index(language, EntryKind.Term))));
                break;
        }
    }

    /// <summary>Its type.</summary>
    public static string TypeOf(Entry entry) => entry switch
    {
        Person => "Person",
        Place => "Place",
        _ => "DefinedTerm",
    };

    /// <summary>Its name as one says it.</summary>
    public static string NameOf(Entry entry, string language) => entry is Person person ? person.Name[language].Direct : entry.Heading(language);

    private static IEnumerable<string> OtherNames(Entry entry, string language) => entry switch
    {
        Person person => person.Name.Values.Where(v => v.Language != language).Select(v => v.Value.Direct),
        Place place => place.Name.Values.Where(v => v.Language != language).Select(v => v.Value).Concat(place.Today is { } today ? [today[language]] : []),
        Term term => term.Name.Values.Where(v => v.Language != language).Select(v => v.Value),
        _ => [],
    };
}
