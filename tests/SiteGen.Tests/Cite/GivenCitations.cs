using System.Collections.Immutable;
using Shouldly;
using SiteGen.Core.Cite;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Tests.Cite;

/// <summary>Texts to read citations from, against a list of twenty sources.</summary>
internal static class GivenCitations
{
    public static readonly SourceSpan Nowhere = new SourceFile("input/x.md", "").Span(0);

    public static readonly ImmutableArray<Source> Sources = [.. Enumerable.Range(1, 20).Select(SourceNumber)];

    public static Citation Only(string text) => Parse(text).Value.Single().Citations.ShouldHaveSingleItem();

    public static Checked<ImmutableArray<CitedPassage>> Parse(string text) => ParseCitations.In([PassageOf(text)], Sources);

    public static Checked<ImmutableArray<CitedPassage>> ReadBlocks(params ImmutableArray<Block> blocks) =>
        ParseCitations.In([new Passage("p1", blocks, PlainText.Of(blocks))], Sources);

    public static Passage PassageOf(string text)
    {
        var file = new SourceFile("input/x.md", text);
        var block = new Paragraph(file.Span(0, text.Length), [new TextRun(file.Span(0, text.Length), text)]);
        return new("p1", [block], text);
    }

    public static Paragraph Paragraph(string text) => new(Nowhere, [Run(text)]);

    public static TextRun Run(string text) => new(Nowhere, text);

    public static string Reading(Citation citation)
    {
        var leads = citation.Items.Select(i => i.Lead).Prepend(CitationLead.None).Zip(citation.Items, (before, item) => item.Lead == before ? "" : $"{item.Lead} ");
        return string.Join(" | ", leads.Zip(citation.Items, (lead, item) => (lead + Reading(item)).Replace("Via ", "via ", StringComparison.Ordinal)));
    }

    public static Source Work(int number, int year, params string[] families) => SourceNumber(number) with
    {
        Issued = year,
        Creators = [.. families.Select(f => new Creator("author", new(
            [new("ru", new PersonName(f.Split('/')[0])), new("en", new PersonName(f.Split('/')[^1]))])))],
    };

    private static string Reading(CitationItem item) => item.Source + (item.Place.Any() ? ": " : "")
        + string.Concat(item.Place.Select((l, i) => (i == 0 ? "" : l.OpensPlace ? "; " : ", ") + $"{l.Kind} {l.Value}"));

    public static Source SourceNumber(int number) => new(
        Nowhere, number, "book", null, [], null, null, null, null, null, null, null, null, null,
        null, null, null, null, [], null, null);
}
