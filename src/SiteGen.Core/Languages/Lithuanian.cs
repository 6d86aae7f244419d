namespace SiteGen.Core.Languages;

/// <summary>Lithuanian.</summary>
internal static class Lithuanian
{
    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("lt")
    {
        And = "ir",
        Or = "arba",

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
