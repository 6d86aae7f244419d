using System.Runtime.InteropServices;

namespace SiteGen.Disk;

/// <summary>Puts a new folder in the place of an old one in a single step of the system, so that no moment has neither or half of one.</summary>
public static partial class ExchangeFolders
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>
    /// Afterwards <paramref name="target"/> holds what <paramref name="staged"/> held and the other way round; where there was no target,
    /// nothing is left at <paramref name="staged"/>. Where the system cannot exchange, the old folder is renamed to <paramref name="before"/> and stays there.
    /// </summary>
    public static void Swap(string staged, string target, string before)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(staged, target);
        }
        else if (!TryExchange(staged, target))
        {
            RenameTwice(staged, target, before);
        }
    }

    /// <summary>The way round where the system knows no exchange: if the second step fails, the first is undone.</summary>
    public static void RenameTwice(string staged, string target, string before)
    {
        Directory.Move(target, before);
        try
        {
            Directory.Move(staged, target);
        }
        catch
        {
            Directory.Move(before, target);
            throw;
        }
    }

    private static bool TryExchange(string staged, string target)
    {
        try
        {
            return OperatingSystem.IsLinux() ? RenameAt(CurrentFolder, staged, CurrentFolder, target, Exchange) == 0
                : OperatingSystem.IsMacOS() && RenameSwapping(staged, target, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt(int fromFolder, string from, int toFolder, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameSwapping(string from, string to, uint flags);
}
