using System.Collections.Immutable;

namespace SiteGen.Core.Languages;

/// <summary>Words that join the last two things of a list. A full stop at the end of one may be left out in print.</summary>
public sealed record JointWords
{
    /// <summary>Both are meant: «и», “as well as”.</summary>
    public ImmutableArray<string> And { get; init; } = [];

    /// <summary>One of them is meant: «или», “or”.</summary>
    public ImmutableArray<string> Or { get; init; } = [];
}
