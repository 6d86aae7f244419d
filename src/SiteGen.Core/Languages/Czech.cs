namespace SiteGen.Core.Languages;

/// <summary>Czech.</summary>
internal static class Czech
{
    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("cs")
    {
        And = "a",
        Or = "nebo",

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
            // Dates
        },

        Names = new()
        {
            // Names
        },

        Typography = new()
        {
            // Typography
        },
    };
}
