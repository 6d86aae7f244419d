using SiteGen.Disk;

namespace SiteGen.Tests.Shell;

/// <summary>A disk that is full at the n-th thing asked of it, and only then.</summary>
internal sealed class FailingDisk
{
    private const int NoSpace = 28;
    private readonly int failAt;
    private int count;

    public FailingDisk(int failAt)
    {
        this.failAt = failAt;
        var real = DiskActions.Real;
        Actions = new(
            folder => { Count(); real.CreateFolder(folder); },
            (path, bytes) => { Count(); real.WriteFile(path, bytes); },
            (staged, target, before) => { Count(); real.Swap(staged, target, before); },
            folder => { Count(); real.DeleteFolder(folder); });
    }

    public DiskActions Actions { get; }

    public bool HasFailed => count >= failAt;

    private void Count()
    {
        if (Interlocked.Increment(ref count) == failAt)
        {
            throw new IOException("No space left on device : '/x'", NoSpace);
        }
    }
}
