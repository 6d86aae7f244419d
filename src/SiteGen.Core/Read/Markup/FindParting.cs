using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Read.Markup;

/// <summary>
/// Finds where two texts that should run in parallel may have parted: the first block that is of another kind than its twin, or much longer or
/// shorter. A block too many is seldom far above.
/// </summary>
internal static class FindParting
{
    private const int TooShortToCompare = 60;

    /// <summary>The place of that block in the first text; at its last block, where only the second goes on.</summary>
    public static SourceSpan Find(ImmutableArray<Block> here, ImmutableArray<Block> there)
    {
        var (own, other) = (here.Sum(b => (long)b.Span.Length), there.Sum(b => (long)b.Span.Length));
        var both = Math.Min(here.Length, there.Length);
        var k = Enumerable.Range(0, both).FirstOrDefault(i => !AreAlike(here[i], there[i], own, other), both);
        return here[Math.Min(k, here.Length - 1)].Span;
    }

    /// <summary>Whether two blocks may say the same, as far as looks go; languages differ in length, so each is measured by its own text.</summary>
    private static bool AreAlike(Block here, Block there, long own, long other)
    {
        var (a, b) = (here.Span.Length * other, there.Span.Length * own);
        return here.GetType() == there.GetType() && (here as Heading)?.Level == (there as Heading)?.Level
            && (Math.Max(here.Span.Length, there.Span.Length) < TooShortToCompare || Math.Max(a, b) * 3 < Math.Min(a, b) * 5);
    }
}
