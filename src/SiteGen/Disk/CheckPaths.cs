using System.Buffers;
using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Disk;

/// <summary>
/// The last gate before the disk: every path of the site is made of a few safe characters, lies below the root and is alone,
/// also where large and small letters are one and where a name cannot be a file and a folder at once.
/// </summary>
public static class CheckPaths
{
    private const int LongestName = 120;
    private const int LongestPath = 400;
    private static readonly SearchValues<char> Allowed = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    /// <summary>The faults of the paths, in the order of the files.</summary>
    /// <param name="shown">The output folder as the user named it.</param>
    /// <param name="files">The site.</param>
    public static ImmutableArray<Diagnostic> FindFaults(string shown, ImmutableArray<OutputFile> files)
    {
        var folders = files.SelectMany(f => FoldersOf(f.Path)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. files.Where(f => !IsFit(f.Path)).Select(f => Catalogue.OutputPathUnfit(shown, f.Path)),
            .. files.Where(f => !seen.Add(f.Path) || folders.Contains(f.Path)).Select(f => Catalogue.OutputPathTwice(shown, f.Path)),
        ];
    }

    /// <summary>Where a file of the site goes; throws for a path that would leave the root, which <see cref="FindFaults"/> never lets through.</summary>
    public static string FullPath(string root, string path)
    {
        var full = Path.GetFullPath(Path.Join(root, path));
        return full.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? full
            : throw new InvalidOperationException($"the path \"{path}\" leaves the output folder");
    }

    private static bool IsFit(string path) => path.Length <= LongestPath && path.Split('/').All(IsFitName);

    private static bool IsFitName(string name) =>
        name.Length is > 0 and <= LongestName && name[0] != '.' && name[^1] != '.' && !name.AsSpan().ContainsAnyExcept(Allowed);

    private static IEnumerable<string> FoldersOf(string path) =>
        Enumerable.Range(0, path.Length).Where(i => path[i] == '/').Select(i => path[..i]);
}
