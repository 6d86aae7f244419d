namespace SiteGen.Core.Languages;

/// <summary>Latin.</summary>
internal static class Latin
{
    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("la")
    {
        And = "et",
        Or = "vel",

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
