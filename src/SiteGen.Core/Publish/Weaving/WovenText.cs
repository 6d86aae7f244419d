using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Publish.Weaving;

/// <summary>A text with its marks laid in.</summary>
public sealed record WovenText(ImmutableArray<WovenPassage> Body, ImmutableArray<WovenNote> Notes);

/// <summary>A passage with its marks laid in.</summary>
public sealed record WovenPassage(PassageId Id, ImmutableArray<WovenBlock> Blocks);

/// <summary>A note with its marks laid in.</summary>
/// <param name="Note">The note.</param>
/// <param name="Passage">Its text.</param>
/// <param name="Marks">The passages where its marks are, a mark each, in their order.</param>
public sealed record WovenNote(Note Note, WovenPassage Passage, ImmutableArray<PassageId> Marks);

/// <summary>A block of a woven text. A closed family: every writer handles each kind.</summary>
public abstract record WovenBlock;

/// <summary>A paragraph.</summary>
public sealed record WovenParagraph(WovenLine Line) : WovenBlock;

/// <summary>A heading, level 2 to 4.</summary>
public sealed record WovenHeading(int Level, WovenLine Line) : WovenBlock;

/// <summary>A quotation set apart.</summary>
public sealed record WovenQuotation(ImmutableArray<WovenBlock> Blocks) : WovenBlock;

/// <summary>A list, each item a run of blocks.</summary>
/// <param name="Start">Number of the first item, or null for a list without numbers.</param>
/// <param name="Items">The items.</param>
public sealed record WovenList(int? Start, ImmutableArray<ImmutableArray<WovenBlock>> Items) : WovenBlock;

/// <summary>Text kept as it is, set in a fixed pitch.</summary>
public sealed record WovenVerbatim(string Text) : WovenBlock;

/// <summary>A break between parts of the text.</summary>
public sealed record WovenBreak : WovenBlock;
