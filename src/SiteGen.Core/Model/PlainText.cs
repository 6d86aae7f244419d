using System.Collections.Immutable;
using SiteGen.Core.Text;

namespace SiteGen.Core.Model;

/// <summary>
/// The plain text of a passage, as a reader would copy it: notes' marks left out, soft hyphens absent, no-break spaces as
/// spaces, one line a block. Ranges of citations and mentions count in it.
/// </summary>
public static class PlainText
{
    /// <summary>The plain text of some blocks.</summary>
    public static string Of(ImmutableArray<Block> blocks) =>
        string.Join('\n', Leaves(blocks).Select(leaf => leaf is Verbatim v ? v.Text : Of(InlinesOf(leaf))));

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
    public static SourceSpan SpanOf(Passage passage, TextRange range) => new PassageSpans(passage).Of(range);

    private static string Of(Inline inline) => inline switch
    {
        TextRun t => Of(t.Text),
        CodeRun c => Of(c.Text),
        Emphasis e => Of(e.Inlines),
        Strong s => Of(s.Inlines),
        Link l => Of(l.Inlines),
        NamedWords n => Of(n.Inlines),
        CitationMark c => Of(c.Inlines),
        CitationLink c => Of(c.Inlines),
        MentionMark m => Of(m.Inlines),
        DateMark d => Of(d.Inlines),
        ForeignWords f => Of(f.Inlines),
        LineBreak => " ",
        NoteReference => "",
        _ => throw new InvalidOperationException($"unknown inline {inline.GetType().Name}"),
    };
}
