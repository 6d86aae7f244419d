using System.Text.RegularExpressions;
using Shouldly;
using SiteGen.Core.Languages.Known;
using SiteGen.Core.Model;
using SiteGen.Tests.Support;
using Xunit;
using static SiteGen.Tests.Names.Edition;

namespace SiteGen.Tests.Names;

/// <summary>The examples of docs/annotation.md, executed: register entries, a text, and what is recognised in it.</summary>
public partial class DocumentedExamples
{
    public static TheoryData<string, string, string> Examples => new(
        File.ReadAllLines(RepositoryRoot.At("docs", "annotation.md")).Select(line => Row().Match(line)).Where(m => m.Success)
            .Select(m => (m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value)));

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_is_true(string entries, string text, string recognised)
    {
        var all = entries.Split(" / ").Select(EntryOf).ToArray();
        var passage = (entries.Any(c => c is >= 'а' and <= 'я') ? Russian(all) : English(all)).Annotate(Passage(text)).Value[0];
        var found = passage.Mentions.Select(m => m.Range.In(text) + (m.Certainty == Certainty.Certain ? "" : " (probable)"));
        string.Join("; ", found.DefaultIfEmpty("–")).ShouldBe(recognised);
    }

    [Fact]
    public void The_page_has_examples() => Examples.Count.ShouldBeGreaterThan(20);

    [GeneratedRegex(@"^\| `((?:person|woman|place|term) [^`]+)` \| `([^`]+)` \| `([^`]+)` \|$")]
    private static partial Regex Row();
}
