using System.Collections.Immutable;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Theme;

public sealed partial record Words
{
    private static DataWords EnglishData() => new()
    {
        Title = "Open data",
        Introduction = "Everything these pages say can be taken as data: the registers with the number of mentions in each article, the sources with the places that cite them, the dates named in the texts, and each article in formats for scholarly software.",
        Formats = "Each set is a JSON file, whose schema describes it exactly, and a CSV table in UTF-8 (RFC 4180, with a byte order mark, so that Excel opens it rightly). In a table, a field that is said in several languages has a column for each, and a list stands in one cell, parted by semicolons. Values stand as they are: tell a spreadsheet to read them as text.",
        NoLicence = "No licence is stated: all rights remain with the authors.",
        Schema = "schema",
        SetName = set => set switch
        {
            DataSet.Persons => "Persons",
            DataSet.Places => "Places",
            DataSet.Glossary => "Glossary",
            DataSet.Sources => "Sources",
            _ => "Dates",
        },
        About = set => set switch
        {
            DataSet.Persons => "The register of persons.",
            DataSet.Places => "The register of places.",
            DataSet.Glossary => "The terms with their definitions.",
            DataSet.Sources => "Every entry of the articles’ lists of sources with the places that cite it; and the works: which entries stand for the same book or archive file.",
            _ => "The dates and spans of time that the texts name, in the order of time. A day whose year the text leaves untold is not among them.",
        },
        Fields = EnglishFields,
        ArticleFiles = "Files of the articles",
        AboutArticleFiles = "TEI P5 holds all languages of an article in one file, paragraph against paragraph. annotations.json says what was recognised in it, and where: persons, places, terms, citations, dates. BibTeX, RIS and CSL-JSON are for reference managers.",
        Reference = "the article as",
        SourceList = "its sources as",
    };

    private static ImmutableArray<Gloss> EnglishFields(DataSet set) => set switch
    {
        DataSet.Persons => [new("id", "id in addresses: /en/persons/<id>/"), new("name", "family and given names, patronymic, particle"), new("born, died", "a year, or a day as YYYY-MM-DD"), .. EnglishEntryFields],
        DataSet.Places =>
        [
            new("id", "id in addresses: /en/places/<id>/"), new("kind", "city, region, country, other"), new("name, today", "the name in the texts, and the present one"),
            new("latitude, longitude, approximate", "degrees, WGS 84; whether the point stands for a region"), .. EnglishEntryFields,
        ],
        DataSet.Glossary => [new("id", "id in addresses: /en/glossary/<id>/"), new("kind", "concept, institution, treaty, event and so on"), new("name, definition", "the term and what it means"), new("see", "ids of related terms"), .. EnglishEntryFields],
        DataSet.Sources =>
        [
            new("article, number", "which list, and the number in it"), new("type, creators, title, issued …", "the description, in the terms of CSL"), new("asPrinted", "the reference as the article prints it"),
            new("archive, shelfmark", "where it is kept, level by level"), new("identified", "certain, probable or unknown: the editors’ inference, not the author’s statement"),
            new("works", "ids of the works it stands for"), new("places", "where it is cited: language, paragraph or note, locators; shelfmarks in an archive"),
        ],
        _ =>
        [
            new("from, to", "ISO 8601: a year, a month or a day; the same for one date"), new("article, lang", "the text"), new("block, note", "the paragraph, #p<block> on the page, or the editors’ note; in the table one column, passage"),
            new("start, length", "where in the paragraph, in UTF-16 units"), new("surface", "the words of the date"), new("sentence", "the sentence around it"),
        ],
    };

    private static Gloss[] EnglishEntryFields =>
        [new("also", "further names in the texts"), new("about", "what the register says"), new("mentions", "how often each article names it, by language; in the table also the sum, and articles")];
}
