namespace SiteGen.Core.Languages.Known;

/// <summary>French.</summary>
internal static class French
{
    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("fr")
    {
        OwnName = "Français",

        Joints = new() { And = ["et"] },

        Letters = new()
        {
            HasDecimalComma = true,
        },

        Locators = new()
        {
            Verso = ["verso", "v°", "vo"],
            Recto = ["recto", "r°", "ro"],
        },

        Names = new()
        {
            Particles = "de du la le",
        },
    };
}
