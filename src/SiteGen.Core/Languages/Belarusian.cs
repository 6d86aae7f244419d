namespace SiteGen.Core.Languages;

/// <summary>Belarusian.</summary>
internal static class Belarusian
{
    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("be")
    {
        Letters = new()
        {
            // Letters
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

        Printing = new()
        {
            // Printing
        },
    };
}
