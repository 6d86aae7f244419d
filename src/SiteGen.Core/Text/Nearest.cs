namespace SiteGen.Core.Text;

/// <summary>Finds what a mistyped word was probably meant to be.</summary>
public static class Nearest
{
    /// <summary>The candidate at an edit distance of at most 2 (1 for words of under 4 letters), or null.</summary>
    public static string? FindNearest(string word, IEnumerable<string> candidates) => FindNearest(word, candidates, word.Length < 4 ? 1 : 2);

    /// <summary>The candidate at the edit distance given or a smaller one, or null.</summary>
    public static string? FindNearest(string word, IEnumerable<string> candidates, int most) => candidates
        .Where(c => Math.Abs(c.Length - word.Length) <= most)
        .Select(c => new { Candidate = c, Distance = Distance(word, c) })
        .Where(c => c.Distance <= most)
        .OrderBy(c => c.Distance).ThenBy(c => c.Candidate, StringComparer.Ordinal)
        .Select(c => c.Candidate)
        .FirstOrDefault();

    private static int Distance(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var current = new int[b.Length + 1];
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[b.Length];
    }
}
