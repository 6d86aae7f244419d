using System.Collections.Immutable;
using System.Text;
using SiteGen.Core.Text;

namespace SiteGen.Core.Model;

/// <summary>A block that holds text itself, with its place in the plain text.</summary>
/// <param name="Block">A paragraph, a heading or verbatim text.</param>
/// <param name="Range">Its characters, without the line end after it.</param>
/// <param name="First">Index of its first inline in <see cref="PassageLayout.Inlines"/>.</param>
/// <param name="Past">Index after its last one.</param>
public sealed record PlacedBlock(Block Block, TextRange Range, int First, int Past);

/// <summary>An inline that holds no other, with its place in the plain text.</summary>
/// <param name="Inline">Characters, a line break or the mark of a note.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">Its length; the mark of a note has none.</param>
/// <param name="Wrappers">Emphasis, strong stress and links around it, the outermost first.</param>
public readonly record struct PlacedInline(Inline Inline, int Start, int Length, ImmutableArray<Inline> Wrappers)
{
    /// <summary>Where it ends.</summary>
    public int End => Start + Length;

    /// <summary>The soft hyphens of its text, which plain text has not: how many characters of it are before each.</summary>
    public ImmutableArray<int> Hyphens { get; init; } = [];

    /// <summary>Whether it is in a link of the text.</summary>
    public bool IsLinked => Wrappers.Any(w => w is Link);
}

/// <summary>Words of a passage that say themselves what they name.</summary>
/// <param name="Words">The words as the text has them.</param>
/// <param name="Range">Their place in the passage's plain text.</param>
/// <param name="IsOpen">Whether names are linked there: not in headings.</param>
public sealed record NameOverride(NamedWords Words, TextRange Range, bool IsOpen);

/// <summary>
/// The plain text of some blocks and where in it each of their pieces is: the one map between the tree that was read and the
/// ranges of citations, names and dates.
/// </summary>
/// <param name="Text">The plain text (<see cref="PlainText"/>).</param>
/// <param name="Blocks">The blocks that hold text themselves, in order.</param>
/// <param name="Inlines">Their leaves, in order.</param>
/// <param name="Overrides">The words that say themselves what they name, in order.</param>
public sealed record PassageLayout(
    string Text, ImmutableArray<PlacedBlock> Blocks, ImmutableArray<PlacedInline> Inlines, ImmutableArray<NameOverride> Overrides)
{
    private const char SoftHyphen = '\u00ad';

    /// <summary>The marks of notes, in order.</summary>
    public IEnumerable<NoteReference> NoteReferences => Inlines.Select(i => i.Inline).OfType<NoteReference>();

    /// <summary>Lays out some blocks.</summary>
    public static PassageLayout LayOut(ImmutableArray<Block> blocks) => new Builder().LayOut(blocks);

    /// <summary>
    /// The stretches in which nothing is looked for, neither citations nor names, in order: headings, links, code, and the line
    /// ends between blocks.
    /// </summary>
    public IEnumerable<TextRange> FindClosed()
    {
        foreach (var block in Blocks)
        {
            if (block.Block is not Paragraph)
            {
                yield return block.Range;
            }

            for (var i = block.First; block.Block is Paragraph && i < block.Past; i++)
            {
                if (IsClosed(Inlines[i]))
                {
                    yield return new(Inlines[i].Start, Inlines[i].Length);
                }
            }

            yield return new(block.Range.End, 1);
        }
    }

    /// <summary>Whether nothing of it is closed but the end of its only paragraph, as of nearly all passages.</summary>
    public bool IsOpenParagraph => Blocks is [{ Block: Paragraph }] && !Inlines.Any(IsClosed);

    /// <summary>Where a range was read; one without characters of its own, as in verbatim text, is told at the run after it.</summary>
    public SourceSpan FindSource(TextRange range)
    {
        var (low, high) = (0, Inlines.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Inlines[middle].End <= range.Start ? (middle + 1, high) : (low, middle);
        }

        while (low < Inlines.Length && Inlines[low].Inline is not (TextRun or CodeRun))
        {
            low++;
        }

        return low < Inlines.Length ? FindIn(Inlines[low], range) : Blocks[0].Block.Span;
    }

    private static bool IsClosed(PlacedInline placed) => placed.Inline is CodeRun || placed.IsLinked;

    /// <summary>A run that the file has unit by unit tells the very place, any other one all of itself.</summary>
    private static SourceSpan FindIn(PlacedInline placed, TextRange range)
    {
        var (span, text) = placed.Inline is CodeRun code ? (code.Span, code.Text) : (((TextRun)placed.Inline).Span, ((TextRun)placed.Inline).Text);
        var offset = range.Start - placed.Start;
        return text.Length == span.Length ? new(span.File, span.Start + offset + HyphensUntil(placed.Hyphens, offset), range.Length) : span;
    }

    private static int HyphensUntil(ImmutableArray<int> hyphens, int offset)
    {
        var (low, high) = (0, hyphens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = hyphens[middle] <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Goes through the tree once.</summary>
    private sealed class Builder
    {
        private readonly List<string> pieces = [];
        private readonly ImmutableArray<PlacedBlock>.Builder blocks = ImmutableArray.CreateBuilder<PlacedBlock>();
        private readonly ImmutableArray<PlacedInline>.Builder inlines = ImmutableArray.CreateBuilder<PlacedInline>();
        private readonly ImmutableArray<NameOverride>.Builder overrides = ImmutableArray.CreateBuilder<NameOverride>();
        private int at;

        public PassageLayout LayOut(ImmutableArray<Block> tree)
        {
            foreach (var block in PlainText.Leaves(tree))
            {
                Add(block);
            }

            var text = pieces is [var only] ? only : string.Concat(pieces);
            return new(text, blocks.DrainToImmutable(), inlines.DrainToImmutable(), overrides.DrainToImmutable());
        }

        private void Add(Block block)
        {
            if (blocks.Count > 0)
            {
                Add("\n");
            }

            var (start, first) = (at, inlines.Count);
            if (block is Verbatim verbatim)
            {
                Add(verbatim.Text);
            }

            Add(PlainText.InlinesOf(block), [], block is Paragraph);
            blocks.Add(new(block, TextRange.Between(start, at), first, inlines.Count));
        }

        private void Add(ImmutableArray<Inline> all, ImmutableArray<Inline> wrappers, bool isOpen)
        {
            foreach (var inline in all)
            {
                switch (inline)
                {
                    case Emphasis e: Add(e.Inlines, wrappers.Add(e), isOpen); break;
                    case Strong s: Add(s.Inlines, wrappers.Add(s), isOpen); break;
                    case Link l: Add(l.Inlines, wrappers.Add(l), isOpen: false); break;
                    case NamedWords n: Add(n, wrappers, isOpen); break;
                    default: Add(inline, wrappers); break;
                }
            }
        }

        private void Add(NamedWords words, ImmutableArray<Inline> wrappers, bool isOpen)
        {
            var start = at;
            Add(words.Inlines, wrappers, isOpen);
            overrides.Add(new(words, TextRange.Between(start, at), isOpen));
        }

        private void Add(Inline leaf, ImmutableArray<Inline> wrappers)
        {
            var start = at;
            Add(PlainText.FromLeaf(leaf));
            inlines.Add(new(leaf, start, at - start, wrappers) { Hyphens = FindHyphens(leaf) });
        }

        private static ImmutableArray<int> FindHyphens(Inline leaf)
        {
            var text = leaf switch { TextRun run => run.Text, CodeRun code => code.Text, _ => "" };
            return text.Contains(SoftHyphen, StringComparison.Ordinal)
                ? [.. Enumerable.Range(0, text.Length).Where(k => text[k] == SoftHyphen).Select((k, before) => k - before)] : [];
        }

        private void Add(string piece)
        {
            if (piece.Length > 0)
            {
                pieces.Add(piece);
                at += piece.Length;
            }
        }
    }
}
