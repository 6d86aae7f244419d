namespace SiteGen.Core.Languages;

/// <summary>Latin.</summary>
internal static class Latin
{
    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("la")
    {
        Locators = new()
        {
            // Locators
        },

        Citing = new()
        {
            // Citing
        },

        Names = new()
        {
            // Names
        },
    };
}
