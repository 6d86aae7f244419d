using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Theme;
using SiteGen.Theme.Wording;

namespace SiteGen.Rendering;

/// <summary>The theme's own files, named by what they hold.</summary>
/// <param name="Files">Ready to be written.</param>
/// <param name="Names">What the pages link to.</param>
public sealed record ThemeAssets(ImmutableArray<OutputFile> Files, ThemeAssetNames Names);

/// <summary>Takes style sheets, script, icon and fonts out of the theme's assembly.</summary>
public static class LoadThemeAssets
{
    // In the order of the cascade.
    private static readonly string[] Sheets = ["base.css", "text.css", "apparatus.css", "index.css", "pages.css", "print.css"];

    // One script once joined, in no order of importance but the first, which starts the others.
    private static readonly string[] Scripts = ["site.js", "filter.js", "margin.js", "cite.js", "slips.js", "slip-text.js"];

    /// <summary>Reads the assets of the theme this program was built with.</summary>
    public static ThemeAssets FromAssembly()
    {
        var fonts = Fonts();
        var sheet = string.Concat(Sheets.Select(name => Text("assets/" + name)));
        var css = Hashed("site.css", Encoding.UTF8.GetBytes(fonts.IsEmpty ? sheet : FontFaces(fonts) + sheet));
        var js = Hashed("site.js", Encoding.UTF8.GetBytes(string.Concat(Scripts.Select(name => Text("assets/" + name)))));
        var boot = Hashed("boot.js", Encoding.UTF8.GetBytes(Text("assets/boot.js")));
        var icon = Hashed("icon.svg", Encoding.UTF8.GetBytes(Text("assets/icon.svg")));
        var card = Hashed("card.png", Bytes("assets/card.png"));
        var names = new ThemeAssetNames(new(css.Path), new(js.Path), new(boot.Path), new(icon.Path), new(card.Path), Upright(fonts));
        return new ThemeAssets([css, js, boot, icon, icon with { Path = SiteMap.Icon.Path }, card, .. fonts.Values, .. Licence(fonts)], names);
    }

    private static ImmutableSortedDictionary<string, OutputFile> Fonts() => typeof(ThemeAssetNames).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith("fonts/", StringComparison.Ordinal) && name.EndsWith(".woff2", StringComparison.Ordinal))
        .Select(name => name["fonts/".Length..])
        .ToImmutableSortedDictionary(name => name, name => Hashed(name, Bytes("fonts/" + name)), StringComparer.Ordinal);

    // The sheet names the files of the font package; the site's files carry their hashes.
    private static string FontFaces(ImmutableSortedDictionary<string, OutputFile> fonts) => fonts.Aggregate(
        Text("assets/fonts.css"),
        (css, font) => css.Replace($"\"{font.Key}\"", $"\"{font.Value.Path["assets/".Length..]}\"", StringComparison.Ordinal));

    private static ImmutableSortedDictionary<string, Address> Upright(ImmutableSortedDictionary<string, OutputFile> fonts) => fonts
        .Where(font => font.Key.EndsWith("-wght-normal.woff2", StringComparison.Ordinal))
        .ToImmutableSortedDictionary(font => Subset(font.Key), font => new Address(font.Value.Path), StringComparer.Ordinal);

    // The subset in a name such as family-latin-ext-wght-normal.woff2.
    private static string Subset(string name)
    {
        var start = name.IndexOf('-', StringComparison.Ordinal) + 1;
        return name[start..name.IndexOf("-wght-", StringComparison.Ordinal)];
    }

    private static IEnumerable<OutputFile> Licence(ImmutableSortedDictionary<string, OutputFile> fonts) =>
        fonts.IsEmpty ? [] : [new OutputFile("assets/font-licence.txt", Bytes("fonts/OFL.txt"))];

    private static OutputFile Hashed(string name, byte[] bytes)
    {
        var dot = name.LastIndexOf('.');
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
        return new OutputFile($"assets/{name[..dot]}.{hash}{name[dot..]}", bytes);
    }

    // Text files are the same bytes on every machine, however they were checked out.
    private static string Text(string name) => Encoding.UTF8.GetString(Bytes(name)).ReplaceLineEndings("\n");

    private static byte[] Bytes(string name)
    {
        using var stream = typeof(ThemeAssetNames).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the theme lacks '{name}'");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
