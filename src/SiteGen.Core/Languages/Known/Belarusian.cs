namespace SiteGen.Core.Languages.Known;

/// <summary>Belarusian.</summary>
internal static class Belarusian
{
    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("be")
    {
        OwnName = "Беларуская",

        Joints = new() { And = ["і"] },

        Letters = new()
        {
            Script = Script.Cyrillic,
            HasDecimalComma = true,
            AfterFamilyName = " ",
        },

        Locators = new()
        {
            Labels =
            [
                new(LocatorKind.Opis, "воп."),
            ],
        },

        Citing = new()
        {
            Leads = new() { SeeAlso = "таксама" },
            Ibid = "там жа|тамсама",
            IbidIsCommon = true,
        },

        Names = new()
        {
            PatronymicsOfMen = new("авіч евіч", before: 1),
            PatronymicsOfWomen = new("аўна еўна", before: 2),
        },
    };
}
