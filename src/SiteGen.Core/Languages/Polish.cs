namespace SiteGen.Core.Languages;

/// <summary>Polish.</summary>
internal static class Polish
{
    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("pl")
    {
        And = "i oraz",
        Or = "lub albo",

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
