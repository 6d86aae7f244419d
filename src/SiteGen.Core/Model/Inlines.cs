using System.Collections.Immutable;
using SiteGen.Core.Text;

namespace SiteGen.Core.Model;

/// <summary>
/// A piece of running text as it was read: a closed family. What is recognised in it lies beside the tree; what pages and files
/// are written from, marks laid in, is a family of its own.
/// </summary>
public abstract record Inline;

/// <summary>Characters.</summary>
/// <param name="Span">Where they were read.</param>
/// <param name="Text">The characters; soft line ends have become spaces.</param>
public sealed record TextRun(SourceSpan Span, string Text) : Inline;

/// <summary>Characters kept as they are; no citation or name is looked for in them.</summary>
public sealed record CodeRun(SourceSpan Span, string Text) : Inline;

/// <summary>Stress, by default in italics.</summary>
public sealed record Emphasis(ImmutableArray<Inline> Inlines) : Inline;

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
