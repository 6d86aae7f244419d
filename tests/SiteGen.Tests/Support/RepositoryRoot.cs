using System.Diagnostics;

namespace SiteGen.Tests.Support;

/// <summary>Where the sources of the project lie; tests read the edition, the code and their own fixtures from there.</summary>
public static class RepositoryRoot
{
    private static readonly Lazy<string> Found = new(() => Search(AppContext.BaseDirectory));

    /// <summary>Full path of the folder that holds <c>SiteGen.sln</c>.</summary>
    public static string Path => Found.Value;

    /// <summary>Full path of something below the root.</summary>
    public static string At(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>Every file that git holds or would add, from the root, with <c>/</c>; those deleted on disk left out.</summary>
    public static IReadOnlyList<string> Files()
    {
        var start = new ProcessStartInfo("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = Path,
            RedirectStandardOutput = true,
        };
        using var git = Process.Start(start) ?? throw new InvalidOperationException("git did not start");
        var listing = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0
            ? [.. listing.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(f => File.Exists(At(f))).Distinct().Order(StringComparer.Ordinal)]
            : throw new InvalidOperationException("these tests need a git checkout: git ls-files failed");
    }

    private static string Search(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "SiteGen.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"no SiteGen.sln in any folder above '{from}'");
    }
}
