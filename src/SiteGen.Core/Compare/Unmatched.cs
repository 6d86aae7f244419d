namespace SiteGen.Core.Compare;

/// <summary>What is left of two lists when likes are taken out in pairs.</summary>
/// <param name="Lost">In the original alone.</param>
/// <param name="Added">In the translation alone.</param>
internal sealed record Unmatched<T>(IReadOnlyList<T> Lost, IReadOnlyList<T> Added)
{
    /// <summary>Takes out pairs whose keys are the same; a null key matches nothing.</summary>
    public Unmatched<T> Without(Func<T, string?> keyOfLost, Func<T, string?> keyOfAdded) => Match(keyOfLost, keyOfAdded).Left;

    /// <summary>The pairs whose keys are the same, in the order of the original, and what is left.</summary>
    public (IReadOnlyList<(T Lost, T Added)> Pairs, Unmatched<T> Left) Paired(Func<T, string?> keyOf) => Match(keyOf, keyOf);

    private (IReadOnlyList<(T Lost, T Added)> Pairs, Unmatched<T> Left) Match(Func<T, string?> keyOfLost, Func<T, string?> keyOfAdded)
    {
        var waiting = Added.Select((item, i) => (Key: keyOfAdded(item), Index: i)).Where(a => a.Key is not null)
            .GroupBy(a => a.Key!, a => a.Index, StringComparer.Ordinal).ToDictionary(g => g.Key, g => new Queue<int>(g), StringComparer.Ordinal);
        var (pairs, lost, taken) = (new List<(T, T)>(), new List<T>(), new HashSet<int>());
        foreach (var item in Lost)
        {
            if (keyOfLost(item) is { } key && waiting.TryGetValue(key, out var queue) && queue.TryDequeue(out var index))
            {
                taken.Add(index);
                pairs.Add((item, Added[index]));
            }
            else
            {
                lost.Add(item);
            }
        }

        return (pairs, new(lost, [.. Added.Where((_, i) => !taken.Contains(i))]));
    }
}
