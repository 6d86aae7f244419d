using System.Text.RegularExpressions;
using Shouldly;
using SiteGen.Core.Cite;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Tests.Support;
using SiteGen.Theme;
using SiteGen.Theme.Wording;
using static SiteGen.Tests.Cite.GivenCitations;

namespace SiteGen.Tests.Cite;

/// <summary>Every example of docs/citations.md is read as the document says: the rows of its tables are text and reading.</summary>
public sealed partial class GrammarDocument
{
    private static string Document { get; } = File.ReadAllText(RepositoryRoot.At("docs", "citations.md"));

    public static TheoryData<string, string> Examples
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var row in Row().Matches(Document).Cast<Match>())
            {
                rows.Add(row.Groups["text"].Value, row.Groups["reading"].Value.Trim());
            }

            return rows;
        }
    }

    [Fact]
    public void The_document_shows_every_form() => Examples.Count.ShouldBeGreaterThan(40);

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_read_as_the_document_says(string text, string reading)
    {
        var list = Sources.SetItem(6, Work(7, 1999, "Ветров/Vetrov")).SetItem(7, Work(8, 2001, "Ребров/Rebrov", "Орлова/Orlova"))
            .SetItem(8, Work(9, 2003, "Орлова/Orlova")).SetItem(9, Work(10, 2003, "Орлова/Orlova"));
        var (passages, faults) = ParseCitations.ParseAll([PassageOf($"Так писали {text}, и не раз.")], list);
        var last = passages[0].Citations.LastOrDefault();
        var read = last is null ? "text" : string.Join(" and ", last.Items.Select(Said));
        string.Join(", ", faults.Select(f => f.Code).Distinct().Prepend(read)).ShouldBe(reading);
    }

    private static string Said(CitationItem item)
    {
        var lead = item.Lead == CitationLead.None ? "" : $"{LeadWord().Replace(item.Lead.ToString(), " $0").Trim().ToLowerInvariant()} ";
        return item.Place.Any() ? $"{lead}{item.Source}: {InterfaceLanguages.WordsFor("en").SpellItem(item)}" : $"{lead}{item.Source}";
    }

    [GeneratedRegex(@"^\| `(?<text>[^`]+)` \| (?<reading>[^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex LeadWord();
}
