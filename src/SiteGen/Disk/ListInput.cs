using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Disk;

/// <summary>A file seen in the input folder, not yet opened.</summary>
/// <param name="Path">Below the folder, with <c>/</c>.</param>
/// <param name="FullPath">Where it lies.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Changed">When it was last written.</param>
public sealed record ListedFile(string Path, string FullPath, long Length, DateTime Changed);

/// <summary>Lists what the input folder holds: regular files only, in ordinal order. What must not be opened is told of.</summary>
public static class ListInput
{
    /// <summary>All files below the folder. Hidden files and what editors leave behind are passed over.</summary>
    /// <param name="folder">The folder as the user named it, with <c>/</c>.</param>
    public static Checked<ImmutableArray<ListedFile>> Below(string folder)
    {
        var files = new List<ListedFile>();
        var faults = new List<Diagnostic>();
        var waiting = new Queue<string>([""]);
        while (waiting.TryDequeue(out var below))
        {
            foreach (var entry in Entries(folder, below, faults))
            {
                Sort(entry, below + entry.Name, folder, files, waiting, faults);
            }
        }

        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return Checked.Of(files.ToImmutableArray(), faults);
    }

    private static FileSystemInfo[] Entries(string folder, string below, List<Diagnostic> faults)
    {
        try
        {
            return [.. new DirectoryInfo(Path.Join(folder, below)).EnumerateFileSystemInfos().Where(e => !IsPassedOver(e.Name))];
        }
        catch (Exception e) when (Reason.IsOfDisk(e))
        {
            faults.Add(Catalogue.InputUnreadable($"{folder}/{below}".TrimEnd('/'), Reason.Explain(e)));
            return [];
        }
    }

    private static void Sort(
        FileSystemInfo entry, string path, string folder, List<ListedFile> files, Queue<string> waiting, List<Diagnostic> faults)
    {
        switch (entry)
        {
            case { LinkTarget: not null }:
                faults.Add(Catalogue.InputIsLink($"{folder}/{path}"));
                break;
            case DirectoryInfo:
                waiting.Enqueue(path + "/");
                break;
            case FileInfo when FileKind.IsSpecial(entry.FullName):
                faults.Add(Catalogue.InputIsNoFile($"{folder}/{path}"));
                break;
            case FileInfo { Exists: true } file:
                files.Add(new(path, file.FullName, file.Length, file.LastWriteTimeUtc));
                break;
            default:
                faults.Add(Catalogue.InputUnreadable($"{folder}/{path}", "the system shows a name that it cannot find"));
                break;
        }
    }

    private static bool IsPassedOver(string name) => name.StartsWith('.') || name.EndsWith('~') || (name.StartsWith('#') && name.EndsWith('#'));
}
