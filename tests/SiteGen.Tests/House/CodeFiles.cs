using Microsoft.CodeAnalysis;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.House;

/// <summary>The files of the repository as the house rules look at them.</summary>
internal static class CodeFiles
{
    private static readonly string[] Written = [".cs", ".razor", ".css", ".js"];

    /// <summary>Hand-written code anywhere.</summary>
    public static IEnumerable<string> All => RepositoryRoot.Files().Where(f => Written.Contains(Path.GetExtension(f)));

    /// <summary>Files that become part of the program.</summary>
    public static IEnumerable<string> Product => RepositoryRoot.Files()
        .Where(f => f.StartsWith("src/", StringComparison.Ordinal) || f.StartsWith("theme/", StringComparison.Ordinal))
        .Where(f => !Path.GetFileName(f).Contains("lock", StringComparison.Ordinal) && !IsBinary(f));

    /// <summary>Every file of C#, parsed.</summary>
    public static Lazy<Dictionary<string, SyntaxNode>> Syntax { get; } = new(() =>
        All.Where(f => f.EndsWith(".cs", StringComparison.Ordinal)).AsParallel().ToDictionary(f => f, f => CodeShape.Parse(Text(f))));

    /// <summary>Whether a file is no text.</summary>
    public static bool IsBinary(string file) => File.ReadAllBytes(RepositoryRoot.At(file)).AsSpan().Contains((byte)0);

    /// <summary>The text of a file.</summary>
    public static string Text(string file) => File.ReadAllText(RepositoryRoot.At(file));
}
