using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Publish.Weaving;

/// <summary>
/// A piece of running text as pages and files are written from it: what was read, with everything that was recognised laid in as
/// marks. A closed family of its own; that of the tree that was read is <see cref="Inline"/>.
/// </summary>
public abstract record WovenInline;

/// <summary>Characters as they were read; no space is bound yet.</summary>
public sealed record WovenRun(ReadOnlyMemory<char> Characters) : WovenInline;

/// <summary>Characters kept as they are.</summary>
public sealed record WovenCode(ReadOnlyMemory<char> Characters) : WovenInline;

/// <summary>A line end that the text asks for.</summary>
public sealed record WovenLineBreak : WovenInline;

/// <summary>The mark of an editors' note.</summary>
/// <param name="NoteId">Id of a note of the same text.</param>
/// <param name="Number">Number of the note.</param>
/// <param name="Occurrence">1 for the first mark of this note in the text.</param>
public sealed record NoteMark(string NoteId, int Number, int Occurrence) : WovenInline;

/// <summary>What holds other pieces.</summary>
/// <param name="Inlines">The pieces.</param>
public abstract record WovenSpan(ImmutableArray<WovenInline> Inlines) : WovenInline;

/// <summary>Stress, by default in italics.</summary>
public sealed record WovenEmphasis(ImmutableArray<WovenInline> Inlines) : WovenSpan(Inlines)
{
    /// <summary>The language of a title set so, where it is not that of the text around and is known.</summary>
    public string? Language { get; init; }
}

/// <summary>Strong stress, by default in bold.</summary>
public sealed record WovenStrong(ImmutableArray<WovenInline> Inlines) : WovenSpan(Inlines);

/// <summary>A link that the text itself holds.</summary>
public sealed record WovenLink(string Target, ImmutableArray<WovenInline> Inlines) : WovenSpan(Inlines);

/// <summary>A bracket citation, brackets included.</summary>
/// <param name="Citation">What it says.</param>
/// <param name="Inlines">Text, names and <see cref="CitationLink"/>s.</param>
public sealed record CitationMark(Citation Citation, ImmutableArray<WovenInline> Inlines) : WovenSpan(Inlines);

/// <summary>The part of a citation that links to one source; never holds another link.</summary>
public sealed record CitationLink(CitationItem Item, ImmutableArray<WovenInline> Inlines) : WovenSpan(Inlines);

/// <summary>A date or a span of time.</summary>
/// <param name="Date">What it says.</param>
/// <param name="Inlines">The date as printed.</param>
public sealed record DateMark(Date Date, ImmutableArray<WovenInline> Inlines) : WovenSpan(Inlines);

/// <summary>Words in another language than the text around them.</summary>
public sealed record ForeignWords(string Language, ImmutableArray<WovenInline> Inlines) : WovenSpan(Inlines);

/// <summary>A person, place or term that the text names.</summary>
/// <param name="Mention">Which entry, how surely.</param>
/// <param name="IsFirst">Whether it is the entry's first mention in this text.</param>
/// <param name="Inlines">
/// The name as printed. The marks of the persons in it are nested, and never links; the mark of a note may be in it, which is a link on a page.
/// </param>
public sealed record MentionMark(Mention Mention, bool IsFirst, ImmutableArray<WovenInline> Inlines) : WovenSpan(Inlines);
