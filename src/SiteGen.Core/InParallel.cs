using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace SiteGen.Core;

/// <summary>
/// The same pure work on each of many things, on all cores, the results in the order of the things. PLINQ would do as well, but
/// its machinery is compiled anew for each type, which costs more than a small edition's whole work.
/// </summary>
public static class InParallel
{
    /// <summary>What <paramref name="make"/> makes of each item.</summary>
    public static ImmutableArray<TOut> Select<TIn, TOut>(IEnumerable<TIn> items, Func<TIn, TOut> make)
    {
        var list = items as IReadOnlyList<TIn> ?? [.. items];
        var made = new TOut[list.Count];
        Parallel.For(0, made.Length, i => made[i] = make(list[i]));
        return ImmutableCollectionsMarshal.AsImmutableArray(made);
    }
}
