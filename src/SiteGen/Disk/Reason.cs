namespace SiteGen.Disk;

/// <summary>What the system said about a file, in words for an editor: no path, no name of an exception.</summary>
public static class Reason
{
    private const int NoSpace = 28;
    private static readonly HashSet<int> Full = [NoSpace, 122, 69, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    /// <summary>Whether the exception tells of the disk, not of a mistake in this program.</summary>
    public static bool IsOfDisk(Exception e) => e is IOException or UnauthorizedAccessException;

    /// <summary>The reason: lower case, no full stop.</summary>
    public static string Explain(Exception e) => e switch
    {
        UnauthorizedAccessException => "permission denied",
        FileNotFoundException or DirectoryNotFoundException => "it is not there",
        PathTooLongException => "its path is too long",
        _ when Full.Contains(e.HResult) => "no space left on the device",
        _ => Trimmed(e.Message),
    };

    // The runtime words it "Device or resource busy : '/the/path'".
    private static string Trimmed(string message)
    {
        var said = message.Split(" : '")[0].TrimEnd('.');
        return said.Length == 0 ? "the system gives no reason" : char.ToLowerInvariant(said[0]) + said[1..];
    }
}
