namespace SiteGen.Core.Languages.Known;

/// <summary>Latin.</summary>
internal static class Latin
{
    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("la")
    {
        OwnName = "Latina",

        Joints = new() { And = ["et"] },

        Locators = new()
        {
            Labels =
            [
                new(LocatorKind.Page, "pag."),
            ],
            Verso = ["verso", "v."],
            Recto = ["recto", "r"],
            Following = ["et seq.", "sqq.", "sq."],
            Others = ["et al."],
            Passim = ["passim", "et passim"],
            Headwords = ["s. v.", "s.v.", "s. vv.", "s.vv.", "sub voce", "sub verbo"],
        },

        Citing = new()
        {
            Leads = new() { See = "vid" },
            Ibid = "ibidem ibid ibíd",
            SameAuthor = "idem eadem id.",
            AndFurther = "passim",
            WorkCited = new(["op. cit"]),
            AndOthers = "et al|et alii|& al",
            Counting = new() { NoUnits = "i. e|e. g|viz|ca" },
        },

        Names = new()
        {
            Particles = "di da",
            JoinedArticles = "al el",
        },
    };
}
