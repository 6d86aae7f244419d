using System.Collections.Immutable;

namespace SiteGen.Core.Languages;

/// <summary>Numbers in words.</summary>
public sealed record NumberWords
{
    /// <summary>Numbers by the beginnings of the words that say them, in any form: «два», «второй», “second”, “twice”.</summary>
    public ImmutableArray<SaidNumber> Said { get; init; } = [];

    /// <summary>What multiplies the figures before it: «100 тыс.».</summary>
    public ImmutableArray<Magnitude> Magnitudes { get; init; } = [];
}

/// <summary>A number and how words that say it begin.</summary>
public sealed record SaidNumber(int Value, WordList Beginnings);

/// <summary>A factor and how words that say it begin.</summary>
public sealed record Magnitude(decimal Factor, WordList Beginnings);
