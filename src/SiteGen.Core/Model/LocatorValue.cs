using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using SiteGen.Core.Text;

namespace SiteGen.Core.Model;

/// <summary>
/// What is after the label of a place, as a value: two that mean one place are equal, however they are spelled. <c>3 об.</c>, <c>3 verso</c> and
/// <c>3v</c> are the same leaf, <c>145–7</c> and <c>145-147</c> the same pages; fond <c>04</c> is not fond <c>4</c>.
/// </summary>
public sealed record LocatorValue : IComparable<LocatorValue>
{
    /// <summary>Signs in numbers that an id cannot hold.</summary>
    private static readonly SearchValues<char> Unsafe = SearchValues.Create("./:*");

    private readonly string key;

    /// <summary>The value of a text whose parts have been told.</summary>
    /// <param name="printed">The text.</param>
    /// <param name="runs">Its numbers and ranges; none where it is words.</param>
    /// <param name="signs">The dashes and sides in it.</param>
    public LocatorValue(string printed, ImmutableArray<LocatorRun> runs, ImmutableArray<PrintedSign> signs)
    {
        (Printed, Runs, Signs) = (printed, runs, signs);
        key = runs.IsEmpty ? CollapseSpace(JoinByDashes(printed, signs)) : runs is [{ IsPlain: true, From.Figures: var figures }] ? figures : WriteKey(runs);
    }

    /// <summary>Words, which are equal if they are spelled the same.</summary>
    public LocatorValue(string words)
        : this(words, [], [])
    {
    }

    /// <summary>The text as it was printed.</summary>
    public string Printed { get; }

    /// <summary>The numbers and ranges, in order; none where the value is words or a code.</summary>
    public ImmutableArray<LocatorRun> Runs { get; }

    /// <summary>The dashes and sides in <see cref="Printed"/>, which each language writes in its own way.</summary>
    public ImmutableArray<PrintedSign> Signs { get; }

    /// <summary>One text for all spellings, in small Latin letters: <c>3–5, 8 v</c>.</summary>
    public string Key => key;

    /// <summary>Whether it begins with an Arabic number.</summary>
    public bool IsArabic => Runs is [{ From: var first }, ..] && char.IsAsciiDigit(first.Figures[0]);

    /// <summary>Whether more than one is counted.</summary>
    public bool IsMany => Runs.Length > 1 || Runs is [{ IsMany: true }];

    /// <summary>The value as part of an id, the same for all spellings. What the plain id of a list would lose, a sum of its characters tells.</summary>
    public string Anchor => Runs is [{ Tail: RunTail.None } only] && !key.AsSpan().ContainsAny(Unsafe)
        ? only.IsPlain ? key : key.Replace('–', '-').Replace(" v", "-verso", StringComparison.Ordinal)
        : LatinId.MakeExactId(key);

    /// <summary>The Arabic numbers at the ends of its runs; those of a preface, in Roman figures, are not counted with them.</summary>
    public IEnumerable<int> Numbers => Runs.SelectMany(r => new[] { r.From.Number, r.To.Number }).OfType<int>();

    /// <summary>The first number, and the last if that is another; where it is no list of numbers, what is before the first dash and after the last.</summary>
    public (string First, string? Last) Ends =>
        !Runs.IsEmpty && !Runs.Any(r => r.IsDetail) ? (Runs[0].From.Word, Runs[0].From == Runs[^1].To ? null : Runs[^1].To.Word)
        : Signs.IsEmpty ? (Printed, null) : (Printed[..Signs[0].Start], Printed[Signs[^1].End..]);

    /// <summary>Whether the two mean the same but for noughts before their numbers.</summary>
    public bool IsSameBarNoughts(LocatorValue other) => Equals(other)
        || (Runs is [{ IsMany: false }] && other.Runs is [{ IsMany: false }] && key.TrimStart('0') == other.key.TrimStart('0'));

    /// <inheritdoc/>
    public bool Equals(LocatorValue? other) => other is not null && Runs.IsEmpty == other.Runs.IsEmpty && key == other.key;

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(key, StringComparison.Ordinal);

    /// <summary>Numbers by value, words after them.</summary>
    public int CompareTo(LocatorValue? other) => other is null ? 1
        : Runs.IsEmpty.CompareTo(other.Runs.IsEmpty) is var order and not 0 ? order : NaturalOrder.Comparer.Compare(key, other.key);

    /// <summary>As <see cref="CompareTo"/> says; nothing comes before any value.</summary>
    public static bool operator <(LocatorValue? left, LocatorValue? right) => Compare(left, right) < 0;

    /// <summary>As <see cref="CompareTo"/> says; nothing comes before any value.</summary>
    public static bool operator <=(LocatorValue? left, LocatorValue? right) => Compare(left, right) <= 0;

    /// <summary>As <see cref="CompareTo"/> says; nothing comes before any value.</summary>
    public static bool operator >(LocatorValue? left, LocatorValue? right) => Compare(left, right) > 0;

    /// <summary>As <see cref="CompareTo"/> says; nothing comes before any value.</summary>
    public static bool operator >=(LocatorValue? left, LocatorValue? right) => Compare(left, right) >= 0;

    private static int Compare(LocatorValue? left, LocatorValue? right) => Comparer<LocatorValue>.Default.Compare(left, right);

    /// <inheritdoc/>
    public override string ToString() => Printed;

    private static string WriteKey(ImmutableArray<LocatorRun> runs)
    {
        var key = new StringBuilder();
        foreach (var run in runs)
        {
            run.WriteKey(key.Append(key.Length == 0 ? "" : run.IsDetail ? ": " : ", "));
        }

        return key.ToString();
    }

    private static string JoinByDashes(string words, ImmutableArray<PrintedSign> dashes) =>
        dashes.Reverse().Aggregate(words, (text, dash) => string.Concat(text.AsSpan(0, dash.Start), "–", text.AsSpan(dash.End)));

    private static string CollapseSpace(string words) =>
        words.AsSpan().ContainsAny('\n', '\u00A0') || words.Contains("  ", StringComparison.Ordinal)
            ? string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : words;
}
