using Shouldly;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Forms.Guessing;
using SiteGen.Core.Names.Matching.Tokens;
using SiteGen.Core.NamesReport;
using SiteGen.Core.Rules;
using SiteGen.Core.Text;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Report;

/// <summary>The rules of the report on names: their examples, and the page that shows them.</summary>
public sealed class RuleTests
{
    private const string Page = "docs/names.md";

    public static TheoryData<string, string, bool> Readings => RuleExamples.List(ReadNameAround.Readings);

    public static TheoryData<string, string, bool> GivenNames => RuleExamples.List(JudgeGivenName.Rules);

    public static TheoryData<string, string, bool> Names => RuleExamples.List(JudgeName.Rules);

    public static TheoryData<string, string, bool> RatedFamilies => RuleExamples.List(RateCyrillicNames.Families);

    public static TheoryData<string, string, bool> RatedGivenNames => RuleExamples.List(RateCyrillicNames.Given);

    [Theory]
    [MemberData(nameof(Readings))]
    public void A_rule_for_what_stands_beside_a_word_decides_its_examples(string rule, string text, bool decides) =>
        Check(rule, decides, WordsOf(text).Select(w => ReadNameAround.Readings.FindDeciding(w)?.Name));

    [Theory]
    [MemberData(nameof(GivenNames))]
    public void A_rule_for_given_names_decides_its_examples(string rule, string text, bool decides) =>
        Check(rule, decides, WordsOf(text).SelectMany(w => w.Around.FindGivenNames(w.At)).Select(g => JudgeGivenName.Rules.FindDeciding(g)?.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rule_for_unknown_names_decides_its_examples(string rule, string text, bool decides) =>
        Check(rule, decides, Judge(text, ListFamilies(text)).Select(w => JudgeName.Rules.FindDeciding(w.Judged)?.Name));

    [Theory]
    [MemberData(nameof(RatedFamilies))]
    public void A_rate_of_family_names_is_that_of_its_examples(string rule, string name, bool decides) =>
        CheckRate(RateCyrillicNames.Families, rule, name, decides);

    [Theory]
    [MemberData(nameof(RatedGivenNames))]
    public void A_rate_of_given_names_is_that_of_its_examples(string rule, string name, bool decides) =>
        CheckRate(RateCyrillicNames.Given, rule, name, decides);

    [Fact]
    public void The_page_on_names_shows_the_rules()
    {
        RuleExamples.CompareWithPage(Page, "what belongs to a name", RuleExamples.Write(ReadNameAround.Readings));
        RuleExamples.CompareWithPage(Page, "given names", RuleExamples.Write(JudgeGivenName.Rules));
        RuleExamples.CompareWithPage(Page, "unknown names", RuleExamples.Write(JudgeName.Rules));
        RuleExamples.CompareWithPage(Page, "unusual family names", RuleExamples.Write(RateCyrillicNames.Families));
        RuleExamples.CompareWithPage(Page, "unusual given names", RuleExamples.Write(RateCyrillicNames.Given));
    }

    private static void CheckRate(RuleTable<NameToRate, int> table, string rule, string example, bool decides)
    {
        var words = example.Split(' ');
        Check(rule, decides, [table.FindDeciding(new(words[0], words is [_, "f"] ? Gender.Feminine : Gender.Masculine))?.Name]);
    }

    private static void Check(string rule, bool decides, IEnumerable<string?> deciding)
    {
        var all = deciding.ToList();
        all.Contains(rule).ShouldBe(decides, $"decided by {string.Join(", ", all)}");
    }

    private static IEnumerable<WordToRead> WordsOf(string text) => Judge(text, []).Select(w => new WordToRead(new(w.Judged.Around), w.Judged.At));

    private static IEnumerable<JudgedName> Judge(string text, IEnumerable<string> families)
    {
        Token[] tokens = [.. ReadTokens.Tokenize(text)];
        var known = new KnownWords(LanguageOf(text), tokens.Where(t => t.IsWord && !t.IsCapital).Select(t => t.Key), []);
        return new FindNames(known, families.ToHashSet()).Judge(tokens, new bool[tokens.Length]);
    }

    /// <summary>The forms of the family names that are in a text with initials or a given name.</summary>
    private static IEnumerable<string> ListFamilies(string text)
    {
        var met = Judge(text, []).Select(w => w.Judged).Where(n => !n.Reading.Parts.IsEmpty)
            .Select(n => new NameMet(
                n.Around.Tokens[n.Reading.Family].Text, [.. n.Reading.Parts.Select(p => PartOf(n, p))], null, new SourceFile("", text).Span(0)));
        return GroupNames.ListFamilyForms(LanguageOf(text), GroupNames.GroupByBearer(LanguageOf(text), [.. met], _ => null));

        static string PartOf(NameToJudge name, int at) => name.Around.Tokens[at].Text + (name.Around.IsInitial(at) ? "." : "");
    }

    private static string LanguageOf(string text) => text.Any(c => c is >= 'а' and <= 'я') ? "ru" : text.Split(' ').Contains("und") ? "de" : "en";
}
