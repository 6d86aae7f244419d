using System.Collections.Immutable;
using SiteGen.Core.Text;

namespace SiteGen.Core.Model;

/// <summary>A block of a text. A closed family: every writer handles each kind.</summary>
/// <param name="Span">Where it was read.</param>
public abstract record Block(SourceSpan Span);

/// <summary>A paragraph.</summary>
public sealed record Paragraph(SourceSpan Span, ImmutableArray<Inline> Inlines) : Block(Span);

/// <summary>A heading inside an article, level 2 to 4 (the article's title is level 1).</summary>
public sealed record Heading(SourceSpan Span, int Level, ImmutableArray<Inline> Inlines) : Block(Span);

/// <summary>A quotation set apart.</summary>
public sealed record BlockQuotation(SourceSpan Span, ImmutableArray<Block> Blocks) : Block(Span);

/// <summary>A list, each item a run of blocks.</summary>
/// <param name="Span">Where it was read.</param>
/// <param name="Start">Number of the first item, or null for a list without numbers.</param>
/// <param name="Items">The items.</param>
public sealed record ListBlock(SourceSpan Span, int? Start, ImmutableArray<ImmutableArray<Block>> Items) : Block(Span);

/// <summary>Text kept as it is, set in a fixed pitch.</summary>
public sealed record Verbatim(SourceSpan Span, string Text) : Block(Span);

/// <summary>A break between parts of the text, drawn as a rule or an ornament.</summary>
public sealed record ThematicBreak(SourceSpan Span) : Block(Span);
