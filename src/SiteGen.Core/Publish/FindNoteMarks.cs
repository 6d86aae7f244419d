using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Publish;

/// <summary>Where the marks of a text's notes stand: the way back from a note is called by the paragraph it leads to.</summary>
internal static class FindNoteMarks
{
    /// <summary>Anchors of passages by id of the note, a mark each, in the order of the marks.</summary>
    public static ILookup<string, string> In(AnnotatedText text) => text.Passages
        .SelectMany(p => MarksIn(p.Passage.Blocks), (passage, mark) => new { mark, passage.Passage.Anchor })
        .OrderBy(m => m.mark.Occurrence)
        .ToLookup(m => m.mark.NoteId, m => m.Anchor, StringComparer.Ordinal);

    private static IEnumerable<NoteReference> MarksIn(ImmutableArray<Block> blocks) =>
        PlainText.Leaves(blocks).SelectMany(leaf => MarksIn(PlainText.InlinesOf(leaf)));

    private static IEnumerable<NoteReference> MarksIn(ImmutableArray<Inline> inlines) => inlines.SelectMany(inline => inline switch
    {
        NoteReference mark => [mark],
        Emphasis e => MarksIn(e.Inlines),
        Strong s => MarksIn(s.Inlines),
        Link l => MarksIn(l.Inlines),
        NamedWords n => MarksIn(n.Inlines),
        _ => (IEnumerable<NoteReference>)[],
    });
}
