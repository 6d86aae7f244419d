using Shouldly;
using SiteGen.Core.Model;
using SiteGen.Core.NamesReport;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Report;

/// <summary>The nominative and the gender of unknown persons, restored from the case forms in which texts name them.</summary>
public sealed class RestoredNames
{
    /// <summary>The rows of the key.</summary>
    public static TheoryData<string, string> People =>
        new(File.ReadLines(RepositoryRoot.At("tests", "SiteGen.Tests", "Report", "Key", "people.tsv")).Where(l => !l.StartsWith('#'))
            .Select(l => l.Split('\t', 2)).Select(l => (l[0], l[1])));

    [Theory]
    [MemberData(nameof(People))]
    public void Family_given_name_patronymic_and_gender_are_restored_together(string text, string person) =>
        string.Join('\n', SmallEdition.Report(SmallEdition.With(text, "Nothing.")).Unknown.Where(u => u.IsPerson).Select(Written)).ShouldBe(person);

    private static string Written(UnknownName name) => string.Join(
        '\t', name.Family, name.Parts[0], name.Parts.ElementAtOrDefault(1) ?? "-", name.Gender == Gender.Feminine ? "f" : "m");
}
