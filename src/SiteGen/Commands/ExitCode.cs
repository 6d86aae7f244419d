namespace SiteGen.Commands;

/// <summary>What the program answers to the shell. An interrupted run answers as shells expect: 130 after Ctrl-C.</summary>
public static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Fine = 0;

    /// <summary>The input or the disk has faults, all of them told; the last site is as it was.</summary>
    public const int Faults = 1;

    /// <summary>The command line cannot be understood.</summary>
    public const int Usage = 2;

    /// <summary>The program itself is at fault.</summary>
    public const int Bug = 70;
}
