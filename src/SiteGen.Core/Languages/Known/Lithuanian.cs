namespace SiteGen.Core.Languages.Known;

/// <summary>Lithuanian.</summary>
internal static class Lithuanian
{
    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("lt")
    {
        OwnName = "Lietuvių",

        Letters = new()
        {
            HasDecimalComma = true,
        },

        Locators = new()
        {
            Labels =
            [
                new(LocatorKind.Opis, "ap.|Ap."),
                new(LocatorKind.Delo, "b.|B.") { InShelfmark = true },
            ],
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
