namespace SiteGen.Disk;

/// <summary>Sets right what a build left that was killed: the site it had moved aside comes back, its staging folder goes.</summary>
public static class ClearLeftovers
{
    /// <summary>Clears beside the folder. The lock is held, so whoever left something there is dead.</summary>
    public static void Beside(OutputLock held, DiskActions disk)
    {
        var site = held.Site;
        if (!Path.Exists(site.FullPath) && site.Befores().FirstOrDefault() is { } last)
        {
            Directory.Move(last, site.FullPath);
        }

        foreach (var folder in site.Stagings().Concat(site.Befores()))
        {
            TryDelete(folder, disk);
        }
    }

    /// <summary>Deletes the folder if it is there; what cannot be deleted now is left to the next build.</summary>
    public static void TryDelete(string folder, DiskActions disk)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                disk.DeleteFolder(folder);
            }
        }
        catch (Exception e) when (Reason.IsOfDisk(e))
        {
            // The site is right all the same.
        }
    }
}
