using System.Text.RegularExpressions;
using Shouldly;
using SiteGen.Tests.Support;
using Xunit;
using static SiteGen.Tests.Names.Edition;

namespace SiteGen.Tests.Names;

/// <summary>
/// Names of other centuries and peoples, and what is easily taken for a name, in a table beside: language, entries, and the text with
/// every mention marked as it must be found.
/// </summary>
public partial class Traps
{
    public static TheoryData<string, string, string> Rows => new(
        File.ReadAllLines(RepositoryRoot.At("tests", "SiteGen.Tests", "Names", "Key", "traps.tsv"))
            .Select(line => line.Split('\t')).Select(row => (row[0], row[1], row[2])));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Just_the_names_of_the_register_are_found(string language, string entries, string marked) =>
        new Edition(language, [.. entries.Split(" / ").Select(EntryOf)]).Mark(Marks().Replace(marked, "")).ShouldBe(marked);

    [GeneratedRegex(@"=[a-z]\??\}|\{")]
    private static partial Regex Marks();
}
