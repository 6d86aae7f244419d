namespace SiteGen.Preview;

/// <summary>Waits for the files of a folder to change. Editors write a file in several steps, so a change is over when all is quiet for a moment.</summary>
public sealed class WatchInput : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);
    private readonly FileSystemWatcher watcher;
    private readonly SemaphoreSlim changes = new(0);

    /// <summary>Watches from now on.</summary>
    public WatchInput(string folder)
    {
        watcher = new(folder) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite };
        watcher.Changed += (_, _) => changes.Release();
        watcher.Created += (_, _) => changes.Release();
        watcher.Deleted += (_, _) => changes.Release();
        watcher.Renamed += (_, _) => changes.Release();

        // So many changes at once that some are lost count as one.
        watcher.Error += (_, _) => changes.Release();
        watcher.EnableRaisingEvents = true;
    }

    /// <summary>Returns when something has changed.</summary>
    /// <exception cref="OperationCanceledException">The wait is ended.</exception>
    public void Wait(CancellationToken stop)
    {
        changes.Wait(stop);
        while (changes.Wait(Quiet, stop))
        {
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        watcher.Dispose();
        changes.Dispose();
    }
}
