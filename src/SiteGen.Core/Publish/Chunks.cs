namespace SiteGen.Core.Publish;

/// <summary>Neighbours that share a key.</summary>
/// <param name="Key">The key, compared by reference; null stands for none.</param>
/// <param name="Atoms">The neighbours, in order.</param>
internal sealed record Chunk<TKey, T>(TKey? Key, IReadOnlyList<T> Atoms) where TKey : class;

/// <summary>Parting a sequence where a key changes.</summary>
internal static class Chunks
{
    /// <summary>Runs of neighbours with the same key.</summary>
    public static IEnumerable<Chunk<TKey, T>> ChunkBy<T, TKey>(this IReadOnlyList<T> items, Func<T, TKey?> keyOf) where TKey : class
    {
        for (var start = 0; start < items.Count;)
        {
            var key = keyOf(items[start]);
            var end = start + 1;
            while (end < items.Count && ReferenceEquals(keyOf(items[end]), key))
            {
                end++;
            }

            yield return new(key, end - start == items.Count ? items : Part(items, start, end));
            start = end;
        }
    }

    private static T[] Part<T>(IReadOnlyList<T> items, int start, int end)
    {
        var part = new T[end - start];
        for (var i = start; i < end; i++)
        {
            part[i - start] = items[i];
        }

        return part;
    }
}
