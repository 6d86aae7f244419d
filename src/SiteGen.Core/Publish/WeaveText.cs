using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Publish;

/// <summary>
/// Lays citations and mentions into a copy of a text's tree, ready for writing. The one place where what stands beside the
/// tree meets it; pages and files of every kind are made from the result.
/// </summary>
public static class WeaveText
{
    /// <summary>Body and notes of an annotated text, woven; first mentions are counted in that order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="foreign">The language of the locators that are names in another one, by reference.</param>
    public static WovenText From(AnnotatedText text, IReadOnlyDictionary<Locator, string> foreign)
    {
        var seen = new HashSet<EntryReference>();
        var body = text.Body.Select(p => Passage(p, seen, foreign)).ToImmutableArray();
        var marks = FindNoteMarks(text);
        var notes = text.Notes
            .Select((p, i) => new WovenNote(text.Text.Notes[i], Passage(p, seen, foreign), [.. marks[text.Text.Notes[i].Id]])).ToImmutableArray();
        return new(body, notes);
    }

    private static WovenPassage Passage(
        AnnotatedPassage passage, HashSet<EntryReference> seen, IReadOnlyDictionary<Locator, string> foreign)
    {
        var first = passage.Mentions.Where(m => !m.IsNested && seen.Add(m.Entry)).ToHashSet<Mention>(ReferenceEqualityComparer.Instance);
        var weave = new WeaveInlines(passage, m => first.Contains(m), foreign);
        return new(passage.Passage.Anchor, weave.Blocks(passage.Passage.Blocks));
    }

    /// <summary>
    /// Anchors of passages by id of the note, a mark each, in the order of the marks: the way back from a note is called by the paragraph it leads to.
    /// </summary>
    private static ILookup<string, string> FindNoteMarks(AnnotatedText text) => text.Passages
        .SelectMany(p => p.Passage.Layout.NoteReferences, (passage, mark) => new { mark, passage.Passage.Anchor })
        .OrderBy(m => m.mark.Occurrence)
        .ToLookup(m => m.mark.NoteId, m => m.Anchor, StringComparer.Ordinal);
}

/// <summary>A text with its marks laid in.</summary>
public sealed record WovenText(ImmutableArray<WovenPassage> Body, ImmutableArray<WovenNote> Notes);
