namespace SiteGen.Core.Languages.Known;

/// <summary>Serbian.</summary>
internal static class Serbian
{
    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("sr")
    {
        OwnName = "Српски",

        Letters = new()
        {
            Script = Script.Cyrillic,
            HasDecimalComma = true,
            AfterFamilyName = " ",
        },
    };
}
