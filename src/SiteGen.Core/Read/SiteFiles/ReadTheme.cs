using System.Text.RegularExpressions;
using SiteGen.Core.Model;
using SiteGen.Core.Read.Yaml;

namespace SiteGen.Core.Read.SiteFiles;

/// <summary>Reads what the edition makes its own of the theme: <c>theme</c> in <c>site.yml</c>.</summary>
internal static partial class ReadTheme
{
    private const string ColourForm = "a colour of six digits in quotes, \"#7c2d2a\"";

    private const string SchemesForm = "{ light: \"#…\", dark: \"#…\" }";

    /// <summary>The theme of the edition; colours too close to each other are reported.</summary>
    public static SiteTheme From(Fields f, InputFiles files)
    {
        var (paper, ink, accent) = (Tint(f, "paper"), Tint(f, "ink"), Tint(f, "accent"));
        var theme = new SiteTheme(
            new(paper.Light ?? Scheme.ThemesLight.Paper, ink.Light ?? Scheme.ThemesLight.Ink, accent.Light ?? Scheme.ThemesLight.Accent, IsDark: false),
            new(paper.Dark ?? Scheme.ThemesDark.Paper, ink.Dark ?? Scheme.ThemesDark.Ink, accent.Dark ?? Scheme.ThemesDark.Accent, IsDark: true),
            Face(f, files), Logo(f, files));
        f.Context.Faults.AddRange(CheckContrast.FindFaults(theme, paper.At, ink.At, accent.At));
        return theme;
    }

    /// <summary>A colour by day and by night; no one colour can be read on both.</summary>
    private static Tint Tint(Fields f, string key) => f.Written(key) switch
    {
        null => SiteFiles.Tint.None,
        YamlMap map => Fields.ReadRecord(map, f.Context, inner => new Tint(map.Span, Colour(inner, "light"), Colour(inner, "dark"))),
        var other => f.Context.Wrong<Tint>(other, key, SchemesForm) ?? SiteFiles.Tint.None,
    };

    // Without quotes a colour is a comment to YAML, and the value empty: that is no way to leave it out.
    private static Colour? Colour(Fields f, string key) => f.Written(key) switch
    {
        null => null,
        YamlScalar { Value: { } text } when Model.Colour.Read(text) is { } colour => colour,
        var other => f.Context.Wrong<Colour>(other, key, ColourForm),
    };

    private static TextFace? Face(Fields f, InputFiles files) => f.Find("font") switch
    {
        null => null,
        YamlMap map => Fields.ReadRecord(map, f.Context, inner => Face(
            Family(inner, "family"), ReadThemeFile.Font(inner, "upright", files), ReadThemeFile.Font(inner, "italic", files))),
        _ => Face(Family(f, "font"), null, null),
    };

    private static TextFace? Face(string? family, OutputFile? upright, OutputFile? italic) => family is null ? null : new(family, upright, italic);

    private static string? Family(Fields f, string key) => f.RequiredText(key) is not { Length: > 0 } name ? null
        : FamilyName().IsMatch(name) ? name
        : f.Context.Wrong(f.Find(key)!, key, "the name of a typeface: letters, digits, spaces and hyphens");

    private static Logo? Logo(Fields f, InputFiles files) => ReadThemeFile.Picture(f, "logo", files);

    [GeneratedRegex(@"^[\p{L}\p{Nd}][\p{L}\p{Nd} -]{0,59}\z", RegexOptions.CultureInvariant)]
    private static partial Regex FamilyName();
}

/// <summary>A colour of the theme as the edition gives it.</summary>
/// <param name="At">Where it is; null where it is not given.</param>
/// <param name="Light">By day.</param>
/// <param name="Dark">By night.</param>
internal sealed record Tint(Text.SourceSpan? At, Colour? Light, Colour? Dark)
{
    /// <summary>The theme's own.</summary>
    public static Tint None { get; } = new(null, null, null);
}
