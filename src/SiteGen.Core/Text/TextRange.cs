namespace SiteGen.Core.Text;

/// <summary>A stretch of a text, in UTF-16 units.</summary>
/// <param name="Start">Index of its first unit.</param>
/// <param name="Length">Number of units.</param>
public sealed record TextRange(int Start, int Length)
{
    /// <summary>Index just after the last unit.</summary>
    public int End => Start + Length;

    /// <summary>The range from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextRange Between(int start, int end) => new(start, end - start);

    /// <summary>The units of <paramref name="text"/> that the range covers.</summary>
    public string In(string text) => text.Substring(Start, Length);

    /// <summary>As <see cref="In"/>, without a copy.</summary>
    public ReadOnlySpan<char> SpanIn(string text) => text.AsSpan(Start, Length);

    /// <summary>Where it ends without the space at its end.</summary>
    public int FindTrimmedEnd(string text) => Start + SpanIn(text).TrimEnd().Length;

    /// <summary>Whether <paramref name="other"/> lies wholly inside.</summary>
    public bool Contains(TextRange other) => Start <= other.Start && other.End <= End;

    /// <summary>What is left of it, in order, when other ranges, in the order of their starts, are taken out; these may overlap one another.</summary>
    public IEnumerable<TextRange> Without(IEnumerable<TextRange> others)
    {
        var at = Start;
        foreach (var other in others.Where(o => o.End > Start && o.Start < End))
        {
            if (other.Start > at)
            {
                yield return Between(at, other.Start);
            }

            at = Math.Max(at, other.End);
        }

        if (at < End)
        {
            yield return Between(at, End);
        }
    }
}
