namespace SiteGen.Core.Languages.Known;

/// <summary>Bulgarian.</summary>
internal static class Bulgarian
{
    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("bg")
    {
        OwnName = "Български",

        Letters = new()
        {
            Script = Script.Cyrillic,
            HasDecimalComma = true,
            AfterFamilyName = " ",
        },
    };
}
