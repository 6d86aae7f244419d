using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;

namespace SiteGen.Core.Write.Data;

/// <summary>The columns of the table of sources: a line an entry of a list.</summary>
internal static class SourceColumns
{
    /// <summary>The columns in order.</summary>
    public static IEnumerable<Column<CitedSource>> ListColumns(Edition edition)
    {
        var languages = edition.Content.Site.Languages;
        return
        [
            new("article", c => c.Slug), new("number", c => Number(c.Source.Number)), new("type", c => c.Source.Type),
            .. Column<CitedSource>.Each(languages, "creators", (c, language) => Creators(c.Source, language)),
            .. Titles(languages), .. Publication(languages),
            new("archive", c => c.Source.Archive), .. Column<CitedSource>.Each(languages, "fond_name", c => c.Source.FondName),
            new("shelfmark", c => string.Join("; ", c.Source.Shelfmark.Select(p => $"{p.Level} {FormatLocatorValue.Format(p.Value, null)}"))),
            .. Column<CitedSource>.Each(languages, "as_printed", c => c.Source.AsPrinted),
            new("identified", c => c.Source.Identified is { } identified ? JsonFile.Word(identified.Certainty) : null),
            new("works", c => string.Join("; ", edition.WorksOf(c.Slug, c.Source.Number).Select(w => w.Id))),
            .. Column<CitedSource>.Each(languages, "cited", (c, language) => Number(c.Places.Count(p => p.Language == language))),
            .. Column<CitedSource>.Each(languages, "places", (c, language) => string.Join("; ", c.Places.Where(p => p.Language == language).Select(Place))),
        ];
    }

    private static IEnumerable<Column<CitedSource>> Titles(ImmutableArray<string> languages) =>
    [
        .. Column<CitedSource>.Each(languages, "title", c => c.Source.Title), new("title_translit", c => c.Source.TitleTransliterated),
        .. Column<CitedSource>.Each(languages, "container_title", c => c.Source.ContainerTitle),
        new("container_title_translit", c => c.Source.ContainerTitleTransliterated),
        new("volume", c => c.Source.Volume), .. Column<CitedSource>.Each(languages, "volume_title", c => c.Source.VolumeTitle),
        new("part_number", c => c.Source.PartNumber), new("issue", c => c.Source.Issue), new("page", c => c.Source.Page?.Printed),
        new("number_of_pages", c => Number(c.Source.NumberOfPages)),
    ];

    private static IEnumerable<Column<CitedSource>> Publication(ImmutableArray<string> languages) =>
    [
        .. Column<CitedSource>.Each(languages, "publisher", c => c.Source.Publisher),
        .. Column<CitedSource>.Each(languages, "publisher_place", c => c.Source.PublisherPlace),
        new("issued", c => Number(c.Source.Issued)), new("language", c => c.Source.Language),
        new("doi", c => c.Source.Doi), new("isbn", c => c.Source.Isbn),
    ];

    /// <summary>Passage and locators, <c>p12 с. 45</c>: a semicolon parts places, so none stays in a locator.</summary>
    private static string Place(CitingPlace place) => $"{place.Passage.Anchor} {place.Text.Replace(';', ',')}".TrimEnd();

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string Creators(Source source, string language) =>
        string.Join("; ", source.Creators.Select(c => $"{c.Name[language].Inverted(language)} ({c.Role})"));
}
