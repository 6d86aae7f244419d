using System.Globalization;

namespace SiteGen.Disk;

/// <summary>The folder a site is written to, and the names of what a build keeps beside it while it works.</summary>
/// <param name="Shown">The folder as the user named it.</param>
/// <param name="FullPath">The folder, absolute, without a closing separator.</param>
public sealed record SiteFolder(string Shown, string FullPath)
{
    /// <summary>The folder it lies in.</summary>
    public string Parent => Path.GetDirectoryName(FullPath) ?? FullPath;

    /// <summary>Where this process puts the new site together.</summary>
    public string Staging => Beside("staging-") + Environment.ProcessId.ToString(CultureInfo.InvariantCulture);

    /// <summary>Where the last site waits where two folders cannot be exchanged in one step.</summary>
    public string Before => Beside("before-") + Environment.ProcessId.ToString(CultureInfo.InvariantCulture);

    /// <summary>The file that a build holds while it writes.</summary>
    public string Lock => Beside("lock");

    /// <summary>The folder that the user named.</summary>
    public static SiteFolder FromPath(string path) => new(path, Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));

    /// <summary>Staging folders that other processes left, dead ones as long as this process holds the lock.</summary>
    public IEnumerable<string> Stagings() => Leftovers("staging-");

    /// <summary>Sites that a dead process had moved aside.</summary>
    public IEnumerable<string> Befores() => Leftovers("before-");

    private string Beside(string what) => Path.Join(Parent, $".{Path.GetFileName(FullPath)}.{what}");

    private IEnumerable<string> Leftovers(string what) => Directory.Exists(Parent)
        ? Directory.GetDirectories(Parent).Where(d => IsOurs(d, Beside(what))).Order(StringComparer.Ordinal)
        : [];

    private static bool IsOurs(string folder, string start) =>
        folder.StartsWith(start, StringComparison.Ordinal) && folder.Length > start.Length
        && folder.AsSpan(start.Length).IndexOfAnyExceptInRange('0', '9') < 0;
}
