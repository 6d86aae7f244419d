namespace SiteGen.Core.Languages;

/// <summary>Russian.</summary>
internal static class Russian
{
    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("ru")
    {
        And = "и",
        Or = "или либо",

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
            FirstPublished = "Первая публикация",
            Volume = "Т.",
            Issue = "№",
            Pages = "С.",
            AccountToCome = "Сведения собираются.",
        },
    };
}
