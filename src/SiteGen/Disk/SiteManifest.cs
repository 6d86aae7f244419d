using System.Security.Cryptography;
using System.Text;

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

    private const int HashLength = 2 * SHA256.HashSizeInBytes;

    /// <summary>The bytes of the manifest of the lines of all files, in the ordinal order of their paths.</summary>
    public static byte[] Write(IEnumerable<string> lines) =>
        Encoding.UTF8.GetBytes(string.Concat(lines.OrderBy(line => line[HashLength..], StringComparer.Ordinal)));

    /// <summary>The line of one file.</summary>
    public static string Line(string path, ReadOnlySpan<byte> bytes) => $"{Convert.ToHexStringLower(SHA256.HashData(bytes))}{Gap}{path}\n";

    /// <summary>The paths that the manifest of a folder lists; null where the folder has none.</summary>
    public static IReadOnlySet<string>? PathsIn(string folder)
    {
        var file = Path.Join(folder, Name);
        return File.Exists(file)
            ? File.ReadLines(file).Select(l => l.Split(Gap, 2)).Where(l => l.Length == 2).Select(l => l[1]).ToHashSet(StringComparer.Ordinal)
            : null;
    }
}
