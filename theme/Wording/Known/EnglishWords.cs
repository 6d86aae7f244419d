using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Theme.Wording.Known;

/// <summary>The interface in English.</summary>
internal static class EnglishWords
{
    private const string Tag = "en";

    /// <summary>What it says.</summary>
    public static Words Words { get; } = new()
    {
        Language = Tag,
        Locale = "en_GB",
        LanguageNames =
        [
            new("ru", "Russian", "In Russian"),
            new("en", "English", "In English"),
            new("de", "German", "In German"),
            new("fr", "French", "In French"),
            new("pl", "Polish", "In Polish"),
            new("cs", "Czech", "In Czech"),
            new("uk", "Ukrainian", "In Ukrainian"),
            new("be", "Belarusian", "In Belarusian"),
            new("lt", "Lithuanian", "In Lithuanian"),
            new("lv", "Latvian", "In Latvian"),
            new("et", "Estonian", "In Estonian"),
            new("bg", "Bulgarian", "In Bulgarian"),
            new("sr", "Serbian", "In Serbian"),
            new("la", "Latin", "In Latin"),
            new("it", "Italian", "In Italian"),
            new("es", "Spanish", "In Spanish"),
            new("he", "Hebrew", "In Hebrew"),
            new("ar", "Arabic", "In Arabic"),
        ],
        FontSubsets = ["latin"],

        SkipToText = "Skip to the text",
        PartsOfEdition = "Parts of the edition",
        LanguageOfPage = "Language",
        SideBySide = "Side by side",
        SingleText = "This text alone",
        LanguageOfColumn = "Language of the column",
        AllTexts = "Both",
        Editors = "Editors",
        Rights = "Rights",
        Repository = "The edition’s sources",
        SectionName = section => section switch
        {
            Section.Persons => "Persons",
            Section.Places => "Places",
            Section.Glossary => "Glossary",
            Section.Sources => "Sources",
            Section.Reading => "How to read",
            _ => "",
        },

        Settings = "Display",
        Theme = "Colours",
        Themes = [new("system", "As on the device"), new("light", "Light"), new("dark", "Dark")],
        TextSize = "Size of the text",
        TextSizes = [new("small", "Small"), new("normal", "Usual"), new("large", "Large"), new("largest", "Very large")],
        Previews = "Notes, sources and names",
        ShowPreviews = "Show beside the text",

        Articles = "Articles",
        Contents = "Contents",
        Abstract = "Abstract",
        Keywords = "Keywords",
        ByEditors = "by the editors",
        Attribution = "Authorship",
        Journal = "Published in",
        Udc = "UDC",
        ReadIn = "Languages",
        WrittenIn = "Written in",
        TranslatedBy = "Translated by",
        Paragraph = number => $"Paragraph {number}",
        Missing = "This text lacks the paragraph.",

        Notes = "Editors’ notes",
        Note = number => $"Note {number}",
        ToText = "to the text",
        Sources = "Sources",
        NoListPrinted = "The article as supplied prints no list of sources. What stands here was inferred by the editors from the text of the article; it is not the author’s list.",
        NotIdentified = "Not identified",
        CitationInParagraph = number => $"Citation in paragraph {number}",
        CitationInNote = number => $"Citation in note {number}",
        CitedThrough = "cited through this work",
        SourceNumber = number => $"source {number}",
        ProbableMention = "probable mention",
        HowSure = certainty => certainty switch
        {
            Certainty.Certain => "identified by the editors",
            Certainty.Probable => "editors’ conjecture",
            _ => "not established",
        },
        Locators =
        [
            new(LocatorKind.Page, "page", "pages"),
            new(LocatorKind.Folio, "leaf", "leaves"),
            new(LocatorKind.Column, "column", "columns"),
            new(LocatorKind.Number, "no.", "nos.", Meaning: "number"),
            new(LocatorKind.Document, "document", "documents"),
            new(LocatorKind.Volume, "volume", "volumes"),
            new(LocatorKind.Book, "book", "books"),
            new(LocatorKind.Part, "part", "parts"),
            new(LocatorKind.Series, "series"),
            new(LocatorKind.Issue, "issue", "issues"),
            new(LocatorKind.Chapter, "chapter", "chapters"),
            new(LocatorKind.Section, "section", "sections"),
            new(LocatorKind.Paragraph, "paragraph", "paragraphs"),
            new(LocatorKind.Article, "article", "articles"),
            new(LocatorKind.Note, "note", "notes"),
            new(LocatorKind.Figure, "figure", "figures"),
            new(LocatorKind.Table, "table", "tables"),
            new(LocatorKind.Appendix, "appendix", "appendices"),
            new(LocatorKind.Signature, "signature"),
            new(LocatorKind.Fond, "fond"),
            new(LocatorKind.Opis, "opis (inventory)"),
            new(LocatorKind.Papka, "papka (folder)"),
            new(LocatorKind.Box, "box"),
            new(LocatorKind.Delo, "delo (file)"),
            new(LocatorKind.Collection, "collection"),
            new(LocatorKind.Division, "division"),
            new(LocatorKind.Map, "map", "maps"),
            new(LocatorKind.Plate, "plate", "plates"),
            new(LocatorKind.Reel, "reel", "reels"),
            new(LocatorKind.Frame, "frame", "frames"),
            new(LocatorKind.SubVerbo, "entry"),
        ],

        Close = "Close",
        Preview = "Preview",
        InList = "In the list of sources",
        AtPageEnd = "Among the notes",

        EntriesOfArticle = "Persons, places and terms of this article",
        Entries = kind => kind switch { EntryKind.Person => "Persons", EntryKind.Place => "Places", _ => "Terms" },
        AllMentions = "All mentions",
        AlsoCalled = "Also",
        FormsInTexts = "Forms in the texts",
        Fond = "personal fond",
        Principal = "at length",
        MetInPassages = "Named in the same paragraphs",
        Documents = "Documents cited",
        Referring = "Referred to from",
        Today = "Today",
        Position = "Position",
        Roughly = "roughly",
        Compass = new("\u00A0N", "\u00A0S", "\u00A0E", "\u00A0W"),
        Related = "See also",
        MentionsHeading = "Mentions",
        NoMentions = "The texts in this language do not name it by itself.",
        ParagraphShort = "par.",
        InNote = "note",
        See = "see",
        Letters = "Letters",
        Filter = "Find in this index",
        NothingFound = "No entry bears such a name.",
        OneYear = ("b.", "d."),

        Archives = "Archives",
        SourcesByArticle = "Lists of sources, article by article",
        PublishedWorks = "Published works",
        WorkRole = role => role switch { "editor" => "ed.: ", "compiler" => "comp.: ", "translator" => "transl.: ", _ => "see " },
        NotCited = "not cited in the text",
        SameWork = "The same work:",
        SameFile = shelfmark => $"The same file ({shelfmark}):",
        MoreLists = number => $"Further lists of sources: {number}",
        InIndex = "In the index of sources",
        CitedByArticles = number => $"A file that {number} articles cite",
        LevelsOfShelfmark = "Levels of a shelfmark",
        CitedFiles = "Files cited",
        WithoutShelfmark = "Without a shelfmark",
        CitingArticles = "Cited in",
        NothingCited = "The articles cite no file of this archive.",

        MentionCount = new(Plural, "mention", "mentions"),
        PassageCount = new(Plural, "paragraph", "paragraphs"),
        ArticleCount = new(Plural, "article", "articles"),
        ArticlesShort = number => $"{number}\u00A0art.",
        CitationCount = new(Plural, "citation", "citations"),
        SourceCount = new(Plural, "source", "sources"),
        EntryCount = kind => kind switch
        {
            EntryKind.Person => new(Plural, "person", "persons"),
            EntryKind.Place => new(Plural, "place", "places"),
            _ => new(Plural, "term", "terms"),
        },

        Citing = new(
            "How to cite", "Chicago",
            new CiteByChicago(Tag)
            {
                OpeningQuote = "“",
                ClosingQuote = "”",
                Translated = name => $"Translated by {name}.",
                Day = (day, month, year) => $"{month} {day}, {year}",
                NoDate = "n.d.",
                Number = "no.",
                Republished = "Republished in",
                FirstPublishedIn = "First published in",
                Paragraph = "Para. {0}.",
                Accessed = "accessed",
                DayOfAccess = "month day, year",
            }.FormReference,
            "address of the page", "long", "Copy", "Copied", "For reference managers", "The article and its annotation", "names, dates and citations (JSON)"),
        Reading = new(
            "What the marks in the text mean, how the previews work, and what the references abbreviate.",
            "Marks in the text",
            [
                new("mark-citation", "[12, p. 45]", "The author’s citation.", "The figure is the number of the source in the list below the article; the place in the source follows it. The list leads back to every place that cites the source. “Cited in” means that the author quotes through another work."),
                new("mark-note", "3", "A note of the editors.", "On a wide screen notes also stand in the margin, beside their line; all of them are below the text."),
                new("mark-person", "name", "A person.", "Marked at every mention; leads to the person’s page, where all mentions are gathered. A name inside a longer one is not marked by itself."),
                new("mark-probable", "surname", "Probably this person.", "Several persons of the register bear the surname, but the article names only one of them. Where the question cannot be decided, the name has no link."),
                new("mark-term", "term", "A term, institution, treaty or event.", "Marked at its first mention in the article; leads to the glossary."),
                new("mark-place", "place", "A place.", "Linked at its first mention; underlined only under the pointer or when reached with the Tab key."),
                new("mark-number", "12", "The number of a paragraph.", "It shows to the left of the paragraph under the pointer, and always on a narrow screen and in print. It is the same in every language, so that it can be cited; pressing it copies a reference with the paragraph’s address, where the browser allows that."),
            ],
            [
                "Previews",
                "Rest the pointer on a mark, tap it, or press Enter on it, and a slip opens beside it: the full reference with the place spelled out, the note, or what is known of the person, place or term. A click pins the slip; a click elsewhere, its button or the Esc key puts it away. Links within a slip open another.",
                "Who would rather read without them turns them off under “Display”, at the top of every page: “Notes, sources and names: Show beside the text”. The marks are then ordinary links. The choice is kept in this browser.",
                "So they are without JavaScript too: links to the list of sources, to the note, to the page of the register. Nothing is lost in print either.",
            ],
            [
                "Two languages",
                "The language switch and the view “Side by side” keep the paragraph at which you stopped. Side by side, paragraph stands against paragraph; citations, names and notes work in both columns.",
            ],
            "Keyboard",
            [
                new("Tab", "to the next mark; its slip opens by itself and does not stand in the way"),
                new("Enter", "into the slip"),
                new("Esc", "closes the slip and goes back to the mark"),
            ],
            "Marks in references", "Meaning",
            "A shelfmark is made of levels, from the whole to the leaf:",
            "Abbreviations", "How the edition works",
            "Persons, places, terms, dates and citations are recognised in the texts by a program, from the registers and lists drawn up by the editors; what was recognised for certain and what only probably are told apart. The articles can be read in each language of the edition, and in two side by side.",
            "Dates named in the article, by year", new(Plural, "date", "dates")),
        WithAccounts = "Show who and what they are",
        Data = new()
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
            Fields = set => set switch
            {
                DataSet.Persons => [new("id", "id in addresses: /en/persons/<id>/"), new("name", "family and given names, patronymic, particle"), new("born, died", "a year, or a day as YYYY-MM-DD"), .. EntryFields],
                DataSet.Places =>
                [
                    new("id", "id in addresses: /en/places/<id>/"), new("kind", "city, region, country, other"), new("name, today", "the name in the texts, and the present one"),
                    new("latitude, longitude, approximate", "degrees, WGS 84; whether the point stands for a region"), .. EntryFields,
                ],
                DataSet.Glossary => [new("id", "id in addresses: /en/glossary/<id>/"), new("kind", "concept, institution, treaty, event and so on"), new("name, definition", "the term and what it means"), new("see", "ids of related terms"), .. EntryFields],
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
            },
            ArticleFiles = "Files of the articles",
            AboutArticleFiles = "TEI P5 holds all languages of an article in one file, paragraph against paragraph. annotations.json says what was recognised in it, and where: persons, places, terms, citations, dates. BibTeX, RIS and CSL-JSON are for reference managers.",
            Reference = "the article as",
            SourceList = "its sources as",
        },

        WhatItHolds = "What the edition holds",
        NotFoundTitle = "There is no such page",
        NotFoundText = "The address may be mistyped, or the page has moved.",
        NotFoundParts = "These parts of the edition may hold what you looked for:",
        ToHome = "To the home page",
    };

    private static Func<int, int> Plural => number => number switch { 1 => 0, _ => 1 };

    private static Gloss[] EntryFields =>
        [new("also", "further names in the texts"), new("about", "what the register says"), new("mentions", "how often each article names it, by language; in the table also the sum, and articles")];
}
