namespace SiteGen.Core.Languages;

/// <summary>Lithuanian.</summary>
internal static class Lithuanian
{
    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("lt")
    {
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

        Names = new()
        {
            // Names
        },
    };
}
