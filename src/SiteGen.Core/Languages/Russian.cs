namespace SiteGen.Core.Languages;

/// <summary>Russian.</summary>
internal static class Russian
{
    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("ru")
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
