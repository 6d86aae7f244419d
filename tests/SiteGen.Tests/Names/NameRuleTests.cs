using Shouldly;
using SiteGen.Core.Languages.Known;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Matching;
using SiteGen.Core.Names.Matching.Readings;
using SiteGen.Tests.Support;
using static SiteGen.Tests.Names.Edition;

namespace SiteGen.Tests.Names;

/// <summary>
/// The rules that tell what a name is: each decides something in the examples that fit it and nothing in the others, and docs/annotation.md shows them.
/// </summary>
public sealed class NameRuleTests
{
    private const string Page = "docs/annotation.md";

    public static TheoryData<string, string, bool> Examples =>
    [
        .. RuleExamples.List(CapitalRules.Table), .. RuleExamples.List(FamilyNameRules.Table), .. RuleExamples.List(PlaceRules.Table),
        .. RuleExamples.List(GivenNameRules.Table), .. RuleExamples.List(GenderRules.Table), .. RuleExamples.List(CertaintyRules.Table),
    ];

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_rule_decides_its_examples_and_leaves_the_others_alone(string rule, string example, bool fits)
    {
        var (entries, text) = example.Split(": ", 2) is [var before, var after] ? (before, after) : throw new FormatException(example);
        var deciding = EditionOf([.. entries.Split(" / ").Select(EntryOf)], entries).ListDecisions(text);
        deciding.Contains(rule).ShouldBe(fits, $"decided by {string.Join(", ", deciding)}");
    }

    [Fact]
    public void A_rule_has_a_name_of_its_own_and_examples_of_both_kinds()
    {
        var examples = Examples.Select(e => e.Data).ToList();
        var rules = examples.Select(e => e.Item1).Distinct().ToList();
        rules.Count.ShouldBe(CapitalRules.Table.Rows.Length + FamilyNameRules.Table.Rows.Length + PlaceRules.Table.Rows.Length
            + GivenNameRules.Table.Rows.Length + GenderRules.Table.Rows.Length + CertaintyRules.Table.Rows.Length);
        rules.Where(r => examples.Where(e => e.Item1 == r).Select(e => e.Item3).Distinct().Count() < 2).ShouldBeEmpty();
    }

    [Fact]
    public void The_page_shows_the_rules()
    {
        RuleExamples.CompareWithPage(Page, "capitals", RuleExamples.Write(CapitalRules.Table));
        RuleExamples.CompareWithPage(Page, "family names", RuleExamples.Write(FamilyNameRules.Table));
        RuleExamples.CompareWithPage(Page, "places", RuleExamples.Write(PlaceRules.Table));
        RuleExamples.CompareWithPage(Page, "given names", RuleExamples.Write(GivenNameRules.Table));
        RuleExamples.CompareWithPage(Page, "gender", RuleExamples.Write(GenderRules.Table));
        RuleExamples.CompareWithPage(Page, "certainty", RuleExamples.Write(CertaintyRules.Table));
    }

    private static Edition EditionOf(Entry[] all, string entries) => entries.Any(c => c is >= 'а' and <= 'я') ? Russian(all) : English(all);
}
