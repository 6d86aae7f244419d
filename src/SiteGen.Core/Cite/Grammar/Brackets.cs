using System.Collections.Immutable;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Grammar;

/// <summary>The square brackets of a passage, in one pass; none runs from one block into the next.</summary>
/// <param name="Closed">Brackets that may be citations, each from the opening through the closing one; one inside another is before it.</param>
/// <param name="Open">Openings that begin like a citation and never close.</param>
/// <param name="Deep">Openings that are in more brackets than are read.</param>
/// <param name="Long">Openings of brackets that begin like a citation and are longer than any.</param>
/// <param name="Unopened">Closing brackets without an opening, after what ends like a citation.</param>
internal sealed record Brackets(
    ImmutableArray<TextRange> Closed, ImmutableArray<TextRange> Open, ImmutableArray<TextRange> Deep, ImmutableArray<TextRange> Long,
    ImmutableArray<TextRange> Unopened);
