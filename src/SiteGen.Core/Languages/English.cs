namespace SiteGen.Core.Languages;

/// <summary>English.</summary>
internal static class English
{
    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("en")
    {
        And = "and",
        Or = "or",

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
            FirstPublished = "First published",
            Volume = "Vol.",
            Issue = "No.",
            Pages = "Pp.",
            AccountToCome = "Not yet described.",
        },
    };
}
