namespace SiteGen.Core.Languages;

/// <summary>Czech.</summary>
internal static class Czech
{
    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("cs")
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

        Names = new()
        {
            // Names
        },

        Typography = new()
        {
            BeforeNumber = "č.",
            Abbreviations = "č",
        },
    };
}
