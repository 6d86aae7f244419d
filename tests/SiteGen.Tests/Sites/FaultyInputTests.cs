using System.Text;
using Shouldly;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Sites;

/// <summary>Whatever is left out of a small sound site, the run ends in faults with a place, never in a crash.</summary>
public sealed class FaultyInputTests
{
    private static string Base { get; } = RepositoryRoot.At("tests", "SiteGen.Tests", "Diagnostics", "_base", "input");

    /// <summary>Each file of the small site with each of its lines.</summary>
    public static TheoryData<string> Files => new(FileTree.Read(Base).Keys);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_without_any_one_of_its_lines_is_read_or_refused(string path)
    {
        var lines = Encoding.UTF8.GetString(FileTree.Read(Base)[path]).Split('\n');
        for (var left = 0; left < lines.Length; left++)
        {
            var without = string.Join('\n', lines.Where((_, i) => i != left));
            var input = FileTree.Read(Base);
            input[path] = Encoding.UTF8.GetBytes(without);
            var site = SiteUnderTest.Build(input);
            (site.Files.Count > 0 || site.Diagnostics.Length > 0).ShouldBeTrue($"{path} without line {left + 1}");
        }
    }

    [Theory]
    [InlineData("registers/glossary.yml", "- id: a\n  definition: д\n")]
    [InlineData("registers/glossary.yml", "- id: a\n  term: { ru: \"  \" }\n  definition: д\n")]
    [InlineData("registers/glossary.yml", "- id: a\n  term: { ru: \"Два  слова\" }\n  also: { ru: [\"\", \".\"] }\n  definition: д\n")]
    [InlineData("registers/places.yml", "- id: a\n  about: д\n")]
    [InlineData("registers/persons.yml", "- id: a\n  gender: m\n  about: д\n  also: { en: [\".\"] }\n")]
    [InlineData("registers/persons.yml", "- id: a\n  name: { ru: { family: \"-\" } }\n  gender: m\n  about: д\n")]
    public void A_nameless_entry_is_a_fault_and_no_crash(string path, string yaml)
    {
        var input = FileTree.Read(Base);
        input[path] = Encoding.UTF8.GetBytes(yaml);
        Should.NotThrow(() => SiteUnderTest.Build(input));
    }

    [Fact]
    public void A_description_without_a_space_is_cut_all_the_same()
    {
        var input = FileTree.Read(Base);
        input["registers/glossary.yml"] = Encoding.UTF8.GetBytes($"- id: a\n  term: слово\n  definition: {new string('д', 300)}\n");
        SiteUnderTest.Build(input).Files.Keys.ShouldContain("ru/glossary/a/index.html");
    }

    /// <summary>What is said in one language alone stands in for the others, on the pages that spell out the apparatus too.</summary>
    [Theory]
    [InlineData("site.yml", "languages: [ru, en]", "languages: [ru, en, { language: uk, interface: en }]", "uk/reading/index.html")]
    [InlineData("registers/archives.yml", "labels: { ru: [\"Ф.\"], en: [\"F.\"] }", "labels: { ru: [\"Ф.\"] }", "en/reading/index.html")]
    public void A_language_left_out_falls_back(string path, string said, string left, string page)
    {
        var input = FileTree.Read(SmallSite.InputOf("bilingual"));
        var text = Encoding.UTF8.GetString(input[path]);
        text.ShouldContain(said);
        input[path] = Encoding.UTF8.GetBytes(text.Replace(said, left, StringComparison.Ordinal));
        SiteUnderTest.Build(input).Files.Keys.ShouldContain(page);
    }
}
