namespace SiteGen.Core.Languages;

/// <summary>English.</summary>
internal static class English
{
    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("en")
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
