namespace SiteGen.Disk;

/// <summary>The four things that writing a site asks of the disk. A record, so that tests can let each of them fail.</summary>
/// <param name="CreateFolder">Makes a folder and those it lies in.</param>
/// <param name="WriteFile">Writes a whole new file.</param>
/// <param name="Swap">Puts a staged folder in the place of another: staged, target, name for the old one where it must be moved aside.</param>
/// <param name="DeleteFolder">Deletes a folder with all it holds, following no link.</param>
public sealed record DiskActions(
    Action<string> CreateFolder, Action<string, ReadOnlyMemory<byte>> WriteFile, Action<string, string, string> Swap, Action<string> DeleteFolder)
{
    /// <summary>The disk itself.</summary>
    public static DiskActions Real { get; } = new(
        folder => Directory.CreateDirectory(folder),
        (path, bytes) => File.WriteAllBytes(path, bytes.Span),
        ExchangeFolders.Swap,
        Delete);

    // A site is many small folders: those two levels down go on all cores. What withstands there is told by the deletion of the whole.
    private static void Delete(string folder)
    {
        Parallel.ForEach(Below(new(folder)).SelectMany(Below), part => TryDelete(part));
        Directory.Delete(folder, recursive: true);
    }

    private static void TryDelete(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception e) when (Reason.IsOfDisk(e))
        {
        }
    }

    private static IEnumerable<DirectoryInfo> Below(DirectoryInfo folder) =>
        folder.EnumerateDirectories().Where(f => !f.Attributes.HasFlag(FileAttributes.ReparsePoint));
}
