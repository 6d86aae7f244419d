using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using SiteGen.Core.Model;
using SiteGen.Core.Publish.Weaving;
using SiteGen.Core.Text;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Publish;

/// <summary>What holds of every woven passage, however its emphasis, links and notes lie across names, dates and citations.</summary>
public sealed class WeavingLaws
{
    private static readonly SourceSpan Nowhere = new SourceFile("input/x.md", "").Span(0);

    private static readonly Gen<Inline> Characters =
        Gen.Elements("Он", "а", " ", "1\u00ad920", "\u00ad", "при\u00adехал", "\u00a0", "сюда").Select(t => (Inline)new TextRun(Nowhere, t));

    private static readonly Gen<Inline> CodeOrBreak = Gen.Elements<Inline>(new CodeRun(Nowhere, "x\u00ady"), new LineBreak());

    private static readonly Gen<Inline> Note = Gen.Choose(1, 9).Select(n => (Inline)new NoteReference(Nowhere, $"{n}", n, 1));

    /// <summary>Pieces among which nothing parts a name.</summary>
    private static readonly Gen<ImmutableArray<Inline>> Unparted = Pieces(2, Gen.OneOf(Characters, Characters, CodeOrBreak));

    private static readonly Gen<ImmutableArray<Inline>> Any = Pieces(2, Gen.OneOf(
        Characters, Characters, CodeOrBreak, Note, Pieces(1, Gen.OneOf(Characters, Note)).Select(held => (Inline)new Link("https://example.org/", held))));

    [Fact]
    public void No_letter_is_lost_or_doubled_or_moved() => Law.Holds(Passages(Any), passage =>
    {
        var woven = Weave(passage).Select(line => Read(line.Inlines)).ToList();
        woven.ShouldBe(passage.Passage.Blocks.Select(b => Read(((Paragraph)b).Inlines)));
        PlainText.FromCharacters(string.Join('\n', woven)).Replace("^", "", StringComparison.Ordinal).ShouldBe(passage.Passage.Text);
    });

    [Fact]
    public void Every_mark_is_given_once() => Law.Holds(Passages(Unparted), passage =>
    {
        var dates = passage.Dates.Where(d => !passage.Mentions.Any(m => Overlap(m.Range, d.Range)));
        Marks(passage).Select(m => MeantBy(m.Span)).OfType<object>().ShouldBe(
            [.. passage.Mentions, .. passage.Citations, .. dates], ignoreOrder: true);
    });

    [Fact]
    public void A_mark_holds_the_characters_it_is_of_but_for_those_in_links() => Law.Holds(Passages(Any), passage =>
    {
        var given = Marks(passage).ToLookup(m => MeantBy(m.Span), m => PlainText.FromCharacters(Read(m.Span.Inlines).Replace("^", "", StringComparison.Ordinal)));
        passage.Mentions.Select(m => string.Concat(given[m])).ShouldBe(passage.Mentions.Select(m => OutsideLinks(passage.Passage, m.Range)));
        passage.Citations.Select(c => given[c].Single()).ShouldBe(passage.Citations.Select(c => c.Range.In(passage.Passage.Text)));
    });

    [Fact]
    public void Marks_are_well_nested_and_no_link_holds_another() => Law.Holds(Passages(Any), passage =>
    {
        foreach (var (span, around) in Marks(passage))
        {
            var isRight = span switch
            {
                CitationMark => around.IsEmpty,
                CitationLink => around.Any(a => a is CitationMark) && !around.Any(IsLink),
                MentionMark { Mention.IsNested: true } => around.Count(a => a is MentionMark) == 1,
                MentionMark or WovenLink => !around.Any(IsLink),
                _ => true,
            };
            isRight.ShouldBeTrue($"{span.GetType().Name} in {string.Join(", ", around.Select(a => a.GetType().Name))}: {passage.Passage.Text}");
        }
    });

    /// <summary>One piece or more, some under stress, at most so deep.</summary>
    private static Gen<ImmutableArray<Inline>> Pieces(int depth, Gen<Inline> leaves) => (depth == 0 ? leaves : Gen.OneOf(
        leaves, leaves, leaves,
        Pieces(depth - 1, leaves).Select(held => (Inline)new Emphasis(held)),
        Pieces(depth - 1, leaves).Select(held => (Inline)new Strong(held)))).NonEmptyListOf().Select(pieces => pieces.Take(8).ToImmutableArray());

    /// <summary>Passages of a few paragraphs. Marks never run over the end of one; names lie in citations, dates do not.</summary>
    private static Gen<AnnotatedPassage> Passages(Gen<ImmutableArray<Inline>> pieces) =>
        from blocks in pieces.Select(p => (Block)new Paragraph(Nowhere, p)).NonEmptyListOf()
        let passage = new Passage(PassageId.ForBlock(1), [.. blocks.Take(3)])
        from wide in Ranges(passage.Text, 12)
        from narrow in Ranges(passage.Text, 5)
        from narrower in Ranges(passage.Text, 3)
        from dated in Ranges(passage.Text, 8)
        let citations = wide.Select(r => new Citation(r, [new(1, TextRange.Between(r.Start + 1, r.End), [])])).ToImmutableArray()
        let names = narrow.Where(n => wide.All(w => !Overlap(w, n) || (w.Contains(n) && w.Start < n.Start))).ToList()
        let nested = narrower.Where(n => names.Any(o => o.Contains(n) && o != n))
        select new AnnotatedPassage(
            new(passage, citations),
            [.. names.Select(r => NameAt(r, false)).Concat(nested.Select(r => NameAt(r, true))).OrderBy(m => m.Range.Start).ThenBy(m => m.IsNested)])
        {
            Dates = [.. dated.Where(d => !wide.Any(w => Overlap(w, d))).Select(r => new Date(r, new(1920), new(1920)))],
        };

    private static Mention NameAt(TextRange range, bool isNested) => new(EntryKind.Person, "x", range, Certainty.Certain, isNested);

    /// <summary>Ranges in one block each, in order, that never overlap.</summary>
    private static Gen<ImmutableArray<TextRange>> Ranges(string text, int longest) =>
        Gen.Choose(0, text.Length).SelectMany(start => Gen.Choose(2, longest).Select(length => new TextRange(start, length))).ListOf().Select(all =>
        {
            var kept = new List<TextRange>();
            foreach (var range in all.Where(r => r.End <= text.Length && !r.In(text).Contains('\n', StringComparison.Ordinal)).OrderBy(r => r.Start))
            {
                kept.AddRange(kept.Count == 0 || kept[^1].End <= range.Start ? [range] : []);
            }

            return kept.ToImmutableArray();
        });

    private static bool Overlap(TextRange one, TextRange other) => one.Start < other.End && other.Start < one.End;

    private static IEnumerable<WovenLine> Weave(AnnotatedPassage passage) =>
        WeaveText.Weave(new(new(Nowhere.File, "ru", "", null, false, [], false, [passage.Passage], []), [passage], []))
            .Body[0].Blocks.Select(b => ((WovenParagraph)b).Line);

    private static IEnumerable<(WovenSpan Span, ImmutableArray<WovenSpan> Around)> Marks(AnnotatedPassage passage) =>
        Weave(passage).SelectMany(line => SpansIn(line.Inlines, []));

    private static IEnumerable<(WovenSpan Span, ImmutableArray<WovenSpan> Around)> SpansIn(
        ImmutableArray<WovenInline> inlines, ImmutableArray<WovenSpan> around) =>
        inlines.OfType<WovenSpan>().SelectMany(span => SpansIn(span.Inlines, around.Add(span)).Prepend((span, around)));

    private static object? MeantBy(WovenSpan span) => span switch
    {
        MentionMark m => m.Mention,
        CitationMark c => c.Citation,
        DateMark d => d.Date,
        _ => null,
    };

    private static bool IsLink(WovenSpan span) => span is CitationLink or MentionMark or WovenLink;

    private static string OutsideLinks(Passage passage, TextRange range) => string.Concat(passage.Layout.Inlines.Where(i => !i.IsLinked)
        .Select(i => TextRange.Between(Math.Max(i.Start, range.Start), Math.Max(Math.Max(i.Start, range.Start), Math.Min(i.End, range.End))).In(passage.Text)));

    /// <summary>The characters, a space for a line break, ^ for the mark of a note.</summary>
    private static string Read(ImmutableArray<WovenInline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        WovenRun r => r.Characters.ToString(),
        WovenCode c => c.Characters.ToString(),
        WovenLineBreak => " ",
        NoteMark => "^",
        WovenSpan s => Read(s.Inlines),
        _ => throw new InvalidOperationException(),
    }));

    private static string Read(ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        TextRun r => r.Text,
        CodeRun c => c.Text,
        LineBreak => " ",
        NoteReference => "^",
        Emphasis e => Read(e.Inlines),
        Strong s => Read(s.Inlines),
        Link l => Read(l.Inlines),
        _ => throw new InvalidOperationException(),
    }));
}
