using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Languages.Known;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Matching;
using SiteGen.Core.Names.Matching.Lexicons;
using SiteGen.Core.Text;

namespace SiteGen.Tests.Names;

/// <summary>An invented edition of some register entries, and its texts with the mentions written into them.</summary>
internal sealed record Edition(string Language, ImmutableArray<Entry> Entries)
{
    private static readonly SourceFile File = new("input/articles/invented/ru.md", new string(' ', 400));

    public static Edition Russian(params Entry[] entries) => new("ru", [.. entries]);

    public static Edition English(params Entry[] entries) => new("en", [.. entries]);

    public static Person Person(
        string id, string family, string? given = null, string? patronymic = null, string? particle = null, bool isIndeclinable = false,
        Gender gender = Gender.Masculine, DoubleSurname? doubleSurname = null, bool isAuthor = false, string[]? also = null) => new(
        File.Span(0), id, In(new PersonName(family, given, patronymic, particle)), gender, isIndeclinable, doubleSurname, null, null,
        In("about"), In(ImmutableArray.Create(also ?? [])), isAuthor, null);

    public static Place Place(string id, string name, params string[] also) =>
        new(File.Span(0), id, null, In(name), In(ImmutableArray.Create(also)), null, In("about"), null, false);

    public static Term Term(string id, string name, string kind = "concept", params string[] also) =>
        new(File.Span(0), id, kind, In(name), In(ImmutableArray.Create(also)), In("definition"), []);

    /// <summary>
    /// An entry written as in a table: <c>person Family, Given Patronymic, particle, another name</c>, <c>woman …</c>, <c>unstated …</c> of one whose
    /// gender the register leaves out, <c>place …</c>, <c>term …</c>;
    /// its id is a letter by its place in the row.
    /// </summary>
    public static Entry EntryOf(string line, int number)
    {
        var (kind, name, id) = (line.Split(' ')[0], line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..], ((char)('a' + number)).ToString());
        var parts = name.Split(", ");
        var given = parts.Length > 1 ? parts[1].Split(' ') : [];
        return kind switch
        {
            "person" or "woman" or "unstated" => Person(
                id, parts[0], given.ElementAtOrDefault(0), given.ElementAtOrDefault(1),
                parts.ElementAtOrDefault(2) is { Length: > 0 } particle ? particle : null,
                gender: kind switch { "woman" => Gender.Feminine, "unstated" => Gender.Unstated, _ => Gender.Masculine }, also: [.. parts.Skip(3)]),
            "place" => Place(id, name),
            _ => Term(id, name),
        };
    }

    /// <summary>The text with every mention as <c>{name=id}</c>, one only probable as <c>{name=id?}</c>.</summary>
    public string Mark(string text) => Marked(Annotate(Passage(text)).Value[0]);

    public string[] Warnings(string text) => [.. Annotate(Passage(text)).Diagnostics.Select(d => $"{d.Code} {d.Message}")];

    public Checked<ImmutableArray<AnnotatedPassage>> Annotate(params CitedPassage[] passages) => AnnotateText.AnnotatePassages(Lexicon, [.. passages]);

    /// <summary>The names of the rules that decide about the names of a text.</summary>
    public string[] ListDecisions(string text) => [.. AnnotateText.ListDecisions(Lexicon, [Passage(text)]).Select(d => d.Rule)];

    private Lexicon Lexicon => Lexicon.Derive(
        new Registers([.. Entries.OfType<Person>()], [.. Entries.OfType<Place>()], [.. Entries.OfType<Term>()], []), Language).Value;

    public static CitedPassage Passage(string text, params Citation[] citations) =>
        new(new(PassageId.ForBlock(1), [new Paragraph(File.Span(0, text.Length), [new TextRun(File.Span(0, text.Length), text)])]), [.. citations]);

    public static CitedPassage PassageOf(params Block[] blocks) =>
        new(new(PassageId.ForBlock(1), [.. blocks]), []);

    public static TextRun Run(string text) => new(File.Span(0, text.Length), text);

    public static SourceSpan Span => File.Span(0);

    public static string Marked(AnnotatedPassage passage)
    {
        var text = passage.Passage.Text;
        var edges = passage.Mentions.SelectMany((m, i) => new[]
        {
            (At: m.Range.Start, Order: i, Mark: "{"),
            (At: m.Range.End, Order: -i - 1, Mark: $"={m.Id}{(m.Certainty == Certainty.Certain ? "" : "?")}}}"),
        });
        foreach (var (at, _, mark) in edges.OrderByDescending(e => e.At).ThenByDescending(e => e.Order))
        {
            text = text.Insert(at, mark);
        }

        return text;
    }

    private static Localized<T> In<T>(T value) => new([new("ru", value), new("en", value), new("de", value)]);
}
