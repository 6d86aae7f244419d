namespace SiteGen.Core.Languages;

/// <summary>German.</summary>
internal static class German
{
    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("de")
    {
        And = "und",
        Or = "oder",

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
