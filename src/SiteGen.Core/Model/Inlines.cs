using System.Collections.Immutable;
using SiteGen.Core.Text;

namespace SiteGen.Core.Model;

/// <summary>
/// A piece of running text. A closed family in two halves: what the reader of Markdown makes, and the marks that
/// <c>Weave</c> lays into a copy of the tree when a page or file is written. A tree that was read is never edited.
/// </summary>
public abstract record Inline;

/// <summary>Characters.</summary>
/// <param name="Span">Where they were read.</param>
/// <param name="Text">The characters; soft line ends have become spaces.</param>
public sealed record TextRun(SourceSpan Span, string Text) : Inline;

/// <summary>Characters kept as they stand; no citation or name is looked for in them.</summary>
public sealed record CodeRun(SourceSpan Span, string Text) : Inline;

/// <summary>Stress, by default in italics.</summary>
public sealed record Emphasis(ImmutableArray<Inline> Inlines) : Inline
{
    /// <summary>The language of a title set so, where it is not that of the text around and is known.</summary>
    public string? Language { get; init; }
}

/// <summary>Strong stress, by default in bold.</summary>
public sealed record Strong(ImmutableArray<Inline> Inlines) : Inline;

/// <summary>A link that the text itself holds; its scheme has been allowed.</summary>
public sealed record Link(string Target, ImmutableArray<Inline> Inlines) : Inline;

/// <summary>
/// Words of which the text itself says what they name, <c>[…](person:id)</c>, or that they name nothing, <c>[…](none:)</c>. A
/// reader sees the words alone.
/// </summary>
/// <param name="Span">Where it was read.</param>
/// <param name="Entry">The entry named, or null: nothing is to be linked here.</param>
/// <param name="Inlines">The words.</param>
public sealed record NamedWords(SourceSpan Span, EntryReference? Entry, ImmutableArray<Inline> Inlines) : Inline;

/// <summary>An entry of a register, by register and id.</summary>
public sealed record EntryReference(EntryKind Kind, string Id);

/// <summary>A line end that the text asks for.</summary>
public sealed record LineBreak : Inline;

/// <summary>The mark of an editors' note.</summary>
/// <param name="Span">Where it was read.</param>
/// <param name="NoteId">Id of a <see cref="Note"/> of the same text.</param>
/// <param name="Number">Number of the note, in the order of first mention.</param>
/// <param name="Occurrence">1 for the first mark of this note in the text.</param>
public sealed record NoteReference(SourceSpan Span, string NoteId, int Number, int Occurrence) : Inline;

/// <summary>Woven: a bracket citation, brackets included.</summary>
/// <param name="Citation">What it says.</param>
/// <param name="Inlines">Text, names and <see cref="CitationLink"/>s.</param>
public sealed record CitationMark(Citation Citation, ImmutableArray<Inline> Inlines) : Inline;

/// <summary>Woven: the part of a citation that links to one source; never holds another link.</summary>
public sealed record CitationLink(CitationItem Item, ImmutableArray<Inline> Inlines) : Inline;

/// <summary>Woven: a date or a span of time.</summary>
/// <param name="Date">What it says.</param>
/// <param name="Inlines">The date as it stands.</param>
public sealed record DateMark(Date Date, ImmutableArray<Inline> Inlines) : Inline;

/// <summary>Woven: words in another language than the text around them.</summary>
/// <param name="Language">Their language.</param>
/// <param name="Inlines">The words.</param>
public sealed record ForeignWords(string Language, ImmutableArray<Inline> Inlines) : Inline;

/// <summary>Woven: a person, place or term that the text names.</summary>
/// <param name="Mention">Which entry, how surely.</param>
/// <param name="IsFirst">Whether it is the entry's first mention in this text.</param>
/// <param name="Inlines">The name as it stands; the marks of the persons in it are nested, and never links.</param>
public sealed record MentionMark(Mention Mention, bool IsFirst, ImmutableArray<Inline> Inlines) : Inline;
