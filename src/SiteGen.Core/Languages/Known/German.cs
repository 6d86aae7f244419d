namespace SiteGen.Core.Languages.Known;

/// <summary>German.</summary>
internal static class German
{
    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("de")
    {
        OwnName = "Deutsch",

        Joints = new() { And = ["und", "u.", "sowie"], Or = ["oder"] },

        Letters = new()
        {
            HasDecimalComma = true,
        },

        Locators = new()
        {
            Labels =
            [
                new(LocatorKind.Page, "S.|S|Seite|Seiten"),
                new(LocatorKind.Folio, "Bl."),
                new(LocatorKind.Column, "Sp."),
                new(LocatorKind.Number, "Nr."),
                new(LocatorKind.Volume, "Bd.|Bd|Bde.|bd.|Band|Jg."),
                new(LocatorKind.Part, "Teil|Tl."),
                new(LocatorKind.Series, "Serie"),
                new(LocatorKind.Issue, "H.|Heft"),
                new(LocatorKind.Chapter, "Kap."),
                new(LocatorKind.Section, "Abschn."),
                new(LocatorKind.Note, "Anm."),
                new(LocatorKind.Figure, "Abb."),
                new(LocatorKind.Appendix, "Anh."),
                new(LocatorKind.Signature, "Sig."),
                new(LocatorKind.Division, "Abt."),
                new(LocatorKind.Map, "Karte"),
                new(LocatorKind.Plate, "Taf.|Tafel"),
            ],
            Verso = ["rs."],
            Following = ["ff.", "f."],
            Emphases = ["besonders", "bes.", "insbesondere", "insb.", "hier"],
            Prepositions = ["auf", "in"],
        },

        Citing = new()
        {
            Leads = new() { Via = "zit", Compare = "vgl", SeeAlso = "auch", See = "siehe dazu", Filler = "nach" },
            Ibid = "ebenda ebd",
            SameAuthor = "ders. dies.",
            AndOthers = "u. a|u.a",
            Counting = new() { Endings = "e en s", Intervals = "intervall*", NoUnits = "vgl bzw" },
        },

        Dates = new()
        {
            Months =
            [
                new("Januar") { Shortened = "Jan" },
                new("Februar") { Shortened = "Feb" },
                new("März"),
                new("April") { Shortened = "Apr" },
                new("Mai"),
                new("Juni") { Shortened = "Jun" },
                new("Juli") { Shortened = "Jul" },
                new("August") { Shortened = "Aug" },
                new("September") { Shortened = "Sept Sep" },
                new("Oktober") { Shortened = "Okt" },
                new("November") { Shortened = "Nov" },
                new("Dezember") { Shortened = "Dez" },
            ],
        },

        Names = new()
        {
            Particles = "van von der den af",
        },

        Typography = new()
        {
            Abbreviations = "bd nr s bl",
        },

        Printing = new()
        {
            FirstPublished = "Zuerst veröffentlicht",
            Volume = "Bd.",
            Issue = "H.",
            Pages = "S.",
            AccountToCome = "Noch nicht beschrieben.",
        },
    };
}
