using System.Collections.Immutable;
using System.IO.Enumeration;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Disk;

/// <summary>
/// Says whether a folder may be replaced by a site: it is absent, empty, or holds what an earlier build wrote and nothing else,
/// and it has nothing to do with the input. Nobody's own files are ever deleted.
/// </summary>
public static class CheckTarget
{
    private static readonly HashSet<string> LeftByFileManagers = [".DS_Store", "Thumbs.db", "desktop.ini"];

    /// <summary>The fault, if the folder must not be replaced.</summary>
    public static ImmutableArray<Diagnostic> Check(SiteFolder site, string input)
    {
        try
        {
            return (WhyNotByPlace(site, input) ?? WhyNotByContent(site)) is { } why ? [Catalogue.OutputRefused(site.Shown, why)] : [];
        }
        catch (Exception e) when (Reason.IsOfDisk(e))
        {
            return [Catalogue.OutputRefused(site.Shown, $"cannot be looked into: {Reason.Explain(e)}")];
        }
    }

    private static string? WhyNotByPlace(SiteFolder site, string input)
    {
        var (output, source) = (RealPath.Resolve(site.FullPath), RealPath.Resolve(input));
        var (holds, lies) = (RealPath.Holds(output, source), RealPath.Holds(source, output));
        return (holds, lies) switch
        {
            (true, true) => "is the input folder itself",
            (true, false) => "holds the input folder",
            (false, true) => "lies in the input folder",
            _ when new DirectoryInfo(site.FullPath).LinkTarget is not null => "is a symbolic link",
            _ when File.Exists(site.FullPath) => "is a file, not a folder",
            _ => null,
        };
    }

    private static string? WhyNotByContent(SiteFolder site)
    {
        if (!Directory.Exists(site.FullPath))
        {
            return null;
        }

        if (Path.Exists(Path.Join(site.FullPath, ".git")))
        {
            return "holds a git repository";
        }

        var written = SiteManifest.PathsIn(site.FullPath);
        var foreign = FilesIn(site.FullPath).Where(f => written is null || !(f == SiteManifest.Name || written.Contains(f)))
            .Min(StringComparer.Ordinal);
        return foreign is null ? null : $"holds \"{foreign}\", which no build wrote";
    }

    private static FileSystemEnumerable<string> FilesIn(string folder) =>
        new(folder, (ref FileSystemEntry e) => Path.GetRelativePath(folder, e.ToFullPath()).Replace(Path.DirectorySeparatorChar, '/'), Everything)
        {
            ShouldIncludePredicate = (ref FileSystemEntry e) => (!e.IsDirectory || IsLink(ref e)) && !LeftByFileManagers.Contains(e.FileName.ToString()),
            ShouldRecursePredicate = (ref FileSystemEntry e) => !IsLink(ref e),
        };

    private static EnumerationOptions Everything => new() { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false };

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
