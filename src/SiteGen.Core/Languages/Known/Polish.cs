namespace SiteGen.Core.Languages.Known;

/// <summary>Polish.</summary>
internal static class Polish
{
    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("pl")
    {
        OwnName = "Polski",

        Joints = new() { And = ["i", "oraz", "a także"], Or = ["lub"] },

        Letters = new()
        {
            HasDecimalComma = true,
        },

        Locators = new()
        {
            Labels =
            [
                new(LocatorKind.Page, "s.|str.|strona"),
                new(LocatorKind.Folio, "K.|k."),
                new(LocatorKind.Column, "szp."),
                new(LocatorKind.Number, "nr|nr.|poz."),
                new(LocatorKind.Document, "dok."),
                new(LocatorKind.Volume, "t.|T."),
                new(LocatorKind.Book, "ks."),
                new(LocatorKind.Part, "cz.|Cz."),
                new(LocatorKind.Series, "seria"),
                new(LocatorKind.Issue, "z.|Z.|zesz."),
                new(LocatorKind.Chapter, "rozdz."),
                new(LocatorKind.Note, "przyp."),
                new(LocatorKind.Signature, "sygn."),
                new(LocatorKind.Fond, "zesp."),
            ],
            Verso = ["verso", "v."],
            Following = ["i n.", "i nn.", "n.", "nn."],
            Headwords = ["hasło"],
            Emphases = ["zwłaszcza"],
            Prepositions = ["na"],
        },

        Citing = new()
        {
            Leads = new() { Via = "cyt", Compare = "por", See = "zob" },
            Ibid = "tamże",
            SameAuthor = "tenże taż",
            AndOthers = new(["i in"]),
            Parts = "wyd",
            Counting = new() { Endings = "u owi em y ów om ami ach", Intervals = "przedział* przedziale" },
        },

        Dates = new()
        {
            Months =
            [
                new("styczeń", "eń nia"),
                new("luty", "y ego"),
                new("marzec", "ec ca"),
                new("kwiecień", "ecień etnia"),
                new("maj", "- a"),
                new("czerwiec", "iec ca"),
                new("lipiec", "iec ca"),
                new("sierpień", "eń nia"),
                new("wrzesień", "esień eśnia"),
                new("październik", "- a"),
                new("listopad", "- a"),
                new("grudzień", "zień nia"),
            ],
        },

        Typography = new()
        {
            Abbreviations = "sygn k",
        },
    };
}
