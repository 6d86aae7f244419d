using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Disk;

/// <summary>Puts a site in the place of the last one: staged beside it, then exchanged in one step. Until then the last site is untouched.</summary>
public static class WriteSite
{
    /// <summary>The faults; without any, the folder holds exactly the files and their manifest.</summary>
    /// <param name="held">The right to write the folder.</param>
    /// <param name="files">The site; its paths have passed <see cref="CheckPaths"/>.</param>
    /// <param name="disk">The disk.</param>
    /// <param name="stop">Ends the work between two files and throws; nothing is left behind.</param>
    public static ImmutableArray<Diagnostic> Over(OutputLock held, ImmutableArray<OutputFile> files, DiskActions disk, CancellationToken stop)
    {
        var site = held.Site;
        try
        {
            ClearLeftovers.Beside(held, disk);
            return StageAndSwap(site, files, disk, stop);
        }
        catch (Exception e) when (Reason.IsOfDisk(e))
        {
            return [Catalogue.OutputNotWritten(site.Shown, Reason.Explain(e))];
        }
        finally
        {
            ClearLeftovers.TryDelete(site.Staging, disk);
            ClearLeftovers.TryDelete(site.Before, disk);
        }
    }

    private static ImmutableArray<Diagnostic> StageAndSwap(SiteFolder site, ImmutableArray<OutputFile> files, DiskActions disk, CancellationToken stop)
    {
        var faults = StageFiles.Into(site, files, disk, stop);
        if (faults.IsEmpty)
        {
            disk.Swap(site.Staging, site.FullPath, site.Before);
        }

        return faults;
    }
}
