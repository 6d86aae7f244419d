using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Publish;

/// <summary>
/// Weaves one passage. Each block's inlines are cut into atoms at every edge of a mark; then the atoms are put together
/// again, marks outside and emphasis inside, so that no mark is ever broken by emphasis and no link ever holds another.
/// </summary>
internal sealed class WeaveInlines(
    AnnotatedPassage passage, Func<Mention, bool> isFirst, IReadOnlyDictionary<Locator, string> foreign)
{
    private readonly Dictionary<CitationItem, ImmutableArray<TextRange>> links = FindSourceLinks.In(passage);
    private readonly ImmutableArray<Date> dates = [.. passage.Dates.Where(d => !passage.Mentions.Any(m => Overlap(m.Range, d.Range)))];
    private readonly ImmutableArray<Mention> nested = [.. passage.Mentions.Where(m => m.IsNested)];
    private readonly ImmutableArray<Locator> names = [.. passage.Citations.SelectMany(c => c.Items).SelectMany(i => i.Locators).Where(foreign.ContainsKey)];
    private int offset;

    private int[] Edges => field ??= EdgesOf();

    public ImmutableArray<Block> Blocks(ImmutableArray<Block> blocks) => [.. blocks.Select(Block)];

    private Block Block(Block block) => block switch
    {
        Paragraph p => p with { Inlines = Leaf(p.Inlines) },
        Heading h => h with { Inlines = Leaf(h.Inlines) },
        BlockQuotation q => q with { Blocks = Blocks(q.Blocks) },
        ListBlock l => l with { Items = [.. l.Items.Select(Blocks)] },
        Verbatim v => Skip(v),
        _ => block,
    };

    private Verbatim Skip(Verbatim block)
    {
        offset += block.Text.Length + 1;
        return block;
    }

    private ImmutableArray<Inline> Leaf(ImmutableArray<Inline> inlines)
    {
        var atoms = new List<Atom>();
        offset = CutAtoms.From(inlines, offset, Edges, atoms) + 1;
        return Citations(atoms);
    }

    /// <summary>Atoms of one citation under one mark; between citations, mentions.</summary>
    private ImmutableArray<Inline> Citations(List<Atom> atoms) =>
    [
        .. atoms.ChunkBy(a => Covering(passage.Citations, c => c.Range, a)).SelectMany(run => run.Key is { } citation
            ? [new CitationMark(citation, Items(citation, run.Atoms))]
            : Mentions(run.Atoms)),
    ];

    /// <summary>Inside a citation: a link for each source, parted where a name stands, since no link holds another.</summary>
    private ImmutableArray<Inline> Items(Citation citation, IReadOnlyList<Atom> atoms) =>
    [
        .. atoms.ChunkBy(a => a.IsLinkable ? citation.Items.FirstOrDefault(i => a.Range.Length > 0 && links[i].Any(l => l.Contains(a.Range))) : null)
            .SelectMany(run => run.Key is { } item ? [new CitationLink(item, Foreign(run.Atoms))] : Mentions(run.Atoms)),
    ];

    private ImmutableArray<Inline> Mentions(IReadOnlyList<Atom> atoms) =>
    [
        .. atoms.ChunkBy(a => a.IsLinkable ? Covering(passage.Mentions, m => m.Range, a) : null)
            .SelectMany(run => run.Key is { } mention ? [new MentionMark(mention, isFirst(mention), Nested(run.Atoms))] : Dates(run.Atoms)),
    ];

    /// <summary>Inside a name, those of the persons that it holds.</summary>
    private ImmutableArray<Inline> Nested(IReadOnlyList<Atom> atoms) =>
    [
        .. atoms.ChunkBy(a => Covering(nested, m => m.Range, a))
            .SelectMany(run => run.Key is { } mention ? [new MentionMark(mention, false, Wrap(run.Atoms))] : Wrap(run.Atoms)),
    ];

    /// <summary>Inside a link, names of record groups in the archive's own language.</summary>
    private ImmutableArray<Inline> Foreign(IReadOnlyList<Atom> atoms) =>
    [
        .. atoms.ChunkBy(a => Covering(names, l => l.Range, a))
            .SelectMany(run => run.Key is { } name ? [new ForeignWords(foreign[name], Wrap(run.Atoms))] : Dates(run.Atoms)),
    ];

    /// <summary>Dates that stand here whole; one that the end of a link cuts through stays unmarked.</summary>
    private ImmutableArray<Inline> Dates(IReadOnlyList<Atom> atoms) =>
    [
        .. atoms.ChunkBy(a => Covering(dates, d => d.Range, a)).SelectMany(run => run.Key is { } date && IsWhole(run.Atoms, date.Range)
            ? [new DateMark(date, Wrap(run.Atoms))]
            : Wrap(run.Atoms)),
    ];

    private static bool IsWhole(IReadOnlyList<Atom> atoms, TextRange range) => atoms[0].Range.Start == range.Start && atoms[^1].Range.End == range.End;

    private static bool Overlap(TextRange one, TextRange other) => one.Start < other.End && other.Start < one.End;

    /// <summary>Puts emphasis, strong stress and links back around atoms that share them.</summary>
    private static ImmutableArray<Inline> Wrap(IReadOnlyList<Atom> atoms, int depth = 0) =>
    [
        .. atoms.ChunkBy(a => a.Wrappers.Length > depth ? a.Wrappers[depth] : null).SelectMany(run => run.Key is { } wrapper
            ? [Around(wrapper, Wrap(run.Atoms, depth + 1))]
            : run.Atoms.Select(a => a.Leaf)),
    ];

    private static Inline Around(Inline wrapper, ImmutableArray<Inline> inlines) => wrapper switch
    {
        Emphasis => new Emphasis(inlines),
        Strong => new Strong(inlines),
        Link link => link with { Inlines = inlines },
        _ => throw new InvalidOperationException($"{wrapper.GetType().Name} holds no inlines"),
    };

    /// <summary>The mark that covers an atom; an atom without length belongs to a mark only where it stands inside it.</summary>
    private static T? Covering<T>(ImmutableArray<T> marks, Func<T, TextRange> rangeOf, Atom atom) where T : class =>
        marks.FirstOrDefault(m => atom.Range.Length > 0
            ? rangeOf(m).Contains(atom.Range)
            : rangeOf(m).Start < atom.Range.Start && atom.Range.Start < rangeOf(m).End);

    private int[] EdgesOf()
    {
        var ranges = passage.Citations.Select(c => c.Range)
            .Concat(passage.Citations.SelectMany(c => c.Items).Select(i => i.Range)).Concat(links.Values.SelectMany(parts => parts))
            .Concat(passage.Mentions.Select(m => m.Range)).Concat(dates.Select(d => d.Range)).Concat(names.Select(n => n.Range));
        return [.. ranges.SelectMany(r => new[] { r.Start, r.End }).Distinct().Order()];
    }
}
