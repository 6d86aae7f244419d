using System.Globalization;
using System.Text;

namespace SiteGen.Disk;

/// <summary>
/// The right to write a site folder, held by one build at a time. It is the system's lock on a file beside the folder, so it ends with
/// the process however that ends: a file left by a dead build is no lock. The file holds the number of the process.
/// </summary>
public sealed class OutputLock : IDisposable
{
    private static readonly HashSet<int> HeldByAnother = [11, 35, unchecked((int)0x80070020), unchecked((int)0x80070021)];
    private readonly FileStream file;

    private OutputLock(SiteFolder site, FileStream file) => (Site, this.file) = (site, file);

    /// <summary>The folder that may be written.</summary>
    public SiteFolder Site { get; }

    /// <summary>The lock, or null where another build holds it.</summary>
    public static OutputLock? TryTake(SiteFolder site)
    {
        Directory.CreateDirectory(site.Parent);
        try
        {
            var file = new FileStream(site.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            return IsStillThere(site, Sign(file)) ? new(site, file) : Refuse(file);
        }
        catch (IOException e) when (HeldByAnother.Contains(e.HResult))
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    private static DateTime Sign(FileStream file)
    {
        file.SetLength(0);
        file.Write(Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture) + "\n"));
        file.Flush();
        var mark = DateTime.UnixEpoch.AddSeconds(Environment.ProcessId);
        File.SetLastWriteTimeUtc(file.SafeFileHandle, mark);
        return mark;
    }

    // The file may have been opened here just before its last holder deleted it, and a third build may hold a new one of that name.
    private static bool IsStillThere(SiteFolder site, DateTime mark) => File.GetLastWriteTimeUtc(site.Lock) == mark;

    private static OutputLock? Refuse(FileStream file)
    {
        file.SafeFileHandle.Dispose();
        return null;
    }
}
