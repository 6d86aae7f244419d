using System.Collections.Immutable;
using Shouldly;
using SiteGen.Core.Cite;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Tests.Cite;

/// <summary>Texts to read citations from, against a list of twenty sources.</summary>
internal static class GivenCitations
{
    public static readonly SourceSpan Nowhere = new SourceFile("input/x.md", "").Span(0);

    public static readonly ImmutableArray<Source> Sources = [.. Enumerable.Range(1, 20).Select(SourceNumber)];

    public static Citation Only(string text) => Parse(text).Value.Single().Citations.ShouldHaveSingleItem();

    public static Checked<ImmutableArray<CitedPassage>> Parse(string text) => ParseCitations.ParseAll([PassageOf(text)], Sources);

    public static Checked<ImmutableArray<CitedPassage>> ReadBlocks(params ImmutableArray<Block> blocks) =>
        ParseCitations.ParseAll([new Passage(PassageId.ForBlock(1), blocks)], Sources);

    public static Passage PassageOf(string text)
    {
        var file = new SourceFile("input/x.md", text);
        var block = new Paragraph(file.Span(0, text.Length), [new TextRun(file.Span(0, text.Length), text)]);
        return new(PassageId.ForBlock(1), [block]);
    }

    public static Paragraph Paragraph(string text) => new(Nowhere, [Run(text)]);

    public static TextRun Run(string text) => new(Nowhere, text);

    public static string Reading(Citation citation)
    {
        var leads = citation.Items.Select(i => i.Lead).Prepend(CitationLead.None)
            .Zip(citation.Items, (before, item) => item.Lead == before ? "" : $"{item.Lead} ");
        return string.Join(" | ", leads.Zip(citation.Items, (lead, item) => (lead + Reading(item)).Replace("Via ", "via ", StringComparison.Ordinal)));
    }

    /// <summary>Works that authors of several years made, some told apart by the letter of their year as printed.</summary>
    public static ImmutableArray<Source> Works { get; } =
    [
        .. Sources[..6], Work(7, 1999, "Ветров/Vetrov"), Work(8, 2001, "Ребров/Rebrov", "Орлова/Orlova"), Work(9, 2003, "Орлова/Orlova"),
        Work(10, 2003, "Орлова/Orlova"), Work(11, 1972, "Стрелов/Strelov"), Work(12, 1984, "Стрелов/Strelov"),
        Printed(Work(13, 1988, "Mühlen"), "Mühlen H. Titel. 1988a."), Printed(Work(14, 1988, "Mühlen"), "Mühlen H. Titel. 1988b."),
        Printed(Work(15, 1990, "Лугов/Lugov"), "Лугов А. Труды. 1990–1992."), Printed(Work(16, 1988, "Горин/Gorin"), "Горин 1988б"),
        Printed(Work(17, 1988, "Горин/Gorin"), "Горин 1988а"), .. Sources[17..],
    ];

    /// <summary>How a text is read, a bracket alone in a sentence: its citations, or “text”, and after <c>!</c> the codes of what is told.</summary>
    public static string Told(string text)
    {
        var isBracket = text[0] == '[' && text.IndexOf(']', StringComparison.Ordinal) == text.Length - 1;
        var (passages, faults) = ParseCitations.ParseAll([PassageOf(isBracket ? $"Так писали {text}, и не раз." : text)], Works);
        var read = passages[0].Citations.IsEmpty ? "text" : string.Join(" & ", passages[0].Citations.Select(Reading));
        return faults.IsEmpty ? read : $"{read} !{string.Join(",", faults.Select(f => f.Code))}";
    }

    public static Source Work(int number, int year, params string[] families) => SourceNumber(number) with
    {
        Issued = year,
        Creators = [.. families.Select(f => new Creator("author", new(
            [new("ru", new PersonName(f.Split('/')[0])), new("en", new PersonName(f.Split('/')[^1]))])))],
    };

    private static Source Printed(Source source, string entry) => source with { AsPrinted = new([new("ru", entry)]) };

    private static string Reading(CitationItem item) => item.Source + (item.Place.Any() ? ": " : "")
        + string.Concat(item.Place.Select((l, i) => (i == 0 ? "" : l.OpensPlace ? "; " : ", ") + $"{l.Kind} {l.Value}"));

    public static Source SourceNumber(int number) => new(
        Nowhere, number, "book", null, [], null, null, null, null, null, null, null, null, null,
        null, null, null, null, [], null, null);
}
