using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Compare;

/// <summary>Counts the brackets of a passage that were meant as citations and could not be read.</summary>
internal sealed class UnreadBrackets(ImmutableArray<Diagnostic> told)
{
    private readonly Dictionary<string, ImmutableSortedSet<int>> places = told.Where(d => d.Code is "SG201" or "SG202" or "SG212")
        .GroupBy(d => d.Span.File.Path, StringComparer.Ordinal)
        .ToDictionary(file => file.Key, file => file.Select(d => d.Span.Start).ToImmutableSortedSet(), StringComparer.Ordinal);

    public int CountIn(PassageSide side) =>
        side.Annotated.Passage.Blocks is [.., var last] && places.TryGetValue(side.Whole.File.Path, out var all)
            ? Before(all, last.Span.Start + last.Span.Length) - Before(all, side.Span.Start) : 0;

    private static int Before(ImmutableSortedSet<int> all, int at) => all.IndexOf(at) is var index && index < 0 ? ~index : index;
}
