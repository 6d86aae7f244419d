namespace SiteGen.Core.Languages;

/// <summary>Ukrainian.</summary>
internal static class Ukrainian
{
    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("uk")
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
