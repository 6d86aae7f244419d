using System.Text.RegularExpressions;
using Shouldly;
using SiteGen.Core.Diagnostics;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.House;

/// <summary>Every fault that can be told has one code, in the right hundred, with a test and a section of documentation.</summary>
public sealed partial class CatalogueTests
{
    private const string Documentation = "docs/diagnostics.md";
    private const string Cases = "tests/SiteGen.Tests/Diagnostics";

    private static readonly Dictionary<string, string> Hundreds = new(StringComparer.Ordinal)
    {
        ["Read"] = "1",
        ["Cite"] = "2",
        ["Annotate"] = "3",
        ["Names"] = "3",
        ["Compare"] = "23", // what differs in citations and in names
        ["Audit"] = "4",
        ["Publish"] = "5",
        ["Write"] = "6",
    };

    [Fact]
    public void A_code_names_one_fault()
    {
        Catalogue.Rules.ShouldNotBeEmpty();
        Catalogue.Rules.GroupBy(r => r.Code).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
        Catalogue.Rules.Where(r => !Code().IsMatch(r.Code)).Select(r => r.Code).ShouldBeEmpty();
    }

    [Fact]
    public void A_code_lies_in_the_hundred_of_its_stage()
    {
        var declared = CodeFiles.Product.Select(f => (File: f, Stage: PartOfCatalogue().Match(f).Groups[1].Value)).Where(f => f.Stage.Length > 0)
            .SelectMany(f => DeclaredCode().Matches(CodeFiles.Text(f.File)).Select(m => (f.File, f.Stage, Code: m.Groups[1].Value))).ToList();
        declared.Where(d => !Hundreds.TryGetValue(d.Stage, out var hundreds) || !hundreds.Contains(d.Code[2])).Select(d => $"{d.File}: {d.Code}").ShouldBeEmpty();
        declared.Select(d => d.Code).Order(StringComparer.Ordinal).ShouldBe(Catalogue.Rules.Select(r => r.Code), "every rule stands in a Catalogue.<Stage>.cs");
    }

    [Fact]
    public void Every_code_has_a_test_folder_and_every_test_folder_a_code()
    {
        var folders = Directory.GetDirectories(RepositoryRoot.At(Cases)).Select(f => Path.GetFileName(f)).Where(f => f[0] != '_');
        folders.Order(StringComparer.Ordinal).ShouldBe(Catalogue.Rules.Select(r => r.Code).Where(c => !IsOfTheDisk(c)));
    }

    [Fact]
    public void Every_code_of_the_disk_is_met_in_a_test_with_real_folders()
    {
        var tests = string.Concat(Directory.GetFiles(RepositoryRoot.At("tests", "SiteGen.Tests", "Program"), "*.cs").Select(File.ReadAllText));
        Catalogue.Rules.Select(r => r.Code).Where(c => IsOfTheDisk(c) && !tests.Contains(c, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    /// <summary>Faults of the shell need a folder that is locked, linked or in the way: no input can show them.</summary>
    private static bool IsOfTheDisk(string code) => code[2] == '6';

    [Fact]
    public void The_documentation_of_the_faults_is_what_the_catalogue_says() =>
        Acceptance.Compare(RepositoryRoot.At(Documentation), DiagnosticsDocument.Write(Catalogue.Rules));

    [Fact]
    public void Every_code_has_a_section_of_its_own()
    {
        var text = CodeFiles.Text(Documentation);
        Catalogue.Rules.Where(r => !text.Contains($"\n### {r.Code}: ", StringComparison.Ordinal)).Select(r => r.Code).ShouldBeEmpty();
    }

    [GeneratedRegex("^SG[1-6][0-9]{2}$")]
    private static partial Regex Code();

    [GeneratedRegex(@"/Catalogue\.(\w+)\.cs$")]
    private static partial Regex PartOfCatalogue();

    [GeneratedRegex(@"\[Rule\(\s*""(\w+)""")]
    private static partial Regex DeclaredCode();
}
