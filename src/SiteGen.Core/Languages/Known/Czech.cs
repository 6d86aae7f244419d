namespace SiteGen.Core.Languages.Known;

/// <summary>Czech.</summary>
internal static class Czech
{
    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("cs")
    {
        OwnName = "Čeština",

        Joints = new() { And = ["a"], Or = ["nebo"] },

        Letters = new()
        {
            HasDecimalComma = true,
        },

        Locators = new()
        {
            Labels =
            [
                new(LocatorKind.Number, "Č.|č."),
                new(LocatorKind.Volume, "sv.|Sv."),
                new(LocatorKind.Part, "díl"),
                new(LocatorKind.Issue, "seš."),
                new(LocatorKind.Chapter, "kap."),
            ],
            Emphases = ["zvláště"],
            Prepositions = ["na"],
        },

        Citing = new()
        {
            Leads = new() { Compare = "srov", See = "viz" },
            Ibid = "tamtéž|tam že",
        },

        Typography = new()
        {
            Abbreviations = "č",
        },
    };
}
