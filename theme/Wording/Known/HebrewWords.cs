using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Theme.Wording.Known;

/// <summary>The interface in Hebrew.</summary>
internal static class HebrewWords
{
    private const string Tag = "he";

    /// <summary>What it says.</summary>
    public static Words Words { get; } = new()
    {
        Language = Tag,
        Locale = "he_IL",
        LanguageNames =
        [
            new("ru", "רוסית", "ברוסית"),
            new("en", "אנגלית", "באנגלית"),
            new("de", "גרמנית", "בגרמנית"),
            new("fr", "צרפתית", "בצרפתית"),
            new("pl", "פולנית", "בפולנית"),
            new("cs", "צ'כית", "בצ'כית"),
            new("uk", "אוקראינית", "באוקראינית"),
            new("be", "בלארוסית", "בבלארוסית"),
            new("lt", "ליטאית", "בליטאית"),
            new("lv", "לטבית", "בלטבית"),
            new("et", "אסטונית", "באסטונית"),
            new("bg", "בולגרית", "בבולגרית"),
            new("sr", "סרבית", "בסרבית"),
            new("la", "לטינית", "בלטינית"),
            new("it", "איטלקית", "באיטלקית"),
            new("es", "ספרדית", "בספרדית"),
            new("he", "עברית", "בעברית"),
            new("ar", "ערבית", "בערבית"),
        ],
        // The text face has no Hebrew letters; figures and punctuation are of its Latin part.
        FontSubsets = ["latin"],

        SkipToText = "דילוג לטקסט",
        PartsOfEdition = "חלקי המהדורה",
        LanguageOfPage = "שפה",
        SideBySide = "שתי שפות זו לצד זו",
        SingleText = "טקסט זה בלבד",
        LanguageOfColumn = "שפת הטור",
        AllTexts = "שניהם",
        Editors = "העורכים",
        Rights = "זכויות",
        Repository = "קובצי המקור של המהדורה",
        SectionName = section => section switch
        {
            Section.Persons => "אישים",
            Section.Places => "מקומות",
            Section.Glossary => "מילון מונחים",
            Section.Sources => "מקורות",
            Section.Reading => "איך לקרוא",
            _ => "",
        },

        Settings = "תצוגה",
        Theme = "צבעים",
        Themes = [new("system", "כמו במכשיר"), new("light", "בהיר"), new("dark", "כהה")],
        TextSize = "גודל הטקסט",
        TextSizes = [new("small", "קטן"), new("normal", "רגיל"), new("large", "גדול"), new("largest", "גדול מאוד")],
        Previews = "הערות, מקורות ושמות",
        ShowPreviews = "להציג לצד הטקסט",

        Articles = "מאמרים",
        Contents = "תוכן העניינים",
        Abstract = "תקציר",
        Keywords = "מילות מפתח",
        ByEditors = "מאת העורכים",
        Attribution = "ייחוס המאמר",
        Journal = "מקום הפרסום",
        Udc = "UDC",
        ReadIn = "שפות",
        WrittenIn = "שפת המקור",
        TranslatedBy = "תרגום",
        Paragraph = number => $"פסקה {number}",
        Missing = "פסקה זו חסרה בטקסט.",

        Notes = "הערות העורכים",
        Note = number => $"הערה {number}",
        ToText = "אל הטקסט",
        Sources = "מקורות",
        NoListPrinted = "בנוסח המאמר שבידינו אין רשימת מקורות. הרשימה שלהלן הוסקה בידי העורכים מתוך המאמר; אין זו רשימתו של המחבר.",
        NotIdentified = "לא זוהה",
        CitationInParagraph = number => $"הפניה בפסקה {number}",
        CitationInNote = number => $"הפניה בהערה {number}",
        CitedThrough = "מצוטט לפי מקור זה",
        SourceNumber = number => $"מקור {number}",
        ProbableMention = "אזכור משוער",
        HowSure = certainty => certainty switch
        {
            Certainty.Certain => "זוהה בידי העורכים",
            Certainty.Probable => "השערת העורכים",
            _ => "לא הוכרע",
        },
        Locators =
        [
            new(LocatorKind.Page, "עמוד", "עמודים"),
            new(LocatorKind.Folio, "דף", "דפים"),
            new(LocatorKind.Column, "טור", "טורים"),
            new(LocatorKind.Number, "מס'", Meaning: "מספר"),
            new(LocatorKind.Document, "מסמך", "מסמכים"),
            new(LocatorKind.Volume, "כרך", "כרכים"),
            new(LocatorKind.Book, "ספר", "ספרים"),
            new(LocatorKind.Part, "חלק", "חלקים"),
            new(LocatorKind.Series, "סדרה"),
            new(LocatorKind.Issue, "גיליון", "גיליונות"),
            new(LocatorKind.Chapter, "פרק", "פרקים"),
            new(LocatorKind.Section, "סעיף", "סעיפים"),
            new(LocatorKind.Paragraph, "פסקה", "פסקאות"),
            new(LocatorKind.Article, "מאמר", "מאמרים"),
            new(LocatorKind.Note, "הערה", "הערות"),
            new(LocatorKind.Figure, "איור", "איורים"),
            new(LocatorKind.Table, "טבלה", "טבלאות"),
            new(LocatorKind.Appendix, "נספח", "נספחים"),
            new(LocatorKind.Signature, "סימול"),
            new(LocatorKind.Fond, "חטיבה (פונד)"),
            new(LocatorKind.Opis, "רשימה (אופיס)"),
            new(LocatorKind.Papka, "תיקייה"),
            new(LocatorKind.Box, "תיבה"),
            new(LocatorKind.Delo, "תיק"),
            new(LocatorKind.Collection, "אוסף"),
            new(LocatorKind.Division, "מחלקה"),
            new(LocatorKind.Map, "מפה", "מפות"),
            new(LocatorKind.Plate, "לוח", "לוחות"),
            new(LocatorKind.Reel, "סליל", "סלילים"),
            new(LocatorKind.Frame, "תצלום", "תצלומים"),
            new(LocatorKind.SubVerbo, "ערך"),
        ],

        Close = "סגירה",
        Preview = "תצוגה מקדימה",
        InList = "ברשימת המקורות",
        AtPageEnd = "בין ההערות",

        EntriesOfArticle = "אישים, מקומות ומונחים במאמר זה",
        Entries = kind => kind switch { EntryKind.Person => "אישים", EntryKind.Place => "מקומות", _ => "מונחים" },
        AllMentions = "כל האזכורים",
        AlsoCalled = "גם",
        FormsInTexts = "צורות בטקסטים",
        Fond = "ארכיון אישי",
        Principal = "בהרחבה",
        MetInPassages = "נזכרים באותן פסקאות",
        Documents = "מסמכים שמפנים אליהם",
        Referring = "מפנים לכאן",
        Today = "כיום",
        Position = "מיקום",
        Roughly = "בקירוב",
        Compass = new("\u00A0צפון", "\u00A0דרום", "\u00A0מזרח", "\u00A0מערב"),
        Related = "ראו גם",
        MentionsHeading = "אזכורים",
        NoMentions = "אינו נזכר לעצמו בטקסטים שבשפה זו.",
        ParagraphShort = "פס'",
        InNote = "הערה",
        See = "ראו",
        Letters = "אותיות",
        Filter = "חיפוש במפתח",
        NothingFound = "אין במפתח שם כזה.",
        OneYear = ("נ'", "נפ'"),

        Archives = "ארכיונים",
        SourcesByArticle = "רשימות המקורות לפי מאמרים",
        PublishedWorks = "חיבורים שנדפסו",
        WorkRole = role => role switch { "editor" => "עריכה: ", "compiler" => "ליקוט: ", "translator" => "תרגום: ", _ => "ראו " },
        NotCited = "אין אליו הפניה בטקסט",
        SameWork = "אותו חיבור:",
        SameFile = shelfmark => $"אותו תיק ({shelfmark}):",
        MoreLists = number => $"רשימות מקורות נוספות: {number}",
        InIndex = "במפתח המקורות",
        CitedByArticles = number => $"תיק שמפנים אליו {number} מאמרים",
        LevelsOfShelfmark = "רמות הסימול",
        CitedFiles = "תיקים שמפנים אליהם",
        WithoutShelfmark = "ללא סימול",
        CitingArticles = "היכן מפנים אליו",
        NothingCited = "המאמרים אינם מפנים לתיקים של ארכיון זה.",

        MentionCount = new(Plural, "אזכור", "אזכורים"),
        PassageCount = new(Plural, "פסקה", "פסקאות"),
        ArticleCount = new(Plural, "מאמר", "מאמרים"),
        ArticlesShort = number => $"{number}\u00A0מאמ'",
        CitationCount = new(Plural, "הפניה", "הפניות"),
        SourceCount = new(Plural, "מקור", "מקורות"),
        EntryCount = kind => kind switch
        {
            EntryKind.Person => new(Plural, "איש", "אישים"),
            EntryKind.Place => new(Plural, "מקום", "מקומות"),
            _ => new(Plural, "מונח", "מונחים"),
        },

        Citing = new(
            "איך להפנות למאמר", "Chicago",
            new CiteByChicago(Tag)
            {
                OpeningQuote = "\"",
                ClosingQuote = "\"",
                Translated = name => $"תרגום: {name}.",
                Day = (day, month, year) => $"{day} ב{month} {year}",
                NoDate = "חסר תאריך",
                Number = "גיליון",
                Republished = "פורסם מחדש:",
                FirstPublishedIn = "פורסם לראשונה:",
                Paragraph = "פסקה {0}.",
                Accessed = "תאריך גישה:",
                DayOfAccess = "יום בחודש שנה",
            }.FormReference,
            "כתובת הדף", "long", "העתקה", "הועתק", "לתוכנות לניהול ביבליוגרפיה", "המאמר והסימון שלו", "שמות, תאריכים והפניות (JSON)"),
        Reading = new(
            "מה משמעות הסימנים בטקסט, איך פועלות החלוניות ומה מקצרות ההפניות.",
            "הסימנים בטקסט",
            [
                new("mark-citation", "[12, עמ' 45]", "הפניה של המחבר.", "המספר הוא מספר המקור ברשימה שמתחת למאמר, ואחריו המקום במקור. מן הרשימה מובילים קישורים בחזרה לכל מקום שמפנה אל המקור. \"מצוטט לפי\" פירושו שהמחבר מצטט מתוך חיבור אחר."),
                new("mark-note", "3", "הערה של העורכים.", "במסך רחב ההערות מופיעות גם בשוליים, לצד השורה; כולן נמצאות מתחת לטקסט."),
                new("mark-person", "שם", "אדם.", "מסומן בכל אזכור; מוביל לדף האישיות, ובו כל האזכורים. שם שבתוך שם ארוך ממנו אינו מסומן בפני עצמו."),
                new("mark-probable", "שם משפחה", "כנראה האדם הזה.", "כמה אישים במפתח נושאים את שם המשפחה, אך המאמר מזכיר רק אחד מהם. במקום שאי אפשר להכריע, אין לשם קישור."),
                new("mark-term", "מונח", "מונח, מוסד, הסכם או אירוע.", "מסומן באזכור הראשון במאמר; מוביל למילון המונחים."),
                new("mark-place", "מקום", "מקום.", "מקושר באזכור הראשון; קו מופיע תחתיו רק כשהסמן עליו או כשמגיעים אליו במקש Tab."),
                new("mark-number", "12", "מספר הפסקה.", "מופיע מימין לפסקה כשהסמן עליה, ותמיד במסך צר ובהדפסה. הוא זהה בכל השפות, ולכן אפשר להפנות אליו; לחיצה עליו מעתיקה הפניה עם כתובת הפסקה, אם הדפדפן מאפשר זאת."),
            ],
            [
                "החלוניות",
                "הניחו את הסמן על סימן, הקישו עליו או לחצו עליו Enter, ולידו תיפתח חלונית: תיאור מלא של המקור והמקום בו, ההערה, או מה שידוע על האדם, המקום או המונח. לחיצה מקבעת את החלונית; לחיצה מחוצה לה, הכפתור שבה או מקש Esc סוגרים אותה. קישורים שבתוך חלונית פותחים חלונית נוספת.",
                "מי שמעדיפים לקרוא בלעדיהן יכולים לכבות אותן תחת \"תצוגה\" שבראש כל דף: \"הערות, מקורות ושמות: להציג לצד הטקסט\". הסימנים יהיו אז קישורים רגילים. הבחירה נשמרת בדפדפן זה.",
                "כך הם גם בלי JavaScript: קישורים לרשימת המקורות, להערה, לדף שבמפתח. גם בהדפסה דבר אינו הולך לאיבוד.",
            ],
            [
                "שתי שפות",
                "החלפת השפה והתצוגה \"שתי שפות זו לצד זו\" שומרות על הפסקה שעצרתם בה. זו לצד זו עומדות הפסקאות זו מול זו; ההפניות, השמות וההערות פועלים בשני הטורים.",
            ],
            "מקלדת",
            [
                new("Tab", "אל הסימן הבא; החלונית נפתחת מעצמה ואינה מפריעה להמשיך"),
                new("Enter", "אל תוך החלונית"),
                new("Esc", "סוגר את החלונית וחוזר אל הסימן"),
            ],
            "סימנים בהפניות", "משמעות",
            "סימול של מסמך בנוי מרמות, מן השלם אל הדף:",
            "קיצורים", "איך עשויה המהדורה",
            "תוכנה מזהה בטקסטים אישים, מקומות, מונחים, תאריכים והפניות לפי מפתחות ורשימות שערכו העורכים; מה שזוהה בוודאות ומה שזוהה בהשערה מובחנים זה מזה. אפשר לקרוא את המאמרים בכל אחת משפות המהדורה, ובשתי שפות זו לצד זו.",
            "התאריכים שבמאמר לפי שנים", new(Plural, "תאריך", "תאריכים")),
        WithAccounts = "להציג מי ומה הם",
        Data = new()
        {
            Title = "נתונים פתוחים",
            Introduction = "כל מה שדפים אלה אומרים אפשר לקבל גם כנתונים: המפתחות ובהם מספר האזכורים בכל מאמר, המקורות והמקומות שמפנים אליהם, התאריכים הנזכרים בטקסטים, וכל מאמר בתבניות של תוכנות מחקר.",
            Formats = "כל אוסף נתונים הוא קובץ JSON, שסכמה מתארת אותו במדויק, וטבלת CSV בקידוד UTF-8 (RFC 4180, עם סימן סדר בתים, כדי ש-Excel יפתח אותה כראוי). לשדה שנאמר בכמה שפות יש בטבלה עמודה לכל שפה; רשימה נמצאת בתא אחד ומופרדת בנקודה ופסיק. הערכים לא שונו: יש לקרוא אותם בגיליון האלקטרוני כטקסט.",
            NoLicence = "לא צוין רישיון: כל הזכויות שמורות למחברים.",
            Schema = "סכמה",
            SetName = set => set switch
            {
                DataSet.Persons => "אישים",
                DataSet.Places => "מקומות",
                DataSet.Glossary => "מילון מונחים",
                DataSet.Sources => "מקורות",
                _ => "תאריכים",
            },
            About = set => set switch
            {
                DataSet.Persons => "מפתח האישים.",
                DataSet.Places => "מפתח המקומות.",
                DataSet.Glossary => "המונחים והגדרותיהם.",
                DataSet.Sources => "כל הפריטים שברשימות המקורות והמקומות שמפנים אליהם; והחיבורים: אילו פריטים הם אותו ספר או אותו תיק בארכיון.",
                _ => "התאריכים ופרקי הזמן הנזכרים בטקסטים, לפי סדר הזמן. ימים ששנתם אינה נזכרת בטקסט אינם כאן.",
            },
            Fields = set => set switch
            {
                DataSet.Persons => [new("id", "השם בכתובת: /he/persons/<id>/"), new("name", "שם משפחה, שם פרטי, שם האב, מילית"), new("born, died", "שנה, או יום בצורה YYYY-MM-DD"), .. EntryFields],
                DataSet.Places =>
                [
                    new("id", "השם בכתובת: /he/places/<id>/"), new("kind", "עיר, אזור, מדינה, אחר"), new("name, today", "השם בטקסטים והשם כיום"),
                    new("latitude, longitude, approximate", "מעלות, WGS 84; האם הנקודה באה במקום אזור"), .. EntryFields,
                ],
                DataSet.Glossary => [new("id", "השם בכתובת: /he/glossary/<id>/"), new("kind", "מושג, מוסד, הסכם, אירוע וכדומה"), new("name, definition", "המונח ומשמעותו"), new("see", "מונחים קרובים"), .. EntryFields],
                DataSet.Sources =>
                [
                    new("article, number", "איזו רשימה, והמספר בה"), new("type, creators, title, issued …", "התיאור במונחי CSL"), new("asPrinted", "הפריט כפי שנדפס במאמר"),
                    new("archive, shelfmark", "היכן הוא שמור, רמה אחר רמה"), new("identified", "certain, probable או unknown: מסקנת העורכים ולא דברי המחבר"),
                    new("works", "החיבורים שהפריט מייצג"), new("places", "היכן מפנים אליו: שפה, פסקה או הערה, מקומות; בארכיון – סימולים"),
                ],
                _ =>
                [
                    new("from, to", "ISO 8601: שנה, חודש או יום; בתאריך יחיד הם שווים"), new("article, lang", "הטקסט"), new("block, note", "הפסקה, בדף #p<block>, או הערת העורכים; בטבלה עמודה אחת, passage"),
                    new("start, length", "היכן בפסקה, ביחידות UTF-16"), new("surface", "מילות התאריך"), new("sentence", "המשפט שסביבו"),
                ],
            },
            ArticleFiles = "קובצי המאמרים",
            AboutArticleFiles = "TEI P5 מכיל את המאמר בכל השפות בקובץ אחד, פסקה מול פסקה. annotations.json אומר מה זוהה במאמר והיכן: אישים, מקומות, מונחים, הפניות, תאריכים. BibTeX, RIS ו-CSL-JSON מיועדים לתוכנות לניהול ביבליוגרפיה.",
            Reference = "המאמר:",
            SourceList = "מקורותיו:",
        },

        WhatItHolds = "מה יש במהדורה",
        NotFoundTitle = "אין דף כזה",
        NotFoundText = "אולי נפלה טעות בכתובת, ואולי הדף עבר למקום אחר.",
        NotFoundParts = "ייתכן שמה שחיפשתם נמצא באחד מחלקי המהדורה:",
        ToHome = "לדף הבית",
    };

    private static Func<int, int> Plural => number => number switch { 1 => 0, _ => 1 };

    private static Gloss[] EntryFields =>
        [new("also", "שמות נוספים בטקסטים"), new("about", "מה אומר המפתח"), new("mentions", "כמה פעמים נזכר בכל מאמר, לפי שפות; בטבלה גם הסכום וגם articles")];
}
