using System.Text.RegularExpressions;
using System.Xml.Linq;
using Shouldly;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.House;

/// <summary>Who may see whom, and how a file may be named.</summary>
public sealed partial class LayoutTests
{
    private const int MostFiles = 20;

    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["SiteGen.Core"] = [],
        ["Theme"] = ["SiteGen.Core"],
        ["SiteGen"] = ["SiteGen.Core", "Theme"],
    };

    [Fact]
    public void A_project_sees_only_what_lies_below_it()
    {
        var faults = Projects().Where(p => Allowed.ContainsKey(p.Name))
            .SelectMany(p => p.References.Except(Allowed[p.Name]).Select(r => $"{p.Name} must not see {r}"));
        faults.ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_sees_the_tests()
    {
        var tests = Projects().Where(p => p.File.StartsWith("tests/", StringComparison.Ordinal)).Select(p => p.Name).ToList();
        tests.ShouldNotBeEmpty();
        Projects().SelectMany(p => p.References.Intersect(tests).Select(r => $"{p.Name} sees {r}")).ShouldBeEmpty();
    }

    [Fact]
    public void Every_project_stands_in_the_solution()
    {
        var solution = CodeFiles.Text("SiteGen.sln").Replace('\\', '/');
        Projects().Where(p => !solution.Contains(p.File, StringComparison.Ordinal)).Select(p => p.File).ShouldBeEmpty();
    }

    [Fact]
    public void Names_say_what_a_thing_does()
    {
        var files = CodeFiles.Product.Where(f => VagueFile().IsMatch(Path.GetFileName(f)));
        var types = CodeFiles.Product.Where(f => f.EndsWith(".cs", StringComparison.Ordinal))
            .SelectMany(f => VagueType().Matches(CodeFiles.Text(f)).Select(m => $"{f}: {m.Groups[1].Value}"));
        files.Concat(types).ShouldBeEmpty();
    }

    [Fact]
    public void A_room_holds_no_more_files_than_a_reader_takes_in() =>
        CodeFiles.All.Where(CodeFiles.IsProduct)
            .GroupBy(f => Path.GetDirectoryName(f)).Where(room => room.Count() > MostFiles)
            .Select(room => $"{room.Key} holds {room.Count()} files, {MostFiles} allowed: part it by feature").ShouldBeEmpty();

    private static List<Project> Projects() =>
        [.. RepositoryRoot.Files().Where(f => f.EndsWith(".csproj", StringComparison.Ordinal)).Select(f => new Project(f, ReferencesOf(f)))];

    private static string[] ReferencesOf(string project) =>
        [.. XDocument.Parse(CodeFiles.Text(project)).Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')))];

    [GeneratedRegex("(Manager|Helper|Util)s?(?=[A-Z.])")]
    private static partial Regex VagueFile();

    [GeneratedRegex(@"\b(?:class|record|struct|interface|enum|delegate)\s+(?:struct\s+|class\s+)?(\w*(?:Manager|Helper|Util)s?(?![a-z])\w*)")]
    private static partial Regex VagueType();

    private sealed record Project(string File, string[] References)
    {
        public string Name => Path.GetFileNameWithoutExtension(File);
    }
}
