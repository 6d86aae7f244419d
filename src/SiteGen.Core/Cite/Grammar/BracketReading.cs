using SiteGen.Core.Cite.Rules;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Grammar;

/// <summary>What a bracket was found to be.</summary>
/// <param name="Citation">The citation; null where the bracket stays text.</param>
/// <param name="Fault">Tells, at the place of the bracket, why it stays text; null where it is plainly none.</param>
/// <param name="IsByAuthor">A source was found by author and year.</param>
/// <param name="IsTown">The bracket may as well name a town and a year: it is told only in a text that cites by author.</param>
/// <param name="Around">What the text around says of it, which may go for the bracket after it too.</param>
/// <param name="Rule">The name of the rule that decided; null where the grammar did.</param>
internal readonly record struct BracketReading(
    Citation? Citation, Func<SourceSpan, Diagnostic>? Fault = null, bool IsByAuthor = false, bool IsTown = false, BracketVerdict? Around = null,
    string? Rule = null)
{
    /// <summary>The names of the rules that decided what its numbers are.</summary>
    public IReadOnlyList<string>? OfNumbers { get; init; }
}
