namespace SiteGen.Core.Languages;

/// <summary>Ukrainian.</summary>
internal static class Ukrainian
{
    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("uk")
    {
        Letters = new()
        {
            Script = Script.Cyrillic,
            HasDecimalComma = true,
            AfterFamilyName = " ",
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
