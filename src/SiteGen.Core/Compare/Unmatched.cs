using System.Collections.Immutable;

namespace SiteGen.Core.Compare;

/// <summary>What is left of two lists, in the original and in a translation, when likes are taken out in pairs.</summary>
internal sealed class Unmatched<T>
    where T : class
{
    private readonly IReadOnlyList<T> original;
    private readonly IReadOnlyList<T> translation;
    private readonly ImmutableArray<int> lost;
    private readonly ImmutableArray<int> added;
    private readonly ImmutableArray<Match> matches;

    /// <summary>Two lists as they are.</summary>
    public Unmatched(IReadOnlyList<T> original, IReadOnlyList<T> translation)
        : this(original, translation, [.. Enumerable.Range(0, original.Count)], [.. Enumerable.Range(0, translation.Count)], [])
    {
    }

    private Unmatched(
        IReadOnlyList<T> original, IReadOnlyList<T> translation, ImmutableArray<int> lost, ImmutableArray<int> added, ImmutableArray<Match> matches) =>
        (this.original, this.translation, this.lost, this.added, this.matches) = (original, translation, lost, added, matches);

    /// <summary>In the original alone.</summary>
    public IEnumerable<T> Lost => lost.Select(i => original[i]);

    /// <summary>In the translation alone.</summary>
    public IEnumerable<T> Added => added.Select(i => translation[i]);

    /// <summary>Whether nothing is left.</summary>
    public bool IsEmpty => lost.IsEmpty && added.IsEmpty;

    /// <summary>Takes out pairs whose keys are the same; a null key matches nothing.</summary>
    public Unmatched<T> Without(Func<T, string?> keyOfLost, Func<T, string?> keyOfAdded) =>
        Without(Matching(i => keyOfLost(original[i]), i => keyOfAdded(translation[i])));

    /// <summary>Takes out what one list alone explains.</summary>
    public Unmatched<T> Where(Func<T, bool> ofLost, Func<T, bool> ofAdded) =>
        new(original, translation, [.. lost.Where(i => ofLost(original[i]))], [.. added.Where(i => ofAdded(translation[i]))], matches);

    /// <summary>
    /// The pairs whose keys are the same, in the order of the original, and what is left. Those after the same match go together before
    /// the others, so that one lost or added does not shift all after it.
    /// </summary>
    public (IReadOnlyList<Changed<T>> Pairs, Unmatched<T> Left) Paired(Func<T, string?> keyOf)
    {
        var (there, here) = (matches.Select(m => m.Original).ToHashSet(), matches.Select(m => m.Translation).ToHashSet());
        var partners = matches.ToDictionary(m => m.Original, m => m.Translation);
        var matchThere = LastMatches(original.Count, i => there.Contains(i) ? partners[i] : null);
        var matchHere = LastMatches(translation.Count, i => here.Contains(i) ? i : null);
        var near = Matching(i => Near(original[i], matchThere[i]), i => Near(translation[i], matchHere[i]));
        var left = Without(near);
        var far = left.Matching(i => keyOf(original[i]), i => keyOf(translation[i]));
        var pairs = near.Concat(far).OrderBy(m => m.Original).Select(m => new Changed<T>(original[m.Original], translation[m.Translation]));
        return ([.. pairs], left.Without(far));

        string? Near(T item, int match) => keyOf(item) is { } key ? $"{match} {key}" : null;
    }

    /// <summary>For each place in a list the match before it, by its place in the translation.</summary>
    private static int[] LastMatches(int count, Func<int, int?> matchAt)
    {
        var (found, last) = (new int[count], -1);
        for (var i = 0; i < count; i++)
        {
            last = matchAt(i) ?? last;
            found[i] = last;
        }

        return found;
    }

    private List<Match> Matching(Func<int, string?> keyOfLost, Func<int, string?> keyOfAdded)
    {
        var waiting = added.Select(i => new { Key = keyOfAdded(i), Index = i }).Where(a => a.Key is not null)
            .GroupBy(a => a.Key!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => new Queue<int>(g.Select(a => a.Index)), StringComparer.Ordinal);
        return [.. lost.Select(i => keyOfLost(i) is { } key && waiting.TryGetValue(key, out var queue) && queue.TryDequeue(out var index)
            ? new Match(i, index) : null).OfType<Match>()];
    }

    private Unmatched<T> Without(IReadOnlyCollection<Match> taken)
    {
        var (there, here) = (taken.Select(m => m.Original).ToHashSet(), taken.Select(m => m.Translation).ToHashSet());
        return new(original, translation, [.. lost.Where(i => !there.Contains(i))], [.. added.Where(i => !here.Contains(i))], [.. matches, .. taken]);
    }

    private sealed record Match(int Original, int Translation);
}

/// <summary>An item of the original and what stands for it in the translation.</summary>
internal sealed record Changed<T>(T Lost, T Added);
