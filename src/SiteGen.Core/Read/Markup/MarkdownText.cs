using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Read.Markup;

/// <summary>A body of Markdown, read.</summary>
/// <param name="Blocks">The blocks of the text, notes left out.</param>
/// <param name="Notes">The notes that the text leads to, in the order of their first mark, with what they say.</param>
internal sealed record MarkdownText(ImmutableArray<Block> Blocks, ImmutableArray<MarkdownNote> Notes);

/// <summary>A note as Markdown has it.</summary>
internal sealed record MarkdownNote(string Id, int Number, int References, ImmutableArray<Block> Blocks);
