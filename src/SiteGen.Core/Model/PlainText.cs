using System.Collections.Immutable;

namespace SiteGen.Core.Model;

/// <summary>
/// Plain text, as a reader would copy it: notes' marks left out, soft hyphens absent, no-break spaces as spaces, one line a block.
/// Ranges of citations and mentions count in that of their passage.
/// </summary>
public static class PlainText
{
    /// <summary>The plain text of some inlines.</summary>
    public static string FromInlines(ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        Emphasis e => FromInlines(e.Inlines),
        Strong s => FromInlines(s.Inlines),
        Link l => FromInlines(l.Inlines),
        NamedWords n => FromInlines(n.Inlines),
        _ => FromLeaf(inline),
    }));

    /// <summary>The plain text of an inline that holds no other.</summary>
    public static string FromLeaf(Inline leaf) => leaf switch
    {
        TextRun t => FromCharacters(t.Text),
        CodeRun c => FromCharacters(c.Text),
        LineBreak => " ",
        NoteReference => "",
        _ => throw new InvalidOperationException($"unknown inline {leaf.GetType().Name}"),
    };

    /// <summary>Characters as plain text has them: every space a space, no soft hyphens.</summary>
    public static string FromCharacters(string text) =>
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
}
