namespace SiteGen.Core.Languages.Known;

/// <summary>Hebrew.</summary>
internal static class Hebrew
{
    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("he")
    {
        OwnName = "עברית",

        Letters = new() { Script = Script.Hebrew },
    };
}
