using System.Runtime.InteropServices;

namespace SiteGen.Disk;

/// <summary>Tells files from pipes, sockets and devices without opening them: to open a pipe is to wait for its other end.</summary>
public static partial class FileKind
{
    // struct statx is the same on every Linux; stx_mode is its 16-bit field at byte 28.
    private const int StatxSize = 256;
    private const int ModeAt = 28;
    private const int CurrentFolder = -100;
    private const int DoNotFollow = 0x100;
    private const uint TypeAndMode = 3;
    private const int TypeBits = 0xF000;
    private const int Regular = 0x8000;

    /// <summary>Whether the path is known to be something else than a regular file. Systems that cannot be asked answer no.</summary>
    public static bool IsSpecial(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        var answer = new byte[StatxSize];
        try
        {
            return Statx(CurrentFolder, path, DoNotFollow, TypeAndMode, answer) == 0
                && (BitConverter.ToUInt16(answer, ModeAt) & TypeBits) != Regular;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(int folder, string path, int flags, uint mask, byte[] answer);
}
