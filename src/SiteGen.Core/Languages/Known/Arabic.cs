namespace SiteGen.Core.Languages.Known;

/// <summary>Arabic.</summary>
internal static class Arabic
{
    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("ar")
    {
        OwnName = "العربية",

        Letters = new() { Script = Script.Arabic },
    };
}
