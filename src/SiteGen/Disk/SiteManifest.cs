using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Core;
using SiteGen.Core.Model;

namespace SiteGen.Disk;

/// <summary>
/// The file that marks a folder as written by a build and lists what the build wrote. Only such a folder is ever replaced.
/// Its lines are those of <c>sha256sum</c>, so <c>sha256sum -c .site-manifest</c> proves a site whole.
/// </summary>
public static class SiteManifest
{
    /// <summary>Its name in the root of the site.</summary>
    public const string Name = ".site-manifest";

    private const string Gap = "  ";

    /// <summary>The bytes of the manifest of these files, in ordinal order.</summary>
    public static byte[] Of(ImmutableArray<OutputFile> files) => Encoding.UTF8.GetBytes(string.Concat(
        InParallel.Select(files.OrderBy(f => f.Path, StringComparer.Ordinal), f => $"{Convert.ToHexStringLower(SHA256.HashData(f.Bytes.Span))}{Gap}{f.Path}\n")));

    /// <summary>The paths that the manifest of a folder lists; null where the folder has none.</summary>
    public static IReadOnlySet<string>? PathsIn(string folder)
    {
        var file = Path.Join(folder, Name);
        return File.Exists(file)
            ? File.ReadLines(file).Select(l => l.Split(Gap, 2)).Where(l => l.Length == 2).Select(l => l[1]).ToHashSet(StringComparer.Ordinal)
            : null;
    }
}
