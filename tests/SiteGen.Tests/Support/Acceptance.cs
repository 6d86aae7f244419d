using System.Text;
using Shouldly;

namespace SiteGen.Tests.Support;

/// <summary>
/// Files that hold what a test expects. A run with <c>SITEGEN_ACCEPT=1</c> writes them anew; the change is then read in
/// the diff before it is committed.
/// </summary>
public static class Acceptance
{
    /// <summary>How a person accepts what a test received.</summary>
    public const string Instruction = "If the new text is right, run the test with SITEGEN_ACCEPT=1 and read the change before committing it.";

    /// <summary>Whether this run writes the expected files instead of comparing with them.</summary>
    public static bool IsOn => Environment.GetEnvironmentVariable("SITEGEN_ACCEPT") == "1";

    /// <summary>Compares a text with the file that holds the expected one, or accepts it.</summary>
    public static void Compare(string expectedFile, string actual)
    {
        if (IsOn)
        {
            Write(expectedFile, actual);
        }

        var expected = Read(expectedFile);
        if (expected != actual)
        {
            throw new ShouldAssertException($"{Name(expectedFile)} differs\n{TextDifference.Between(expected ?? "", actual)}\n{Instruction}");
        }
    }

    /// <summary>The text of a file with its line ends as LF, or null where there is none.</summary>
    public static string? Read(string file) =>
        File.Exists(file) ? File.ReadAllText(file).Replace("\r\n", "\n", StringComparison.Ordinal) : null;

    /// <summary>Writes a text as UTF-8 without a byte order mark.</summary>
    public static void Write(string file, string text) => File.WriteAllText(file, text, new UTF8Encoding(false));

    /// <summary>A file as messages show it: from the root of the repository.</summary>
    public static string Name(string file) => Path.GetRelativePath(RepositoryRoot.Path, file).Replace('\\', '/');
}
