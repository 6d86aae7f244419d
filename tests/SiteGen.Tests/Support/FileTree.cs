namespace SiteGen.Tests.Support;

/// <summary>All files below a folder as names and bytes.</summary>
public static class FileTree
{
    /// <summary>Reads the folder; names come with <c>/</c>, in ordinal order.</summary>
    public static SortedDictionary<string, byte[]> Read(string folder)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            files[Path.GetRelativePath(folder, path).Replace('\\', '/')] = File.ReadAllBytes(path);
        }

        return files;
    }

    /// <summary>What tells two trees apart, one line a file; none where they are equal.</summary>
    public static IEnumerable<string> Differences(IReadOnlyDictionary<string, byte[]> a, IReadOnlyDictionary<string, byte[]> b) =>
        a.Keys.Union(b.Keys).Order(StringComparer.Ordinal)
            .Where(name => !(a.TryGetValue(name, out var x) && b.TryGetValue(name, out var y) && x.AsSpan().SequenceEqual(y)))
            .Select(name => !a.ContainsKey(name) ? $"{name}: only in the second" : !b.ContainsKey(name) ? $"{name}: only in the first" : $"{name}: bytes differ");
}
