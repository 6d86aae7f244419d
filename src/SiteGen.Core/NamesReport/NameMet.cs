using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Forms;
using SiteGen.Core.Text;

namespace SiteGen.Core.NamesReport;

/// <summary>What looks like a name, as it stands in a text.</summary>
/// <param name="Family">The family name, or the word alone.</param>
/// <param name="Parts">Initials or given names beside it.</param>
/// <param name="Particle">Word before the family name.</param>
/// <param name="Span">Where.</param>
internal sealed record NameMet(string Family, ImmutableArray<string> Parts, string? Particle, SourceSpan Span)
{
    /// <summary>The cases that the word before it allows.</summary>
    public GrammaticalCases Cases { get; init; } = GrammaticalCases.All;

    /// <summary>Of whom the form of address before it speaks.</summary>
    public Gender Said { get; init; } = Gender.Unstated;
}
