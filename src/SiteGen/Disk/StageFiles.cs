using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Disk;

/// <summary>Makes the files of a site one after the other, on all cores, writes them into a new folder, and then the manifest.</summary>
public static class StageFiles
{
    /// <summary>The fault of the first file that could not be written, if any; the rest is then left.</summary>
    public static ImmutableArray<Diagnostic> Into(SiteFolder site, ImmutableArray<OutputFile> files, DiskActions disk, CancellationToken stop)
    {
        disk.CreateFolder(site.Staging);
        var (lines, faults) = (new ConcurrentBag<string>(), new ConcurrentBag<Diagnostic>());
        var folders = files.GroupBy(f => Path.GetDirectoryName(f.Path) ?? "", StringComparer.Ordinal);
        Parallel.ForEach(Partitioner.Create(folders, EnumerablePartitionerOptions.NoBuffering), (folder, loop) =>
        {
            if (!TryWrite(site, folder.First().Path, () => disk.CreateFolder(Path.Join(site.Staging, folder.Key)), faults)
                || folder.Any(f => stop.IsCancellationRequested || !TryWrite(site, f.Path, () => lines.Add(Write(site, f, disk)), faults)))
            {
                loop.Stop();
            }
        });
        stop.ThrowIfCancellationRequested();
        if (faults.IsEmpty)
        {
            TryWrite(site, SiteManifest.Name, () => Write(site, new(SiteManifest.Name, SiteManifest.Write(lines)), disk), faults);
        }

        return [.. faults.Order(Diagnostic.InFileOrder).Take(1)];
    }

    /// <summary>Makes a file and writes it; the answer is its line in the manifest.</summary>
    private static string Write(SiteFolder site, OutputFile file, DiskActions disk)
    {
        var bytes = file.Bytes;
        disk.WriteFile(CheckPaths.FullPath(site.Staging, file.Path), bytes);
        return SiteManifest.Line(file.Path, bytes.Span);
    }

    private static bool TryWrite(SiteFolder site, string path, Action write, ConcurrentBag<Diagnostic> faults)
    {
        try
        {
            write();
            return true;
        }
        catch (Exception e) when (Reason.IsOfDisk(e))
        {
            faults.Add(Catalogue.OutputNotWritten($"{site.Shown.TrimEnd('/')}/{path}", Reason.Explain(e)));
            return false;
        }
    }
}
