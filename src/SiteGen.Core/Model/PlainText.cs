using System.Collections.Immutable;
using System.Text;
using SiteGen.Core.Text;

namespace SiteGen.Core.Model;

/// <summary>
/// The plain text of a passage, as a reader would copy it: notes' marks left out, soft hyphens absent, no-break spaces as
/// spaces, one line a block. Ranges of citations and mentions count in it.
/// </summary>
public static class PlainText
{
    /// <summary>The plain text of some blocks.</summary>
    public static string Of(ImmutableArray<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var leaf in Leaves(blocks))
        {
            text.Append(text.Length == 0 ? "" : "\n").Append(leaf switch
            {
                Verbatim v => v.Text,
                _ => Of(InlinesOf(leaf)),
            });
        }

        return text.ToString();
    }

    /// <summary>The plain text of some inlines.</summary>
    public static string Of(ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(Of));

    /// <summary>Characters as plain text has them: every space a space, no soft hyphens.</summary>
    public static string Of(string text) =>
        text.Replace('\u00a0', ' ').Replace('\u202f', ' ').Replace("\u00ad", "", StringComparison.Ordinal);

    /// <summary>The blocks that hold text themselves, in order.</summary>
    public static IEnumerable<Block> Leaves(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        BlockQuotation q => Leaves(q.Blocks),
        ListBlock l => l.Items.SelectMany(item => Leaves(item)),
        ThematicBreak => [],
        _ => [block],
    });

    /// <summary>The inlines of a paragraph or heading; none for any other block.</summary>
    public static ImmutableArray<Inline> InlinesOf(Block block) => block switch
    {
        Paragraph p => p.Inlines,
        Heading h => h.Inlines,
        _ => [],
    };

    /// <summary>Where in its file a range of the passage's plain text was read.</summary>
    public static SourceSpan SpanOf(Passage passage, TextRange range)
    {
        var at = 0;
        foreach (var leaf in Leaves(passage.Blocks))
        {
            foreach (var run in Runs(InlinesOf(leaf)))
            {
                var length = Of(run).Length;
                if (range.Start < at + length)
                {
                    return SpanIn(run, range.Start - at, range.Length);
                }

                at += length;
            }

            at += leaf is Verbatim v ? v.Text.Length + 1 : 1;
        }

        return passage.Blocks[0].Span;
    }

    private static SourceSpan SpanIn(Inline run, int offset, int length)
    {
        var (span, text) = run switch
        {
            TextRun t => (t.Span, t.Text),
            CodeRun c => (c.Span, c.Text),
            _ => default,
        };
        var isLiteral = text is not null && text.Length == span.Length;
        return isLiteral ? new(span.File, span.Start + offset, length) : span;
    }

    private static IEnumerable<Inline> Runs(ImmutableArray<Inline> inlines) => inlines.SelectMany(inline => inline switch
    {
        Emphasis e => Runs(e.Inlines),
        Strong s => Runs(s.Inlines),
        Link l => Runs(l.Inlines),
        NoteReference => [],
        _ => [inline],
    });

    private static string Of(Inline inline) => inline switch
    {
        TextRun t => Of(t.Text),
        CodeRun c => c.Text,
        Emphasis e => Of(e.Inlines),
        Strong s => Of(s.Inlines),
        Link l => Of(l.Inlines),
        CitationMark c => Of(c.Inlines),
        CitationLink c => Of(c.Inlines),
        MentionMark m => Of(m.Inlines),
        LineBreak => " ",
        NoteReference => "",
        _ => throw new InvalidOperationException($"unknown inline {inline.GetType().Name}"),
    };
}
