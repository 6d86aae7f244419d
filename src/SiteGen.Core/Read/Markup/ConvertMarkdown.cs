using System.Collections.Immutable;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Text;
using SourceSpan = SiteGen.Core.Text.SourceSpan;

namespace SiteGen.Core.Read.Markup;

/// <summary>Turns Markdig's blocks into ours. What has no counterpart is kept as text and reported: no word is lost.</summary>
internal sealed class ConvertMarkdown(SourceFile file, int offset)
{
    private const int MaximumDepth = 32;

    private readonly ConvertInlines inlines = new(file, offset);

    public IEnumerable<Diagnostic> Faults => faults.Concat(inlines.Faults);

    private readonly List<Diagnostic> faults = [];

    /// <summary>The blocks of a container; notes are read apart, definitions have no text.</summary>
    public ImmutableArray<Model.Block> Blocks(ContainerBlock container, int depth = 0) =>
    [
        .. container.Where(b => b is not FootnoteGroup and not Footnote and not LinkReferenceDefinitionGroup and not LinkReferenceDefinition)
            .Select(b => Block(b, depth)).OfType<Model.Block>(),
    ];

    /// <summary>
    /// The notes that the blocks converted before lead to, by a mark of their own or one in another such note, numbered in
    /// the order of their first mark.
    /// </summary>
    public ImmutableArray<MarkdownNote> Notes()
    {
        var bodies = new List<ImmutableArray<Model.Block>>();
        while (bodies.Count < inlines.Marked.Count)
        {
            bodies.Add(Blocks(inlines.Marked[bodies.Count]));
        }

        return [.. inlines.Marked.Select((note, i) => new MarkdownNote(ConvertInlines.IdOf(note), i + 1, inlines.MarksOf(note), bodies[i]))];
    }

    private Model.Block? Block(Markdig.Syntax.Block block, int depth)
    {
        var span = SpanOf(block);
        if (depth > MaximumDepth)
        {
            faults.Add(Catalogue.BlockTooLarge(span, $"{MaximumDepth} levels"));
            return new Verbatim(span, span.File.Text.Substring(span.Start, span.Length));
        }

        return block switch
        {
            HeadingBlock h => HeadingOf(span, h),
            ParagraphBlock p => inlines.ConvertAll(p.Inline) is { IsEmpty: false } text ? new Paragraph(span, text) : null,
            QuoteBlock q => new BlockQuotation(span, Blocks(q, depth + 1)),
            Markdig.Syntax.ListBlock l => List(span, l, depth),
            CodeBlock c => new Verbatim(span, string.Join('\n', c.Lines.Lines.Take(c.Lines.Count).Select(line => line.ToString()))),
            ThematicBreakBlock => new ThematicBreak(span),
            _ => AsText(span),
        };
    }

    private Heading HeadingOf(SourceSpan span, HeadingBlock heading)
    {
        if (heading.Level is < 2 or > 4)
        {
            faults.Add(Catalogue.HeadingLevel(span, heading.Level, Math.Clamp(heading.Level, 2, 4)));
        }

        return new(span, Math.Clamp(heading.Level, 2, 4), inlines.ConvertAll(heading.Inline));
    }

    private Model.ListBlock List(SourceSpan span, Markdig.Syntax.ListBlock list, int depth) => new(
        span,
        list.IsOrdered ? int.TryParse(list.OrderedStart, out var start) ? start : 1 : null,
        [.. list.OfType<ListItemBlock>().Select(item => Blocks(item, depth + 1))]);

    private Verbatim AsText(SourceSpan span)
    {
        faults.Add(Catalogue.MarkupAsText(span, "a block of an unknown kind"));
        return new(span, span.File.Text.Substring(span.Start, span.Length));
    }

    private SourceSpan SpanOf(Markdig.Syntax.Block block) => file.Span(offset + block.Span.Start, Math.Max(0, block.Span.Length));
}
