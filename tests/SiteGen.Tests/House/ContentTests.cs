using System.Text.RegularExpressions;
using Shouldly;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.House;

/// <summary>What tracked files must not hold: this edition's names in the code, and traces of one machine anywhere.</summary>
public sealed partial class ContentTests
{
    [Fact]
    public void The_code_names_no_person_place_or_slug_of_the_edition()
    {
        var names = EditionNames.Words();
        names.Count.ShouldBeGreaterThan(100, "the registers are read");
        var pattern = EditionNames.AnyOf(names);
        Lines(CodeFiles.Product).SelectMany(l => pattern.Matches(l.Text).Select(m => $"{l.File}:{l.Number}: {m.Value}"))
            .ShouldBeEmpty("another editor replaces input/ whole: use an invented name");
    }

    [Fact]
    public void No_tracked_file_knows_the_machine_it_was_written_on()
    {
        var files = RepositoryRoot.Files().Where(f => Path.GetFileName(f) != "ContentTests.cs" && !CodeFiles.IsBinary(f));
        Lines(files).Where(l => MachinePath().IsMatch(l.Text) || RegistryHost().IsMatch(l.Text))
            .Select(l => $"{l.File}:{l.Number}: {l.Text.Trim()}").ShouldBeEmpty();
    }

    [Fact]
    public void Text_files_are_UTF_8_with_line_feeds()
    {
        var faulty = Path.Combine("tests", "SiteGen.Tests", "Diagnostics").Replace('\\', '/');
        RepositoryRoot.Files().Where(f => !f.StartsWith(faulty, StringComparison.Ordinal) && !CodeFiles.IsBinary(f))
            .Where(f => CodeFiles.Text(f).AsSpan().IndexOfAny('\r', '\ufffd') >= 0).ShouldBeEmpty();
    }

    private static IEnumerable<(string File, int Number, string Text)> Lines(IEnumerable<string> files) =>
        files.SelectMany(f => CodeFiles.Text(f).Split('\n').Select((text, i) => (f, i + 1, text)));

    [GeneratedRegex(@"(?<![\w.)}*~/-])/(?:work|tmp|root|home|Users)/\w|[A-Z]:\\Users\\")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"https?://[^/\s""]*(?:registry|nexus|artifactory|proxy|api\.nuget)[^/\s""]*")]
    private static partial Regex RegistryHost();
}
