namespace SiteGen.Core.Languages;

/// <summary>Polish.</summary>
internal static class Polish
{
    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("pl")
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

        Dates = new()
        {
            Months =
            [
                new("styczeń", "eń nia"),
                new("luty", "y ego"),
                new("marzec", "ec ca"),
                new("kwiecień", "ecień etnia"),
                new("maj", "- a"),
                new("czerwiec", "iec ca"),
                new("lipiec", "iec ca"),
                new("sierpień", "eń nia"),
                new("wrzesień", "esień eśnia"),
                new("październik", "- a"),
                new("listopad", "- a"),
                new("grudzień", "zień nia"),
            ],
        },

        Names = new()
        {
            // Names
        },

        Typography = new()
        {
            BeforeNumber = "sygn. k. z. t. poz. dok.",
            Abbreviations = "sygn k",
        },
    };
}
