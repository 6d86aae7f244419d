using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Publish;

/// <summary>
/// Sets woven text for pages: binds words that belong together, across the borders of links and emphasis. Files for machines are
/// made from the text before.
/// </summary>
internal static class SetText
{
    public static WovenText Of(WovenText text) =>
        new([.. text.Body.Select(Of)], [.. text.Notes.Select(n => n with { Passage = Of(n.Passage) })]);

    public static ImmutableArray<Block> Of(ImmutableArray<Block> blocks) => [.. blocks.Select(Of)];

    public static ImmutableArray<Inline> Of(ImmutableArray<Inline> inlines)
    {
        var pieces = new List<string>();
        Gather(inlines, pieces);
        var bound = new Queue<string>(BindWords.In(pieces));
        return With(inlines, bound);
    }

    private static WovenPassage Of(WovenPassage passage) => passage with { Blocks = Of(passage.Blocks) };

    private static Block Of(Block block) => block switch
    {
        Paragraph p => p with { Inlines = Of(p.Inlines) },
        Heading h => h with { Inlines = Of(h.Inlines) },
        BlockQuotation q => q with { Blocks = Of(q.Blocks) },
        ListBlock l => l with { Items = [.. l.Items.Select(Of)] },
        _ => block,
    };

    /// <summary>The characters of each leaf; what is no running text is one closed word.</summary>
    private static void Gather(ImmutableArray<Inline> inlines, List<string> pieces)
    {
        foreach (var inline in inlines)
        {
            if (Inside(inline) is { IsDefault: false } inner)
            {
                Gather(inner, pieces);
            }
            else
            {
                pieces.Add(inline switch { TextRun t => t.Text, LineBreak => "\n", CodeRun c => new string('\ufffc', c.Text.Length), _ => "" });
            }
        }
    }

    private static ImmutableArray<Inline> With(ImmutableArray<Inline> inlines, Queue<string> bound) => [.. inlines.Select(inline => With(inline, bound))];

    private static Inline With(Inline inline, Queue<string> bound) => inline switch
    {
        Emphasis e => e with { Inlines = With(e.Inlines, bound) },
        Strong s => s with { Inlines = With(s.Inlines, bound) },
        Link l => l with { Inlines = With(l.Inlines, bound) },
        NamedWords n => n with { Inlines = With(n.Inlines, bound) },
        CitationMark c => c with { Inlines = With(c.Inlines, bound) },
        CitationLink c => c with { Inlines = With(c.Inlines, bound) },
        DateMark d => d with { Inlines = With(d.Inlines, bound) },
        ForeignWords f => f with { Inlines = With(f.Inlines, bound) },
        MentionMark m => m with { Inlines = With(m.Inlines, bound) },
        _ => Leaf(inline, bound.Dequeue()),
    };

    private static Inline Leaf(Inline leaf, string bound) => leaf is TextRun run ? run with { Text = bound } : leaf;

    private static ImmutableArray<Inline> Inside(Inline inline) => inline switch
    {
        Emphasis e => e.Inlines,
        Strong s => s.Inlines,
        Link l => l.Inlines,
        NamedWords n => n.Inlines,
        CitationMark c => c.Inlines,
        CitationLink c => c.Inlines,
        DateMark d => d.Inlines,
        ForeignWords f => f.Inlines,
        MentionMark m => m.Inlines,
        _ => default,
    };
}
