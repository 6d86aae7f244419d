namespace SiteGen.Core.Languages;

/// <summary>French.</summary>
internal static class French
{
    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("fr")
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
