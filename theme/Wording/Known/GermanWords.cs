using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Theme.Wording.Known;

/// <summary>The interface in German.</summary>
internal static class GermanWords
{
    private const string Tag = "de";

    /// <summary>What it says.</summary>
    public static Words Words { get; } = new()
    {
        Language = Tag,
        Locale = "de_DE",
        LanguageNames =
        [
            new("ru", "Russisch", "Auf Russisch"),
            new("en", "Englisch", "Auf Englisch"),
            new("de", "Deutsch", "Auf Deutsch"),
            new("fr", "Französisch", "Auf Französisch"),
            new("pl", "Polnisch", "Auf Polnisch"),
            new("cs", "Tschechisch", "Auf Tschechisch"),
            new("uk", "Ukrainisch", "Auf Ukrainisch"),
            new("be", "Belarussisch", "Auf Belarussisch"),
            new("lt", "Litauisch", "Auf Litauisch"),
            new("lv", "Lettisch", "Auf Lettisch"),
            new("et", "Estnisch", "Auf Estnisch"),
            new("bg", "Bulgarisch", "Auf Bulgarisch"),
            new("sr", "Serbisch", "Auf Serbisch"),
            new("la", "Latein", "Auf Latein"),
            new("it", "Italienisch", "Auf Italienisch"),
            new("es", "Spanisch", "Auf Spanisch"),
            new("he", "Hebräisch", "Auf Hebräisch"),
            new("ar", "Arabisch", "Auf Arabisch"),
        ],
        FontSubsets = ["latin"],

        SkipToText = "Zum Text",
        PartsOfEdition = "Teile der Edition",
        LanguageOfPage = "Sprache",
        SideBySide = "Zwei Sprachen nebeneinander",
        SingleText = "Nur dieser Text",
        LanguageOfColumn = "Sprache der Spalte",
        AllTexts = "Beide",
        Editors = "Herausgeber",
        Rights = "Rechte",
        Repository = "Quelldateien der Edition",
        SectionName = section => section switch
        {
            Section.Persons => "Personen",
            Section.Places => "Orte",
            Section.Glossary => "Glossar",
            Section.Sources => "Quellen",
            Section.Reading => "Lesehilfe",
            _ => "",
        },

        Settings = "Ansicht",
        Theme = "Farben",
        Themes = [new("system", "Wie auf dem Gerät"), new("light", "Hell"), new("dark", "Dunkel")],
        TextSize = "Textgröße",
        TextSizes = [new("small", "Klein"), new("normal", "Normal"), new("large", "Groß"), new("largest", "Sehr groß")],
        Previews = "Anmerkungen, Quellen und Namen",
        ShowPreviews = "Neben dem Text zeigen",

        Articles = "Aufsätze",
        Contents = "Inhalt",
        Abstract = "Zusammenfassung",
        Keywords = "Schlagwörter",
        ByEditors = "von den Herausgebern",
        Attribution = "Verfasserschaft",
        Journal = "Erschienen in",
        Udc = "UDK",
        ReadIn = "Sprachen",
        WrittenIn = "Originalsprache",
        TranslatedBy = "Übersetzung",
        Paragraph = number => $"Absatz {number}",
        Missing = "Diesem Text fehlt der Absatz.",

        Notes = "Anmerkungen der Herausgeber",
        Note = number => $"Anmerkung {number}",
        ToText = "zum Text",
        Sources = "Quellen",
        NoListPrinted = "Der vorliegende Text des Aufsatzes enthält kein Quellenverzeichnis. Die folgenden Angaben haben die Herausgeber aus dem Text erschlossen; es ist kein Verzeichnis des Verfassers.",
        NotIdentified = "Nicht ermittelt",
        CitationInParagraph = number => $"Beleg in Absatz {number}",
        CitationInNote = number => $"Beleg in Anmerkung {number}",
        CitedThrough = "nach dieser Ausgabe zitiert",
        SourceNumber = number => $"Quelle {number}",
        ProbableMention = "wahrscheinliche Nennung",
        HowSure = certainty => certainty switch
        {
            Certainty.Certain => "von den Herausgebern ermittelt",
            Certainty.Probable => "Vermutung der Herausgeber",
            _ => "ungeklärt",
        },
        Locators =
        [
            new(LocatorKind.Page, "Seite", "Seiten"),
            new(LocatorKind.Folio, "Blatt", "Blätter"),
            new(LocatorKind.Column, "Spalte", "Spalten"),
            new(LocatorKind.Number, "Nr.", Meaning: "Nummer"),
            new(LocatorKind.Document, "Dokument", "Dokumente"),
            new(LocatorKind.Volume, "Band", "Bände"),
            new(LocatorKind.Book, "Buch", "Bücher"),
            new(LocatorKind.Part, "Teil", "Teile"),
            new(LocatorKind.Series, "Serie"),
            new(LocatorKind.Issue, "Heft", "Hefte"),
            new(LocatorKind.Chapter, "Kapitel"),
            new(LocatorKind.Section, "Abschnitt", "Abschnitte"),
            new(LocatorKind.Paragraph, "Paragraph", "Paragraphen"),
            new(LocatorKind.Article, "Artikel"),
            new(LocatorKind.Note, "Anmerkung", "Anmerkungen"),
            new(LocatorKind.Figure, "Abbildung", "Abbildungen"),
            new(LocatorKind.Table, "Tabelle", "Tabellen"),
            new(LocatorKind.Appendix, "Anhang", "Anhänge"),
            new(LocatorKind.Signature, "Signatur"),
            new(LocatorKind.Fond, "Bestand (Fond)"),
            new(LocatorKind.Opis, "Findbuch (Opis)"),
            new(LocatorKind.Papka, "Mappe"),
            new(LocatorKind.Box, "Karton"),
            new(LocatorKind.Delo, "Akte"),
            new(LocatorKind.Collection, "Sammlung"),
            new(LocatorKind.Division, "Abteilung"),
            new(LocatorKind.Map, "Karte", "Karten"),
            new(LocatorKind.Plate, "Tafel", "Tafeln"),
            new(LocatorKind.Reel, "Rolle", "Rollen"),
            new(LocatorKind.Frame, "Aufnahme", "Aufnahmen"),
            new(LocatorKind.SubVerbo, "Stichwort"),
        ],

        Close = "Schließen",
        Preview = "Vorschau",
        InList = "Im Quellenverzeichnis",
        AtPageEnd = "Bei den Anmerkungen",

        EntriesOfArticle = "Personen, Orte und Begriffe dieses Aufsatzes",
        Entries = kind => kind switch { EntryKind.Person => "Personen", EntryKind.Place => "Orte", _ => "Begriffe" },
        AllMentions = "Alle Nennungen",
        AlsoCalled = "Auch",
        FormsInTexts = "Formen in den Texten",
        Fond = "Nachlass",
        Principal = "ausführlich",
        MetInPassages = "In denselben Absätzen genannt",
        Documents = "Zitierte Dokumente",
        Referring = "Hierher verweisen",
        Today = "Heute",
        Position = "Lage",
        Roughly = "ungefähr",
        Compass = new("\u00A0N", "\u00A0S", "\u00A0O", "\u00A0W"),
        Related = "Siehe auch",
        MentionsHeading = "Nennungen",
        NoMentions = "In den Texten dieser Sprache nicht für sich genannt.",
        ParagraphShort = "Abs.",
        InNote = "Anm.",
        See = "siehe",
        Letters = "Buchstaben",
        Filter = "Im Register suchen",
        NothingFound = "Das Register enthält keinen solchen Namen.",
        OneYear = ("geb.", "gest."),

        Archives = "Archive",
        SourcesByArticle = "Quellenverzeichnisse der Aufsätze",
        PublishedWorks = "Veröffentlichte Werke",
        WorkRole = role => role switch { "editor" => "Hrsg.: ", "compiler" => "Bearb.: ", "translator" => "Übers.: ", _ => "siehe " },
        NotCited = "im Text nicht zitiert",
        SameWork = "Dasselbe Werk:",
        SameFile = shelfmark => $"Dieselbe Akte ({shelfmark}):",
        MoreLists = number => $"Weitere Quellenverzeichnisse: {number}",
        InIndex = "Im Quellenregister",
        CitedByArticles = number => $"Von {number} Aufsätzen zitierte Akte",
        LevelsOfShelfmark = "Stufen der Signatur",
        CitedFiles = "Zitierte Akten",
        WithoutShelfmark = "Ohne Signatur",
        CitingArticles = "Zitiert in",
        NothingCited = "Die Aufsätze zitieren keine Akte dieses Archivs.",

        MentionCount = new(Plural, "Nennung", "Nennungen"),
        PassageCount = new(Plural, "Absatz", "Absätze"),
        ArticleCount = new(Plural, "Aufsatz", "Aufsätze"),
        ArticlesShort = number => $"{number}\u00A0Aufs.",
        CitationCount = new(Plural, "Beleg", "Belege"),
        SourceCount = new(Plural, "Quelle", "Quellen"),
        EntryCount = kind => kind switch
        {
            EntryKind.Person => new(Plural, "Person", "Personen"),
            EntryKind.Place => new(Plural, "Ort", "Orte"),
            _ => new(Plural, "Begriff", "Begriffe"),
        },

        Citing = new(
            "Zitierweise", "Vierteljahrshefte für Zeitgeschichte",
            new CiteByVfZ(Tag)
            {
                Translated = "übersetzt von",
                In = "in:",
                Republished = "Erneut veröffentlicht",
                NoDate = "o. J.",
                Paragraph = "Abs. {0}",
                DayOfAccess = "TT.MM.JJJJ",
            }.FormReference,
            "Adresse der Seite", "short", "Kopieren", "Kopiert", "Für Literaturverwaltungsprogramme", "Der Aufsatz und seine Auszeichnung", "Namen, Daten und Belege (JSON)"),
        Reading = new(
            "Was die Zeichen im Text bedeuten, wie die Vorschau funktioniert und was die Belege abkürzen.",
            "Zeichen im Text",
            [
                new("mark-citation", "[12, S. 45]", "Beleg des Verfassers.", "Die Zahl ist die Nummer der Quelle im Verzeichnis unter dem Aufsatz, dahinter steht die Stelle in der Quelle. Vom Verzeichnis führen Verweise zurück zu allen Stellen, die die Quelle zitieren. „Zit. nach“ bedeutet, dass der Verfasser nach einem anderen Werk zitiert."),
                new("mark-note", "3", "Anmerkung der Herausgeber.", "Auf einem breiten Bildschirm stehen die Anmerkungen auch am Rand neben ihrer Zeile; alle stehen unter dem Text."),
                new("mark-person", "Name", "Eine Person.", "Bei jeder Nennung markiert; führt zur Seite der Person, wo alle Nennungen gesammelt sind. Ein Name innerhalb eines längeren ist nicht eigens markiert."),
                new("mark-probable", "Familienname", "Wahrscheinlich diese Person.", "Mehrere Personen des Registers tragen den Familiennamen, doch der Aufsatz nennt nur eine von ihnen. Wo sich die Frage nicht entscheiden lässt, hat der Name keinen Verweis."),
                new("mark-term", "Begriff", "Ein Begriff, eine Institution, ein Vertrag oder ein Ereignis.", "Bei der ersten Nennung im Aufsatz markiert; führt zum Glossar."),
                new("mark-place", "Ort", "Ein Ort.", "Bei der ersten Nennung verlinkt; unterstrichen nur unter dem Mauszeiger oder wenn die Tabulatortaste dorthin führt."),
                new("mark-number", "12", "Nummer des Absatzes.", "Sie erscheint links neben dem Absatz unter dem Mauszeiger, auf einem schmalen Bildschirm und im Druck immer. Sie ist in jeder Sprache dieselbe, so dass sie zitiert werden kann; ein Klick kopiert einen Nachweis mit der Adresse des Absatzes, wo der Browser es erlaubt."),
            ],
            [
                "Vorschau",
                "Zeigen Sie auf eine Markierung, tippen Sie sie an oder drücken Sie auf ihr die Eingabetaste: Daneben öffnet sich ein Zettel mit dem vollständigen Nachweis und der ausgeschriebenen Stelle, mit der Anmerkung oder mit dem, was über die Person, den Ort oder den Begriff bekannt ist. Ein Klick hält den Zettel fest; ein Klick daneben, seine Schaltfläche oder die Esc-Taste schließt ihn. Verweise in einem Zettel öffnen einen weiteren.",
                "Wer lieber ohne sie liest, schaltet sie oben auf jeder Seite unter „Ansicht“ aus: „Anmerkungen, Quellen und Namen: Neben dem Text zeigen“. Die Markierungen sind dann gewöhnliche Verweise. Die Wahl bleibt in diesem Browser erhalten.",
                "Das sind sie auch ohne JavaScript: Verweise auf das Quellenverzeichnis, die Anmerkung, die Seite des Registers. Auch im Druck geht nichts verloren.",
            ],
            [
                "Zwei Sprachen",
                "Der Sprachwechsel und die Ansicht „Zwei Sprachen nebeneinander“ behalten den Absatz bei, an dem Sie stehen geblieben sind. Nebeneinander steht Absatz neben Absatz; Belege, Namen und Anmerkungen funktionieren in beiden Spalten.",
            ],
            "Tastatur",
            [
                new("Tab", "zur nächsten Markierung; ihr Zettel öffnet sich von selbst und hält nicht auf"),
                new("Enter", "in den Zettel hinein"),
                new("Esc", "schließt den Zettel und kehrt zur Markierung zurück"),
            ],
            "Zeichen in Belegen", "Bedeutung",
            "Eine Signatur besteht aus Stufen, vom Ganzen bis zum Blatt:",
            "Abkürzungen", "Wie die Edition gemacht ist",
            "Personen, Orte, Begriffe, Daten und Belege erkennt ein Programm in den Texten anhand der Register und Verzeichnisse, die die Herausgeber erstellt haben; sicher und nur wahrscheinlich Erkanntes wird unterschieden. Die Aufsätze lassen sich in jeder Sprache der Edition lesen und in zwei Sprachen nebeneinander.",
            "Im Aufsatz genannte Daten nach Jahren", new(Plural, "Datum", "Daten")),
        WithAccounts = "Erläuterungen zeigen",
        Data = new()
        {
            Title = "Offene Daten",
            Introduction = "Alles, was diese Seiten sagen, gibt es auch als Daten: die Register mit der Zahl der Nennungen in jedem Aufsatz, die Quellen mit den Stellen, die sie zitieren, die in den Texten genannten Daten und jeden Aufsatz in Formaten für wissenschaftliche Software.",
            Formats = "Jeder Datensatz ist eine JSON-Datei, die ein Schema genau beschreibt, und eine CSV-Tabelle in UTF-8 (RFC 4180, mit Byte-Reihenfolge-Markierung, damit Excel sie richtig öffnet). In der Tabelle hat ein Feld, das es in mehreren Sprachen gibt, für jede eine Spalte; eine Liste steht in einer Zelle, durch Semikolons getrennt. Die Werte sind unverändert: Lassen Sie das Tabellenprogramm sie als Text lesen.",
            NoLicence = "Eine Lizenz ist nicht angegeben: Alle Rechte verbleiben bei den Verfassern.",
            Schema = "Schema",
            SetName = set => set switch
            {
                DataSet.Persons => "Personen",
                DataSet.Places => "Orte",
                DataSet.Glossary => "Glossar",
                DataSet.Sources => "Quellen",
                _ => "Daten",
            },
            About = set => set switch
            {
                DataSet.Persons => "Das Personenregister.",
                DataSet.Places => "Das Ortsregister.",
                DataSet.Glossary => "Die Begriffe mit ihren Erklärungen.",
                DataSet.Sources => "Alle Einträge der Quellenverzeichnisse mit den Stellen, die sie zitieren; und die Werke: welche Einträge dasselbe Buch oder dieselbe Akte meinen.",
                _ => "Die in den Texten genannten Daten und Zeiträume in zeitlicher Folge. Tage, deren Jahr der Text nicht nennt, fehlen.",
            },
            Fields = set => set switch
            {
                DataSet.Persons => [new("id", "Name in Adressen: /de/persons/<id>/"), new("name", "Familienname, Vorname, Vatersname, Namenszusatz"), new("born, died", "ein Jahr oder ein Tag: JJJJ-MM-TT"), .. EntryFields],
                DataSet.Places =>
                [
                    new("id", "Name in Adressen: /de/places/<id>/"), new("kind", "Stadt, Region, Land, anderes"), new("name, today", "der Name in den Texten und der heutige"),
                    new("latitude, longitude, approximate", "Grad, WGS 84; ob der Punkt für ein Gebiet steht"), .. EntryFields,
                ],
                DataSet.Glossary => [new("id", "Name in Adressen: /de/glossary/<id>/"), new("kind", "Begriff, Institution, Vertrag, Ereignis usw."), new("name, definition", "der Begriff und was er bedeutet"), new("see", "verwandte Begriffe"), .. EntryFields],
                DataSet.Sources =>
                [
                    new("article, number", "welches Verzeichnis, und die Nummer darin"), new("type, creators, title, issued …", "die Beschreibung nach CSL"), new("asPrinted", "der Nachweis, wie ihn der Aufsatz druckt"),
                    new("archive, shelfmark", "wo sie liegt, Stufe für Stufe"), new("identified", "certain, probable oder unknown: von den Herausgebern erschlossen, nicht vom Verfasser gesagt"),
                    new("works", "die Werke, die der Eintrag meint"), new("places", "wo sie zitiert wird: Sprache, Absatz oder Anmerkung, Stellen; im Archiv die Signaturen"),
                ],
                _ =>
                [
                    new("from, to", "ISO 8601: ein Jahr, ein Monat oder ein Tag; bei einem einzelnen Datum gleich"), new("article, lang", "der Text"), new("block, note", "der Absatz, auf der Seite #p<block>, oder die Anmerkung der Herausgeber; in der Tabelle eine Spalte, passage"),
                    new("start, length", "wo im Absatz, in UTF-16-Einheiten"), new("surface", "der Wortlaut des Datums"), new("sentence", "der Satz, in dem es steht"),
                ],
            },
            ArticleFiles = "Dateien der Aufsätze",
            AboutArticleFiles = "TEI P5 enthält einen Aufsatz in allen Sprachen in einer Datei, Absatz neben Absatz. annotations.json sagt, was darin erkannt wurde und wo: Personen, Orte, Begriffe, Belege, Daten. BibTeX, RIS und CSL-JSON sind für Literaturverwaltungsprogramme.",
            Reference = "der Aufsatz als",
            SourceList = "seine Quellen als",
        },

        WhatItHolds = "Was die Edition enthält",
        NotFoundTitle = "Diese Seite gibt es nicht",
        NotFoundText = "Vielleicht enthält die Adresse einen Tippfehler, oder die Seite ist umgezogen.",
        NotFoundParts = "Vielleicht finden Sie das Gesuchte in einem dieser Teile der Edition:",
        ToHome = "Zur Startseite",
    };

    private static Func<int, int> Plural => number => number switch { 1 => 0, _ => 1 };

    private static Gloss[] EntryFields =>
        [new("also", "weitere Namen in den Texten"), new("about", "was das Register sagt"), new("mentions", "wie oft jeder Aufsatz ihn nennt, nach Sprachen; in der Tabelle auch die Summe und articles")];
}
