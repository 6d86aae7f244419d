using System.Globalization;
using System.Text;
using Shouldly;
using SiteGen.Core.Cite;
using SiteGen.Core.Cite.Authors;
using SiteGen.Core.Cite.Rules;
using SiteGen.Core.Model;
using SiteGen.Core.Rules;
using SiteGen.Tests.Support;
using static SiteGen.Tests.Cite.GivenCitations;

namespace SiteGen.Tests.Cite;

/// <summary>The rules that tell brackets apart: each decides its own examples and leaves the others alone, and docs/citations.md prints them.</summary>
public sealed class RuleExamples
{
    private const string Begin = "<!-- Rules: written by the tests -->\n";
    private const string End = "<!-- End of the rules -->\n";

    public static TheoryData<string, string, bool> Examples
    {
        get
        {
            var rows = new TheoryData<string, string, bool>();
            foreach (var rule in ListRules())
            {
                rule.Fits.ForEach(text => rows.Add(rule.Name, text, true));
                rule.LeavesAlone.ForEach(text => rows.Add(rule.Name, text, false));
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_rule_decides_the_examples_that_fit_it_and_no_others(string rule, string text, bool fits)
    {
        var deciding = new List<string>();
        var (passages, _) = ParseCitations.ParseAll(
            [PassageOf(text)], Works, BracketRules.All, r => deciding.AddRange([.. r.OfNumbers ?? [], .. r.Rule is { } name ? [name] : Array.Empty<string>()]));
        var list = new SourceList(Works);
        deciding.AddRange(passages[0].Citations.SelectMany(c => c.Items.SelectMany((item, source) => item.Locators.Select((_, place) =>
            PlaceRules.Table.FindDeciding(new(text, c, source, place, list))?.Name))).OfType<string>());
        deciding.Contains(rule).ShouldBe(fits, $"decided by {string.Join(", ", deciding)}");
    }

    [Fact]
    public void Every_rule_has_a_name_of_its_own_and_examples_of_both_kinds()
    {
        var rules = ListRules();
        rules.Select(r => r.Name).ShouldBeUnique();
        rules.Where(r => r.Fits.Count == 0 || r.LeavesAlone.Count == 0).Select(r => r.Name).ShouldBeEmpty();
    }

    [Fact]
    public void A_group_that_is_left_out_decides_nothing()
    {
        const string Text = "В диапазоне [3, 7] всё верно, и на отрезке [1; 5].";
        ParseCitations.ParseAll([PassageOf(Text)], Works).Value[0].Citations.ShouldBeEmpty();
        ParseCitations.ParseAll([PassageOf(Text)], Works, [RuleGroups.Intervals]).Value[0].Citations.Length.ShouldBe(2);
        ParseCitations.ParseAll([PassageOf(Text)], Works, [RuleGroups.Chemistry]).Value[0].Citations.ShouldBeEmpty();
    }

    [Fact]
    public void Every_group_has_a_rule() =>
        ListRules().Select(r => r.Group).Where(g => g.Length > 0).Distinct().Order(StringComparer.Ordinal).ShouldBe(RuleGroups.All);

    [Fact]
    public void The_document_prints_every_rule()
    {
        var file = RepositoryRoot.At("docs", "citations.md");
        var document = Acceptance.Read(file)!;
        var (begin, end) = (document.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, document.IndexOf(End, StringComparison.Ordinal));
        Acceptance.Compare(file, document[..begin] + Write() + document[end..]);
    }

    private static string Write()
    {
        var text = new StringBuilder();
        Write(text, "Brackets of numbers", "The first rule that fits decides. Where none does, the bracket is read by the grammar.", BracketRules.All.Around.Rows.Select(Describe));
        Write(text, "Brackets that the grammar does not read", "The first rule that fits tells the bracket; where none does, it is text.", BracketRules.All.Missed.Rows.Select(Describe));
        Write(text, "Numbers at the head of a part", "Where no rule decides, words may name a source, or the number is a place in the source before.", NumberRules.Heads.Rows.Select(Describe));
        Write(text, "Numbers with commas between", "Where no rule decides, only the first is a source.", NumberRules.Lists.Rows.Select(Describe));
        Write(text, "Places in a source", "They are read as they stand, and told.", PlaceRules.Table.Rows.Select(Describe));
        return text.ToString();
    }

    private static void Write(StringBuilder text, string title, string says, IEnumerable<Described> rules)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n### {title}\n\n{says}\n\n| rule | group | looks at | verdict | fits | leaves alone |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var rule in rules)
        {
            string[] cells = [rule.Name, rule.Group, rule.Says, ReadOutcome(rule.Fits[0]), Quote(rule.Fits), Quote(rule.LeavesAlone)];
            text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
        }

        text.Append('\n');
    }

    /// <summary>What comes of an example.</summary>
    private static string ReadOutcome(string text)
    {
        var (passages, faults) = ParseCitations.ParseAll([PassageOf(text)], Works);
        return faults.IsEmpty ? passages[0].Citations.IsEmpty ? "text" : "citation" : $"{(passages[0].Citations.IsEmpty ? "text" : "citation")}, {faults[0].Code}";
    }

    private static string Quote(List<string> examples) => string.Join("<br>", examples.Select(e => $"`{e}`"));

    private static List<Described> ListRules() =>
    [
        .. BracketRules.All.Around.Rows.Select(Describe), .. BracketRules.All.Missed.Rows.Select(Describe), .. NumberRules.Heads.Rows.Select(Describe),
        .. NumberRules.Lists.Rows.Select(Describe), .. PlaceRules.Table.Rows.Select(Describe),
    ];

    private static Described Describe<TCase, TVerdict>(Rule<TCase, TVerdict> rule)
        where TVerdict : struct => new(rule.Name, rule.Group ?? "", rule.Says, [.. rule.Fits], [.. rule.LeavesAlone]);

    private sealed record Described(string Name, string Group, string Says, List<string> Fits, List<string> LeavesAlone);
}
