using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.House;

/// <summary>The files of the repository as the house rules look at them.</summary>
internal static partial class CodeFiles
{
    private static readonly string[] Written = [".cs", ".razor", ".css", ".js"];

    /// <summary>Hand-written code anywhere.</summary>
    public static IEnumerable<string> All => RepositoryRoot.Files().Where(f => Written.Contains(Path.GetExtension(f)));

    /// <summary>Files that become part of the program.</summary>
    public static IEnumerable<string> Product => RepositoryRoot.Files().Where(IsProduct)
        .Where(f => !Path.GetFileName(f).Contains("lock", StringComparison.Ordinal) && !IsBinary(f));

    /// <summary>Every file of C#, parsed.</summary>
    public static Lazy<Dictionary<string, SyntaxNode>> Syntax { get; } = new(() =>
        All.Where(f => f.EndsWith(".cs", StringComparison.Ordinal)).AsParallel().ToDictionary(f => f, f => CodeShape.Parse(Text(f))));

    /// <summary>Every name that the code of a file holds, Razor included.</summary>
    public static Lazy<Dictionary<string, HashSet<string>>> Names { get; } = new(() => Syntax.Value.AsParallel()
        .Select(f => KeyValuePair.Create(f.Key, NamesIn(f.Value)))
        .Concat(All.Where(f => f.EndsWith(".razor", StringComparison.Ordinal)).AsParallel()
            .Select(f => KeyValuePair.Create(f, Word().Matches(Text(f)).Select(m => m.Value).ToHashSet()))).ToDictionary());

    /// <summary>Whether a file is of the program, and not of its tests.</summary>
    public static bool IsProduct(string file) => file.StartsWith("src/", StringComparison.Ordinal) || file.StartsWith("theme/", StringComparison.Ordinal);

    /// <summary>Whether a file is no text.</summary>
    public static bool IsBinary(string file) => File.ReadAllBytes(RepositoryRoot.At(file)).AsSpan().Contains((byte)0);

    /// <summary>The text of a file.</summary>
    public static string Text(string file) => File.ReadAllText(RepositoryRoot.At(file));

    private static HashSet<string> NamesIn(SyntaxNode code) =>
        [.. code.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText)];

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
