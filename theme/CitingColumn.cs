using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;

namespace SiteGen.Theme;

/// <summary>A text on a page with others, as the list of sources refers back to it.</summary>
public sealed record CitingColumn(string Language, TextSetting Setting, ImmutableDictionary<string, int> NoteNumbers);

/// <summary>How a passage is called in a reference to it: a paragraph by its number, a note by its own.</summary>
public static class NamePassage
{
    /// <summary>The numbers of notes by the anchors of their passages.</summary>
    public static ImmutableDictionary<string, int> NumbersOf(ImmutableArray<WovenNote> notes) =>
        notes.ToImmutableDictionary(n => n.Note.Passage.Anchor, n => n.Note.Number);

    /// <summary><c>12</c>, <c>note 3</c>; a note whose number is not known is called a note.</summary>
    public static string In(Words words, string anchor, ImmutableDictionary<string, int>? notes = null)
    {
        if (!anchor.StartsWith("note-", StringComparison.Ordinal))
        {
            return anchor.TrimStart('p');
        }

        return notes is not null && notes.TryGetValue(anchor, out var number) ? $"{words.InNote}\u00A0{number}" : words.InNote;
    }
}
