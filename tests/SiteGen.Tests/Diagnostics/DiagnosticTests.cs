using Shouldly;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Diagnostics;

/// <summary>
/// One folder a code: <c>input/</c> is laid over the site in <c>_base</c>, <c>deleted.txt</c> lists the files of the base to
/// leave out (<c>*</c> for all), <c>expected.txt</c> is everything the run tells, as it is printed.
/// </summary>
public sealed class DiagnosticTests
{
    private const string Base = "_base";

    private static string Folder { get; } = RepositoryRoot.At("tests", "SiteGen.Tests", "Diagnostics");

    /// <summary>The folders; the base itself is the case without a fault.</summary>
    public static TheoryData<string> Cases =>
        new(Directory.GetDirectories(Folder).Where(f => Directory.Exists(Path.Combine(f, "input")) || File.Exists(Path.Combine(f, "deleted.txt")))
            .Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_faulty_input_is_told_with_place_and_remedy(string name)
    {
        var site = SiteUnderTest.Build(InputOf(name), baseUrl: null);
        var told = Printed.Text(site.Diagnostics);
        Acceptance.Compare(Path.Combine(Folder, name, "expected.txt"), told);
        if (name != Base)
        {
            told.ShouldContain($" {name}: ", customMessage: "the folder is named after the code it shows");
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_site_is_made_exactly_when_there_is_no_error(string name)
    {
        var site = SiteUnderTest.Build(InputOf(name), baseUrl: null);
        var hasError = site.Diagnostics.Any(d => d.Severity == Core.Diagnostics.Severity.Error);
        (site.Files.Count > 0).ShouldBe(!hasError);
    }

    private static SortedDictionary<string, byte[]> InputOf(string name)
    {
        var files = FileTree.Read(Path.Combine(Folder, Base, "input"));
        foreach (var left in Deleted(Path.Combine(Folder, name, "deleted.txt"), files.Keys))
        {
            files.Remove(left).ShouldBeTrue($"deleted.txt: the base has no '{left}'");
        }

        var overlay = Path.Combine(Folder, name, "input");
        foreach (var (path, bytes) in Directory.Exists(overlay) ? FileTree.Read(overlay) : [])
        {
            files[path] = bytes;
        }

        return files;
    }

    private static List<string> Deleted(string list, IEnumerable<string> all)
    {
        var lines = File.Exists(list) ? File.ReadAllLines(list).Where(l => l.Length > 0) : [];
        return [.. lines.Contains("*") ? all : lines];
    }
}
