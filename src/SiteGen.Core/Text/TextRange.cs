namespace SiteGen.Core.Text;

/// <summary>A stretch of a text, in UTF-16 units.</summary>
/// <param name="Start">Index of its first unit.</param>
/// <param name="Length">Number of units.</param>
public sealed record TextRange(int Start, int Length)
{
    /// <summary>Index just behind the last unit.</summary>
    public int End => Start + Length;

    /// <summary>The range from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextRange Between(int start, int end) => new(start, end - start);

    /// <summary>The units of <paramref name="text"/> that the range covers.</summary>
    public string In(string text) => text.Substring(Start, Length);

    /// <summary>As <see cref="In"/>, without a copy.</summary>
    public ReadOnlySpan<char> SpanIn(string text) => text.AsSpan(Start, Length);

    /// <summary>Whether <paramref name="other"/> lies wholly inside.</summary>
    public bool Contains(TextRange other) => Start <= other.Start && other.End <= End;
}
