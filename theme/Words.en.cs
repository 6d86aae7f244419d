using System.Globalization;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Theme;

public sealed partial record Words
{
    private static Words SpeakEnglish() => new()
    {
        Language = "en",
        Name = "English",
        Locale = "en_GB",
        LanguageName = code => code switch { "ru" => "Russian", "en" => "English", _ => code },
        InLanguage = code => code switch { "ru" => "In Russian", "en" => "In English", _ => code },
        FontSubsets = ["latin"],

        SkipToText = "Skip to the text",
        PartsOfEdition = "Parts of the edition",
        LanguageOfPage = "Language",
        SideBySide = "Side by side",
        SingleText = "This text alone",
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
        Locator = EnglishLocator,

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
        Point = point => $"{Degrees(point.Latitude, "N", "S")}, {Degrees(point.Longitude, "E", "W")}",
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

        MentionCount = Counted.English("mention", "mentions"),
        PassageCount = Counted.English("paragraph", "paragraphs"),
        ArticleCount = Counted.English("article", "articles"),
        ArticlesShort = number => $"{number}\u00A0art.",
        CitationCount = Counted.English("citation", "citations"),
        SourceCount = Counted.English("source", "sources"),
        EntryCount = kind => kind switch
        {
            EntryKind.Person => Counted.English("person", "persons"),
            EntryKind.Place => Counted.English("place", "places"),
            _ => Counted.English("term", "terms"),
        },

        Citing = CitingWords.English,
        Reading = ReadingWords.English,
        WithAccounts = "Show who and what they are",
        Data = EnglishData(),

        WhatItHolds = "What the edition holds",
        NotFoundTitle = "There is no such page",
        NotFoundText = "The address may be mistyped, or the page has moved.",
        NotFoundParts = "These parts of the edition may hold what you looked for:",
        ToHome = "To the home page",
    };

    private static string Degrees(double value, string positive, string negative) =>
        Math.Abs(value).ToString("0.##", CultureInfo.InvariantCulture) + "°\u00A0" + (value < 0 ? negative : positive);
}
