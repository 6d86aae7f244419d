using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Disk;

/// <summary>Writes a whole site, manifest included, into a new folder, on all cores.</summary>
public static class StageFiles
{
    /// <summary>The fault of the first file that could not be written, if any; the rest is then left.</summary>
    public static ImmutableArray<Diagnostic> Into(SiteFolder site, ImmutableArray<OutputFile> files, DiskActions disk, CancellationToken stop)
    {
        var all = files.Add(new(SiteManifest.Name, SiteManifest.Of(files)));
        disk.CreateFolder(site.Staging);
        var faults = new ConcurrentBag<Diagnostic>();
        Parallel.ForEach(all.GroupBy(f => Path.GetDirectoryName(FullPath(f))!, StringComparer.Ordinal), (folder, loop) =>
        {
            if (!TryWrite(site, folder.First().Path, () => disk.CreateFolder(folder.Key), faults)
                || folder.Any(f => stop.IsCancellationRequested || !TryWrite(site, f.Path, () => disk.WriteFile(FullPath(f), f.Bytes), faults)))
            {
                loop.Stop();
            }
        });
        stop.ThrowIfCancellationRequested();
        return [.. faults.Order(Diagnostic.InFileOrder).Take(1)];

        string FullPath(OutputFile file) => CheckPaths.FullPath(site.Staging, file.Path);
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
            faults.Add(Catalogue.OutputNotWritten($"{site.Shown.TrimEnd('/')}/{path}", Reason.Of(e)));
            return false;
        }
    }
}
