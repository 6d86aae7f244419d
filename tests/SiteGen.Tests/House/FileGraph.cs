using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SiteGen.Tests.House;

/// <summary>
/// Which files name a type, or an extension method, that another file declares. What a file uses without naming it, it has from something that it names:
/// so a cycle of use is a cycle of names, and no code need be compiled to find it. A type in several parts is at home in none of their files.
/// </summary>
internal sealed class FileGraph
{
    private readonly Dictionary<string, HashSet<string>> named;

    /// <summary>The graph of some parsed files.</summary>
    public FileGraph(IReadOnlyDictionary<string, SyntaxNode> files)
    {
        var homes = files.SelectMany(f => DeclaredIn(f.Value).Select(name => KeyValuePair.Create(name, f.Key))).Distinct().GroupBy(d => d.Key, d => d.Value)
            .Where(d => d.Count() == 1).ToDictionary(d => d.Key, d => d.First());
        named = files.AsParallel().ToDictionary(
            f => f.Key, f => NamesIn(f.Value).Select(homes.GetValueOrDefault).OfType<string>().Where(home => home != f.Key).ToHashSet());
    }

    /// <summary>The other files that a file names something of.</summary>
    public IReadOnlySet<string> NamedBy(string file) => named[file];

    /// <summary>For each file in a cycle, the other files of the cycle.</summary>
    public Dictionary<string, List<string>> Cycles()
    {
        var reached = named.Keys.ToDictionary(f => f, f => Reach(f, []));
        return named.Keys.Where(f => reached[f].Contains(f))
            .ToDictionary(f => f, f => reached[f].Where(other => other != f && reached[other].Contains(f)).Order(StringComparer.Ordinal).ToList());
    }

    private HashSet<string> Reach(string from, HashSet<string> reached)
    {
        foreach (var file in named[from].Where(reached.Add))
        {
            Reach(file, reached);
        }

        return reached;
    }

    /// <summary>Types, and extension methods as members of their namespace.</summary>
    private static IEnumerable<string> DeclaredIn(SyntaxNode file) => file.DescendantNodes().Select(n => n switch
    {
        BaseTypeDeclarationSyntax { Parent: not BaseTypeDeclarationSyntax } type => Join(NamespaceOf(n), type.Identifier.ValueText),
        DelegateDeclarationSyntax type => Join(NamespaceOf(n), type.Identifier.ValueText),
        MethodDeclarationSyntax { ParameterList.Parameters: [var first, ..] } m when first.Modifiers.Any(SyntaxKind.ThisKeyword) =>
            Join(NamespaceOf(n), m.Identifier.ValueText),
        _ => null,
    }).OfType<string>();

    /// <summary>Every name with each namespace in which it may be declared; what follows a dot may also be a type of the namespace before the dot.</summary>
    private static IEnumerable<string> NamesIn(SyntaxNode file)
    {
        var around = file.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().SelectMany(n => NamespacesAround(n.Name.ToString())).Append("").ToHashSet();
        var used = file.DescendantNodes().OfType<UsingDirectiveSyntax>().Select(u => u.NamespaceOrType.ToString()).ToHashSet();
        var own = file.DescendantNodes().Select(OwnName).ToHashSet();
        return file.DescendantNodes().OfType<SimpleNameSyntax>().SelectMany(name => QualifierOf(name) is { } qualifier
            ? around.Select(n => Join(n, qualifier, name.Identifier.ValueText))
            : IsMember(name) || own.Contains(name.Identifier.ValueText) ? []
            : around.Concat(used).Select(n => Join(n, name.Identifier.ValueText))).Concat(used);
    }

    /// <summary>The name of a type, or of a property that is not of the type of its name: here it can mean nothing else.</summary>
    private static string? OwnName(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        PropertyDeclarationSyntax p when !p.Type.ToString().Contains(p.Identifier.ValueText, StringComparison.Ordinal) => p.Identifier.ValueText,
        ParameterSyntax { Type: { } type } p when !type.ToString().Contains(p.Identifier.ValueText, StringComparison.Ordinal) => p.Identifier.ValueText,
        _ => null,
    };

    private static string? QualifierOf(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax { Parent: not InvocationExpressionSyntax } access when access.Name == name => access.Expression.ToString(),
        QualifiedNameSyntax qualified when qualified.Right == name => qualified.Left.ToString(),
        _ => null,
    };

    /// <summary>Whether it is a method of its own type, a name given to an argument or to a value made here.</summary>
    private static bool IsMember(SimpleNameSyntax name) => name.Parent is InvocationExpressionSyntax or NameColonSyntax or NameEqualsSyntax
        or AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax };

    private static IEnumerable<string> NamespacesAround(string name) =>
        name.Split('.') is var parts ? Enumerable.Range(1, parts.Length).Select(many => string.Join('.', parts[..many])) : [];

    private static string Join(params string[] names) => string.Join('.', names.Where(n => n.Length > 0));

    private static string NamespaceOf(SyntaxNode type) => type.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>()?.Name.ToString() ?? "";
}
