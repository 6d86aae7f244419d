using System.Security.Cryptography;
using System.Text;
using SiteGen.Core.Model;

namespace SiteGen.Core.Publish;

/// <summary>Writes what an edition makes its own of the theme as values of the theme's custom properties.</summary>
public static class StyleSite
{
    private const int HashDigits = 10;

    /// <summary>The style sheet that follows the theme's own; null where the theme stays as it comes.</summary>
    public static OutputFile? WriteStyle(SiteTheme theme)
    {
        if (theme is { Face: null } && theme.Light == Scheme.ThemesLight && theme.Dark == Scheme.ThemesDark)
        {
            return null;
        }

        var bytes = Encoding.UTF8.GetBytes(string.Concat(Faces(theme.Face)) + ":root {\n" + string.Concat(Properties(theme)) + "}\n");
        return new($"assets/theme.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..HashDigits]}.css", bytes);
    }

    private static IEnumerable<string> Properties(SiteTheme theme)
    {
        yield return $"  --paper: light-dark({theme.Light.Paper}, {theme.Dark.Paper});\n";
        yield return $"  --ink: light-dark({theme.Light.Ink}, {theme.Dark.Ink});\n";
        yield return $"  --accent: light-dark({theme.Light.Accent}, {theme.Dark.Accent});\n";
        if (theme.Face is { } face)
        {
            yield return $"  --face: \"{face.Family}\";\n";
        }
    }

    // Variable fonts, like the theme's own.
    private static IEnumerable<string> Faces(TextFace? face) =>
        from cut in new[] { new { Style = "normal", File = face?.Upright }, new { Style = "italic", File = face?.Italic } }
        where cut.File is not null
        select $"@font-face {{ font-family: \"{face!.Family}\"; font-style: {cut.Style}; font-weight: 200 900; font-display: swap; "
            + $"src: url(\"{cut.File.Path["assets/".Length..]}\") format(\"woff2\"); }}\n";
}
