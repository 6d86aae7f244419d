using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Publish.Weaving;

/// <summary>
/// Lays citations, mentions and dates into a text. The one place where what was recognised beside the tree meets it; pages and
/// files of every kind are made from the result.
/// </summary>
public static class WeaveText
{
    /// <summary>Body and notes of an annotated text, woven; first mentions are counted in that order.</summary>
    public static WovenText Weave(AnnotatedText text)
    {
        var seen = new HashSet<EntryReference>();
        var body = text.Body.Select(p => WeavePassage(p, seen)).ToImmutableArray();
        var marks = FindNoteMarks(text);
        var notes = text.Text.Notes.Zip(text.Notes)
            .Select(n => new WovenNote(n.First, WeavePassage(n.Second, seen), [.. marks[n.First.Id]])).ToImmutableArray();
        return new(body, notes);
    }

    /// <summary>A text in which nothing was looked for.</summary>
    public static ImmutableArray<WovenBlock> WeaveUnmarked(ImmutableArray<Block> blocks) =>
        new WeavePassage(new(new(new(PassageId.ForBlock(1), blocks), []), []), _ => false).Weave(blocks);

    private static WovenPassage WeavePassage(AnnotatedPassage passage, HashSet<EntryReference> seen)
    {
        var first = passage.Mentions.Where(m => !m.IsNested && seen.Add(m.Entry)).ToHashSet<Mention>(ReferenceEqualityComparer.Instance);
        var weave = new WeavePassage(passage, first.Contains);
        return new(passage.Passage.Id, weave.Weave(passage.Passage.Blocks));
    }

    /// <summary>
    /// Passages by id of the note, a mark each, in the order of the marks: the way back from a note is called by the paragraph it leads to.
    /// </summary>
    private static ILookup<string, PassageId> FindNoteMarks(AnnotatedText text) => text.Passages
        .SelectMany(p => p.Passage.Layout.NoteReferences, (passage, mark) => new { mark, passage.Passage.Id })
        .OrderBy(m => m.mark.Occurrence)
        .ToLookup(m => m.mark.NoteId, m => m.Id, StringComparer.Ordinal);
}
