using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Shouldly;
using SiteGen.Core.Languages;

namespace SiteGen.Tests.House;

/// <summary>
/// Which room of the core may look into which. A stage knows the rooms below all stages and the records it is given, and no other stage; only
/// the files at the root, where the path is laid, know them all.
/// </summary>
public sealed class RoomTests
{
    private const string Core = "SiteGen.Core";

    private static readonly Dictionary<string, string> Sees = new(StringComparer.Ordinal)
    {
        ["Languages"] = "",
        ["Rules"] = "",
        ["Text"] = "Languages",
        ["Diagnostics"] = "Text",
        ["Model"] = "Languages, Text",
        ["Locators"] = "Languages, Text, Model",
        ["Read"] = "Languages, Text, Diagnostics, Model, Locators",
        ["Cite"] = "Languages, Rules, Text, Diagnostics, Model, Locators",
        ["Names/Forms"] = "Languages, Rules, Text, Model",
        ["Names/Matching"] = "Languages, Rules, Text, Diagnostics, Model, Names/Forms",
        ["NamesReport"] = "Languages, Rules, Text, Diagnostics, Model, Names/Forms, Names/Matching",
        ["Dates"] = "Languages, Text, Model",
        ["Compare"] = "Languages, Text, Diagnostics, Model",
        ["Audit"] = "Languages, Text, Diagnostics, Model, Locators",
        ["Gather"] = "Languages, Text, Model",
        ["Publish"] = "Languages, Text, Model",
        ["Describe"] = "Languages, Text, Model, Locators, Publish",
        ["Write"] = "Languages, Text, Model, Locators, Publish, Describe",
    };

    private static readonly ILookup<string, SyntaxNode> Files = CodeFiles.Syntax.Value.Where(f => f.Key.StartsWith("src/SiteGen.Core/", StringComparison.Ordinal))
        .ToLookup(f => RoomOf(f.Key.Split('/')[2..^1]), f => f.Value);

    private static readonly Dictionary<string, HashSet<string>> Types = Files.ToDictionary(room => room.Key, room => room.SelectMany(DeclaredIn).ToHashSet());

    [Fact]
    public void A_room_looks_only_into_the_rooms_it_may_see()
    {
        var seen = Rooms.ToDictionary(room => room.Key, room => room.SelectMany(RoomsNamedIn).Distinct().Except([room.Key]).ToList());
        seen.Keys.ShouldBe(Sees.Keys, ignoreOrder: true, "every room has a row");
        seen.SelectMany(room => room.Value.Except(Allowed(room.Key)).Select(other => $"{room.Key} looks into {other}")).ShouldBeEmpty();
        Sees.Keys.SelectMany(room => Allowed(room).Except(seen[room]).Select(other => $"{room} need not see {other}")).ShouldBeEmpty("strike it from the table");
    }

    [Fact]
    public void No_room_knows_the_path_it_lies_on()
    {
        var path = Types[""].Except(["InParallel"]).ToHashSet();
        path.ShouldContain("SitePipeline");
        Rooms.SelectMany(room => room.SelectMany(IdentifiersIn).Where(path.Contains).Select(name => $"{room.Key} names {name}"))
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_namespace_is_named_after_its_folder()
    {
        var faults = CodeFiles.Syntax.Value.Where(f => f.Key.StartsWith("src/SiteGen.Core/", StringComparison.Ordinal))
            .Where(f => NamespaceOf(f.Value) != Path.GetDirectoryName(f.Key["src/".Length..])!.Replace('/', '.').Replace('\\', '.'));
        faults.Select(f => f.Key).ShouldBeEmpty();
    }

    [Fact]
    public void The_documentation_shows_the_same_table()
    {
        var told = CodeFiles.Text("docs/ARCHITECTURE.md");
        Sees.Where(row => !told.Contains($"\n| {row.Key} | {row.Value} |", StringComparison.Ordinal)).Select(row => $"| {row.Key} | {row.Value} |").ShouldBeEmpty();
    }

    [Fact]
    public void Usings_aliases_and_full_names_all_count_as_looking()
    {
        var code = CodeShape.Parse("""
            using System.Text;
            using static SiteGen.Core.Read.ReadContent;
            using Kind = SiteGen.Core.Model.LocatorKind;

            class C
            {
                object M(dynamic passage) => passage.Dates.Count + Publish.PlanPages.Of(Core.Gather.GatherEdition.From(1)) + Forms.LanguageForms.ForLanguage("la");

                object N => Core.Names.Matching.FoldLetters.Fold("o");
            }
            """);
        RoomsNamedIn(code).Distinct().ShouldBe(["Read", "Model", "Publish", "Gather", "Names/Forms", "Names/Matching"], ignoreOrder: true);
    }

    private static IEnumerable<IGrouping<string, SyntaxNode>> Rooms => Files.Where(room => room.Key.Length > 0);

    private static string[] Allowed(string room) => Sees[room].Split(", ", StringSplitOptions.RemoveEmptyEntries);

    /// <summary>By a using, or by a name that begins with the room's.</summary>
    private static IEnumerable<string> RoomsNamedIn(SyntaxNode file) => file.DescendantNodes()
        .Select(node => node is UsingDirectiveSyntax { NamespaceOrType: var used } ? UnderCore(used.ToString())
            : node is QualifiedNameSyntax or MemberAccessExpressionSyntax && !node.Ancestors().Any(a => a is UsingDirectiveSyntax or NameColonSyntax)
                ? UnderCore(node.ToString()) ?? Named(node.ToString()) : null)
        .OfType<string>().Where(room => !Sees.Keys.Any(other => other.StartsWith($"{room}/", StringComparison.Ordinal)));

    /// <summary>The room of a folder of the core; a room may lie in another folder: <c>Names/Forms</c>.</summary>
    private static string RoomOf(string[] path) => path switch
    {
        [var first, var second, ..] when Sees.ContainsKey($"{first}/{second}") => $"{first}/{second}",
        [var first, ..] => first,
        _ => "",
    };

    /// <summary>The room in <c>SiteGen.Core.Room.Type</c>.</summary>
    private static string? UnderCore(string name) =>
        name.StartsWith(Core + ".", StringComparison.Ordinal) ? RoomOf(name.Split('.')[2..])
        : name.Split('.') is ["Core", .. { Length: > 1 } path] ? RoomOf(path) : null;

    /// <summary>The room in <c>Room.Type</c>; what is no type of it is a property of the same name.</summary>
    private static string? Named(string name) => name.Split('.') is [var last, var type, ..]
        ? Types.Where(t => t.Key.Split('/')[^1] == last && t.Value.Contains(type)).Select(t => t.Key).FirstOrDefault() : null;

    private static string? NamespaceOf(SyntaxNode file) =>
        file.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().Select(n => n.Name.ToString()).FirstOrDefault();

    private static IEnumerable<string> DeclaredIn(SyntaxNode file) =>
        file.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Select(t => t.Identifier.ValueText)
            .Concat(file.DescendantNodes().OfType<DelegateDeclarationSyntax>().Select(d => d.Identifier.ValueText));

    private static IEnumerable<string> IdentifiersIn(SyntaxNode file) =>
        file.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText);
}
