using System.Collections.Immutable;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Authors;

/// <summary>A year after authors' names: <c>2003а</c>, or years: <c>1990–1992</c>.</summary>
/// <param name="Year">The year, the first of several.</param>
/// <param name="Last">The last year; the first where there is but one.</param>
/// <param name="Letter">What tells works of a year apart; NUL where there is none.</param>
/// <param name="Range">As printed.</param>
internal readonly record struct AuthoredYear(int Year, int Last, char Letter, TextRange Range);

/// <summary>Authors and years as printed.</summary>
/// <param name="Families">Family names, normalised.</param>
/// <param name="AndOthers">«И др.», “et al.”.</param>
/// <param name="HasInitials">Initials are beside a name: a person is meant, no town.</param>
/// <param name="Range">The names.</param>
/// <param name="Years">None where a place follows the names at once.</param>
internal sealed record AuthorYear(ImmutableArray<string> Families, bool AndOthers, bool HasInitials, TextRange Range, ImmutableArray<AuthoredYear> Years);
