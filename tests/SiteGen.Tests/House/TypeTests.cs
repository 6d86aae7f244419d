using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Shouldly;

namespace SiteGen.Tests.House;

/// <summary>How big a type and a file may be, and how many ways lead through a method.</summary>
public sealed class TypeTests
{
    private const int LongestType = 250;
    private const int MostComplex = 12;
    private const int SmallFile = 15;

    /// <summary>One short factory method a fault, a file a stage.</summary>
    private static readonly string[] Catalogues = ["Catalogue"];

    /// <summary>A file for each section of a language, however little it says.</summary>
    private const string Sections = "src/SiteGen.Core/Languages/";

    private static readonly Dictionary<string, SyntaxNode> Files = CodeFiles.Syntax.Value;

    private static readonly ILookup<string, Part> Types = Files.SelectMany(f => PartsIn(f.Key, f.Value)).ToLookup(p => p.FullName);

    [Fact]
    public void A_type_is_short_over_all_its_parts() => Types
        .Where(t => !t.All(p => p.IsTable) && !Catalogues.Contains(t.First().Name))
        .Select(t => (t.First().Name, Length: t.Sum(p => p.Length))).Where(t => t.Length > LongestType)
        .Select(t => $"{t.Name} has {t.Length} lines, {LongestType} allowed: part it by what it does").ShouldBeEmpty();

    [Fact]
    public void A_file_is_short() => CodeFiles.All.Where(f => !IsTableFile(f)).Select(f => (Name: f, Length: CodeFiles.Text(f).Split('\n').Length - 1))
        .Where(f => f.Length > LongestType).Select(f => $"{f.Name} has {f.Length} lines, {LongestType} allowed").ShouldBeEmpty();

    [Fact]
    public void No_type_is_parted_to_get_round_its_size() => Types
        .Where(t => t.Count() > 1 && t.First().IsProduct && !Catalogues.Contains(t.First().Name))
        .Select(t => $"{t.First().Name} has {t.Count()} parts: make them types that do one thing each").ShouldBeEmpty();

    [Fact]
    public void Few_ways_lead_through_a_method() => Files
        .SelectMany(f => Complexity.Units(f.Value)).Where(m => m.Count > MostComplex)
        .Select(m => $"{m.Name} has a complexity of {m.Count}, {MostComplex} allowed: name its parts, or make it a table").ShouldBeEmpty();

    [Fact]
    public void A_file_with_one_user_is_worth_opening() => Files
        .Where(f => CodeFiles.IsProduct(f.Key) && !f.Key.StartsWith(Sections, StringComparison.Ordinal) && f.Value.GetText().Lines.Count <= SmallFile)
        .Where(f => UsersOf(f.Key, f.Value).Take(2).ToList() is [var user])
        .Select(f => $"{f.Key} serves {UsersOf(f.Key, f.Value).First()} only: write it there").ShouldBeEmpty();

    [Fact]
    public void Ways_are_counted_where_a_reader_has_to_think()
    {
        var code = CodeShape.Parse("""
            class C
            {
                Func<int, bool> Row = n => n > 1 && n < 9 || n is 12 or 13;
                int One => 1;
                int Table(K k) => k switch { K.A or K.B => 1, K.C => 2, _ => 3 };
                int Rules(int n) => n switch { 1 => 1, > 5 and < 9 => 2, _ when n < 0 => 3, _ => 4 };
                int Statements(int[] a)
                {
                    foreach (var n in a) { if (n > 0 ? a.Any(b => b > 1 || b < 0) : Local(n) ?? false) { return n; } }
                    bool? Local(int n) => n == 0 ? true : null;
                    switch (a.Length) { case 0: case 1: return 2; default: return 3; }
                }
            }
            """);
        Complexity.Units(code).ShouldBe([("C.Row", 4), ("C.One", 1), ("C.Table", 1), ("C.Rules", 5), ("C.Statements", 8), ("C.Statements.Local", 2)]);
    }

    [Fact]
    public void A_table_is_a_type_that_does_nothing()
    {
        var code = CodeShape.Parse("namespace N; partial class A { int B => 1; string[] C { get; } = []; } partial class A<T> { int D() => 1; } enum E { F } class G { Func<int, string> H = n => $\"{n}\"; } class I { Func<int, int> J = n => n + 1; }");
        PartsIn("f.cs", code).Select(p => (p.FullName, p.IsTable)).ShouldBe([("N.A", true), ("N.A`1", false), ("N.E", true), ("N.G", true), ("N.I", false)]);
    }

    private static bool IsTableFile(string file) => Files.TryGetValue(file, out var code) && PartsIn(file, code).All(p => p.IsTable);

    private static IEnumerable<Part> PartsIn(string file, SyntaxNode code) => code.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
        .Where(t => t.Parent is not BaseTypeDeclarationSyntax).Select(t => new Part(file, t));

    /// <summary>The files that name something the file declares; extension methods are named by themselves.</summary>
    private static IEnumerable<string> UsersOf(string file, SyntaxNode code)
    {
        var declared = code.DescendantNodes().Select(n => n switch
        {
            BaseTypeDeclarationSyntax t => t.Identifier.ValueText,
            DelegateDeclarationSyntax d => d.Identifier.ValueText,
            MethodDeclarationSyntax m when m.ParameterList.Parameters.Any(p => p.Modifiers.Any(SyntaxKind.ThisKeyword)) => m.Identifier.ValueText,
            _ => null,
        }).OfType<string>().ToHashSet();
        return CodeFiles.Names.Value.Where(other => other.Key != file && CodeFiles.IsProduct(other.Key) && other.Value.Overlaps(declared))
            .Select(other => other.Key);
    }

    private sealed record Part(string File, BaseTypeDeclarationSyntax Type)
    {
        public string Name => Type.Identifier.ValueText;

        public string FullName => $"{Type.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>()?.Name}.{Name}"
            + ((Type as TypeDeclarationSyntax)?.TypeParameterList is { Parameters.Count: var many } ? $"`{many}" : "");

        public bool IsProduct => CodeFiles.IsProduct(File);

        public int Length => Type.GetLocation().GetLineSpan() is var span ? span.EndLinePosition.Line - span.StartLinePosition.Line + 1 : 0;

        /// <summary>Whether it only holds data; a phrase with a place to fill, or one for each kind of a thing, is data too.</summary>
        public bool IsTable => !Type.DescendantNodes().Any(n => n is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax { Body: not null }
            or AnonymousFunctionExpressionSyntax { ExpressionBody: not (InterpolatedStringExpressionSyntax or SwitchExpressionSyntax) });
    }
}
