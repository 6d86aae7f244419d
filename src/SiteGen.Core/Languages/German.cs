namespace SiteGen.Core.Languages;

/// <summary>German.</summary>
internal static class German
{
    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("de")
    {
        Letters = new()
        {
            HasDecimalComma = true,
        },

        Locators = new()
        {
            // Locators
        },

        Citing = new()
        {
            // Citing
        },

        Dates = new()
        {
            Months =
            [
                new("Januar") { Short = "Jan" },
                new("Februar") { Short = "Feb" },
                new("März"),
                new("April") { Short = "Apr" },
                new("Mai"),
                new("Juni") { Short = "Jun" },
                new("Juli") { Short = "Jul" },
                new("August") { Short = "Aug" },
                new("September") { Short = "Sept Sep" },
                new("Oktober") { Short = "Okt" },
                new("November") { Short = "Nov" },
                new("Dezember") { Short = "Dez" },
            ],
        },

        Names = new()
        {
            // Names
        },

        Typography = new()
        {
            BeforeNumber = "s. bd. bde. nr. bl. h. sp. anm.",
            Abbreviations = "bd nr s bl",
        },
    };
}
