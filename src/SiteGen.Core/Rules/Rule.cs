using System.Collections.Immutable;

namespace SiteGen.Core.Rules;

/// <summary>Looks at a case and decides it, or says nothing.</summary>
/// <typeparam name="TCase">What is looked at.</typeparam>
/// <typeparam name="TVerdict">What is decided.</typeparam>
public delegate TVerdict? Decide<TCase, TVerdict>(in TCase looked)
    where TCase : allows ref struct
    where TVerdict : struct;

/// <summary>
/// A row of a table that decides between readings. Its examples are run as tests and printed in the documentation, so a row is also its own
/// specification.
/// </summary>
/// <param name="Name">A short name in kebab case, under which the documentation and a report show it: <c>interval-after-measure</c>.</param>
/// <param name="Says">One sentence: what it looks at and what it decides.</param>
/// <param name="Decide">The decision; null where the rule has nothing to say of a case.</param>
public sealed record Rule<TCase, TVerdict>(string Name, string Says, Decide<TCase, TVerdict> Decide)
    where TCase : allows ref struct
    where TVerdict : struct
{
    /// <summary>Texts that the rule decides. At least one.</summary>
    public required ImmutableArray<string> Fits { get; init; }

    /// <summary>Texts much like them that it leaves to other rules. At least one.</summary>
    public required ImmutableArray<string> LeavesAlone { get; init; }

    /// <summary>What a discipline alone needs, by the name that an edition can leave out: <c>intervals</c>; null: it always holds.</summary>
    public string? Group { get; init; }
}

/// <summary>Rules in their order. The first that decides a case is followed.</summary>
/// <param name="Rows">The rows.</param>
public sealed record RuleTable<TCase, TVerdict>(ImmutableArray<Rule<TCase, TVerdict>> Rows)
    where TCase : allows ref struct
    where TVerdict : struct
{
    /// <summary>The verdict of the first rule that decides, or null.</summary>
    public TVerdict? Judge(in TCase looked) => Judge(looked, out _);

    /// <summary>The verdict of the first rule that decides, and the rule; null where none does.</summary>
    public TVerdict? Judge(in TCase looked, out Rule<TCase, TVerdict>? deciding)
    {
        foreach (var row in Rows)
        {
            if (row.Decide(looked) is { } verdict)
            {
                deciding = row;
                return verdict;
            }
        }

        deciding = null;
        return null;
    }

    /// <summary>The first rule that decides, or null: what tests and the documentation ask.</summary>
    public Rule<TCase, TVerdict>? FindDeciding(in TCase looked)
    {
        Judge(looked, out var deciding);
        return deciding;
    }

    /// <summary>The table without the rules of some groups.</summary>
    public RuleTable<TCase, TVerdict> Without(IReadOnlySet<string> groups) =>
        groups.Count == 0 ? this : new([.. Rows.Where(r => r.Group is null || !groups.Contains(r.Group))]);
}
