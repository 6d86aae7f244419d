namespace SiteGen.Core.Languages.Known;

/// <summary>Hebrew. Words take a letter before them for “in”, “to”, “from”; labels and months are known with it, names are not.</summary>
internal static class Hebrew
{
    private static readonly WordList Prefixes = "ב ל מ";

    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("he")
    {
        OwnName = "עברית",

        Joints = new() { And = ["ו", "וכן", "וגם"], Or = ["או"] },

        Letters = new() { Script = Script.Hebrew },

        Locators = new()
        {
            Labels =
            [
                new(LocatorKind.Page, "עמ'|עמ׳|עמוד|עמודים|בעמ'|בעמ׳|בעמוד|בעמודים"),
                new(LocatorKind.Folio, "דף|דפים|בדף|בדפים"),
                new(LocatorKind.Column, "טור|טורים"),
                new(LocatorKind.Number, "מס'|מס׳|מספר"),
                new(LocatorKind.Document, "מסמך|מסמכים"),
                new(LocatorKind.Volume, "כרך|כרכים"),
                new(LocatorKind.Book, "ספר"),
                new(LocatorKind.Part, "חלק|חלקים"),
                new(LocatorKind.Series, "סדרה"),
                new(LocatorKind.Issue, "גיליון|גיליונות|גליון|חוברת|חוב'|חוב׳"),
                new(LocatorKind.Chapter, "פרק|פרקים"),
                new(LocatorKind.Section, "סעיף|סעיפים"),
                new(LocatorKind.Paragraph, "פסקה|פסקאות"),
                new(LocatorKind.Note, "הערה|הערות|הע'|הע׳"),
                new(LocatorKind.Figure, "איור|איורים"),
                new(LocatorKind.Table, "טבלה|טבלאות"),
                new(LocatorKind.Appendix, "נספח|נספחים"),
                new(LocatorKind.Signature, "סימול"),
                new(LocatorKind.Fond, "חטיבה|פונד"),
                new(LocatorKind.Opis, "רשימה|אופיס"),
                new(LocatorKind.Papka, "תיקייה"),
                new(LocatorKind.Box, "תיבה|ארגז"),
                new(LocatorKind.Delo, "תיק|תיקים"),
                new(LocatorKind.Collection, "אוסף"),
                new(LocatorKind.Division, "מחלקה"),
                new(LocatorKind.Map, "מפה|מפות"),
                new(LocatorKind.Plate, "לוח|לוחות"),
                new(LocatorKind.Reel, "סליל"),
                new(LocatorKind.Frame, "תצלום"),
            ],
            Verso = ["ע\"ב", "ע״ב"],
            Recto = ["ע\"א", "ע״א"],
            Following = ["ואילך", "והלאה"],
            Others = ["ועוד"],
            Headwords = ["ערך"],
            Emphases = ["במיוחד", "בייחוד", "בעיקר"],
        },

        Citing = new()
        {
            Leads = new()
            {
                Via = "מצוטט מובא",
                Compare = "השוו השווה",
                Example = "למשל",
                Further = "להרחבה בהרחבה",
                SeeAlso = "גם",
                See = "ראו ראה עיינו עיין",
                Filler = "אצל לפי על",
            },
            Ibid = "שם",
            AndOthers = "ואחרים|ועמיתיו|ועמיתיה",
            AndFurther = "ועוד",
            SourceNumber = "מקור",
            WorkLetters = "אבגדהוזח",
        },

        Dates = new()
        {
            Months =
            [
                Month("ינואר"), Month("פברואר"), Month("מרץ"), Month("אפריל"), Month("מאי"), Month("יוני"),
                Month("יולי"), Month("אוגוסט"), Month("ספטמבר"), Month("אוקטובר"), Month("נובמבר"), Month("דצמבר"),
            ],
            Phrases = new()
            {
                BeforeYear = "שנת בשנת משנת לשנת",
                PerhapsBeforeYear = "עד מאז",
                NothingCounted = "או עם של את על היה הייתה",
                TiedToYear = "ב ל מ",
                From = "מן",
                UpTo = "עד ועד",
                Between = "בין",
            },
        },

        Typography = new()
        {
            BeforeNumber = "פס' פס׳",
            BeforeName = "מר ד\"ר ד״ר פרופ' פרופ׳ גב' גב׳",
        },

        Printing = new()
        {
            FirstPublished = "פורסם לראשונה",
            Volume = "כרך",
            Issue = "גיליון",
            Pages = "עמ'",
            AccountToCome = "טרם נכתב.",
        },
    };

    private static MonthName Month(string name) => new(name) { Prefixes = Prefixes };
}
