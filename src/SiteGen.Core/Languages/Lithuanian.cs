namespace SiteGen.Core.Languages;

/// <summary>Lithuanian.</summary>
internal static class Lithuanian
{
    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("lt")
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
