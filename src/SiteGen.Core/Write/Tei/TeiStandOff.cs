using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Core.Write.Tei;

/// <summary>Writes what the texts refer to, once for all of them: the persons, places and terms, each with what the register knows, and the sources.</summary>
internal static class TeiStandOff
{
    public static void Write(TeiWriter tei, Registers registers, ImmutableArray<ArticlePage> texts)
    {
        var entries = texts.SelectMany(t => t.Entries).Select(e => e.Entry).DistinctBy(e => new { e.Kind, e.Id }).ToLookup(e => e.Kind);
        if (entries.Count == 0 && texts[0].Article.Sources.IsEmpty)
        {
            return;
        }

        tei.Block("standOff", () =>
        {
            List(tei, "listPerson", entries[EntryKind.Person].Cast<Person>(), person => Person(tei, person));
            List(tei, "listPlace", entries[EntryKind.Place].Cast<Place>(), place => Place(tei, place));
            List(tei, "list", entries[EntryKind.Term].Cast<Term>(), term => Term(tei, term), ("type", "gloss"));
            TeiSources.Write(tei, registers, texts);
        });
    }

    private static void List<T>(
        TeiWriter tei, string name, IEnumerable<T> entries, Action<T> write, params TeiAttribute[] attributes)
        where T : Entry
    {
        var sorted = entries.OrderBy(e => e.Id, StringComparer.Ordinal).ToList();
        if (sorted.Count > 0)
        {
            tei.Block(name, () => sorted.ForEach(write), attributes);
        }
    }

    private static void Person(TeiWriter tei, Person person) => tei.Block("person", () =>
    {
        foreach (var (language, name) in person.Name.Values)
        {
            TeiNames.Person(tei, name, language);
        }

        Dated(tei, "birth", person.Born);
        Dated(tei, "death", person.Died);
        tei.Texts("note", person.About);
    }, ("xml:id", TeiNames.IdOf(EntryKind.Person, person.Id)));

    private static void Dated(TeiWriter tei, string name, string? date)
    {
        if (date is not null)
        {
            tei.Empty(name, ("when", date));
            tei.Line();
        }
    }

    private static void Place(TeiWriter tei, Place place) => tei.Block("place", () =>
    {
        tei.Texts("placeName", place.Name);
        tei.Texts("placeName", place.Today, ("type", "today"));
        if (place.Coordinates is { } point)
        {
            tei.Block("location", () => tei.Leaf(
                "geo", string.Create(CultureInfo.InvariantCulture, $"{point.Latitude} {point.Longitude}"), ("cert", place.Approximate ? "low" : null)));
        }

        tei.Texts("note", place.About);
    }, ("xml:id", TeiNames.IdOf(EntryKind.Place, place.Id)), ("type", place.PlaceKind));

    private static void Term(TeiWriter tei, Term term)
    {
        tei.Leaf("label", () => tei.Each("term", term.Name), ("xml:id", TeiNames.IdOf(EntryKind.Term, term.Id)));
        tei.Block("item", () => tei.Texts("gloss", term.Definition));
    }
}
