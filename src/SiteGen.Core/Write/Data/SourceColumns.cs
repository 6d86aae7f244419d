using System.Globalization;
using SiteGen.Core.Model;

namespace SiteGen.Core.Write.Data;

/// <summary>The columns of the table of sources: a line an entry of a list.</summary>
internal static class SourceColumns
{
    /// <summary>The columns in order.</summary>
    public static IEnumerable<Column<CitedSource>> Of(Edition edition)
    {
        var languages = edition.Content.Site.Languages;
        return
        [
            new("article", c => c.Slug), new("number", c => Number(c.Source.Number)), new("type", c => c.Source.Type),
            .. Column<CitedSource>.Each(languages, "creators", (c, language) => Creators(c.Source, language)),
            .. Column<CitedSource>.Each(languages, "title", c => c.Source.Title),
            .. Column<CitedSource>.Each(languages, "container_title", c => c.Source.ContainerTitle),
            new("volume", c => c.Source.Volume), new("part_number", c => c.Source.PartNumber), new("page", c => c.Source.Page),
            .. Column<CitedSource>.Each(languages, "publisher", c => c.Source.Publisher),
            .. Column<CitedSource>.Each(languages, "publisher_place", c => c.Source.PublisherPlace),
            new("issued", c => c.Source.Issued is { } year ? Number(year) : null), new("language", c => c.Source.Language),
            new("doi", c => c.Source.Doi), new("isbn", c => c.Source.Isbn), new("archive", c => c.Source.Archive),
            new("shelfmark", c => string.Join("; ", c.Source.Shelfmark.Select(p => $"{p.Level} {p.Value}"))),
            .. Column<CitedSource>.Each(languages, "as_printed", c => c.Source.AsPrinted),
            new("identified", c => c.Source.Identified is { } identified ? JsonFile.Word(identified.Certainty) : null),
            new("works", c => string.Join("; ", edition.WorksOf(c.Slug, c.Source.Number).Select(w => w.Id))),
            .. Column<CitedSource>.Each(languages, "cited", (c, language) => Number(c.Places.Count(p => p.Language == language))),
            .. Column<CitedSource>.Each(languages, "places", (c, language) => string.Join("; ", c.Places.Where(p => p.Language == language).Select(Place))),
        ];
    }

    /// <summary>Passage and locators, <c>p12 с. 45</c>: a semicolon parts places, so none stays in a locator.</summary>
    private static string Place(CitingPlace place) => $"{place.Anchor} {place.Text.Replace(';', ',')}".TrimEnd();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Creators(Source source, string language) =>
        string.Join("; ", source.Creators.Select(c => $"{c.Name[language].Inverted(language)} ({c.Role})"));
}
