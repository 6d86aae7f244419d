namespace SiteGen.Disk;

/// <summary>Where a path leads once its symbolic links are followed, so that two names of one folder are seen to be one.</summary>
public static class RealPath
{
    /// <summary>The absolute path with every link in it followed; what does not exist yet is kept as named.</summary>
    public static string Resolve(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        foreach (var name in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Join(real, name);
            real = new DirectoryInfo(next).LinkTarget is null ? next : Directory.ResolveLinkTarget(next, returnFinalTarget: true)!.FullName;
        }

        return Path.TrimEndingDirectorySeparator(real);
    }

    /// <summary>Whether <paramref name="inner"/> is <paramref name="outer"/> or lies below it; both real paths.</summary>
    public static bool Holds(string outer, string inner)
    {
        var comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return (inner + Path.DirectorySeparatorChar).StartsWith(Path.TrimEndingDirectorySeparator(outer) + Path.DirectorySeparatorChar, comparison)
            || Path.GetPathRoot(outer) == outer;
    }
}
