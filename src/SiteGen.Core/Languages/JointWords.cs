using System.Collections.Frozen;
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

/// <summary>The joints of all languages, in small letters and without their full stop, for readers that hold a whole word.</summary>
public static class KnownJoints
{
    /// <summary>The words for “and”.</summary>
    public static FrozenSet<string> Ands { get; } = Unite(l => l.Joints.And);

    /// <summary>The words for “or”.</summary>
    public static FrozenSet<string> Ors { get; } = Unite(l => l.Joints.Or);

    /// <summary>Both.</summary>
    public static FrozenSet<string> All { get; } = Unite(l => l.Joints.And.AddRange(l.Joints.Or));

    private static FrozenSet<string> Unite(Func<Language, ImmutableArray<string>> wordsOf) =>
        KnownLanguages.All.SelectMany(l => wordsOf(l)).Select(word => word.TrimEnd('.')).ToFrozenSet(StringComparer.Ordinal);
}
