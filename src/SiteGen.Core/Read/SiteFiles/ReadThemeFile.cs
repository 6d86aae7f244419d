using System.Collections.Immutable;
using System.Security.Cryptography;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Read.Yaml;
using SiteGen.Core.Text;

namespace SiteGen.Core.Read.SiteFiles;

/// <summary>Reads a file that the theme of an edition names: it lies beside <c>site.yml</c> and is published under a name made from what it holds.</summary>
internal static class ReadThemeFile
{
    /// <summary>How far into an SVG file its element may begin, after a declaration and comments.</summary>
    private const int Preamble = 2048;

    private const int HashDigits = 10;

    private static readonly ImmutableArray<FileForm> Pictures =
    [
        new(".svg", "image/svg+xml", bytes => bytes[..Math.Min(bytes.Length, Preamble)].IndexOf("<svg"u8) >= 0),
        new(".png", "image/png", bytes => bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])),
        new(".webp", "image/webp", bytes => bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..].StartsWith("WEBP"u8)),
    ];

    private static readonly ImmutableArray<FileForm> Fonts = [new(".woff2", "font/woff2", bytes => bytes.StartsWith("wOF2"u8))];

    /// <summary>A picture for pages; null where the key is absent or its file is not there.</summary>
    public static Logo? Picture(Fields f, string key, InputFiles files) =>
        Read(f, key, files, Pictures) is var (file, type) ? new(file, type) : null;

    /// <summary>A font, likewise.</summary>
    public static OutputFile? Font(Fields f, string key, InputFiles files) => Read(f, key, files, Fonts)?.File;

    private static NamedFile? Read(Fields f, string key, InputFiles files, ImmutableArray<FileForm> forms)
    {
        if (f.Text(key) is not { } name)
        {
            return null;
        }

        var at = f.Find(key)!.Span;
        if (name.Contains('/') || files.Bytes(name) is not { } bytes)
        {
            f.Context.Faults.Add(Catalogue.ThemeFileMissing(at, name, Nearest.FindNearest(name, files.Paths.Where(p => !p.Contains('/')))));
            return null;
        }

        var form = forms.FirstOrDefault(k => name.EndsWith(k.Extension, StringComparison.Ordinal) && k.IsOf(bytes.Span));
        if (form is null)
        {
            f.Context.Faults.Add(Catalogue.ThemeFileKind(at, name, string.Join(", ", forms.Select(k => k.Extension))));
            return null;
        }

        return new(new($"assets/{key}.{Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..HashDigits]}{form.Extension}", bytes), form.MediaType);
    }

    private sealed record NamedFile(OutputFile File, string MediaType);

    private delegate bool Looks(ReadOnlySpan<byte> bytes);

    private sealed record FileForm(string Extension, string MediaType, Looks IsOf);
}
