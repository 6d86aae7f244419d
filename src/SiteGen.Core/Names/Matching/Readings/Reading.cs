using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Matching.Tokens;

namespace SiteGen.Core.Names.Matching.Readings;

/// <summary>What a stretch of tokens may name.</summary>
/// <param name="Start">Number of its first token.</param>
/// <param name="End">Number of the token after it.</param>
/// <param name="Kind">Which register.</param>
/// <param name="Options">The entries that it can mean, each once; at least one.</param>
/// <param name="Strength">What speaks for them.</param>
internal sealed record Reading(int Start, int End, EntryKind Kind, ImmutableArray<Entry> Options, Strength Strength)
{
    /// <summary>Whether the given name is there in full beside the family name.</summary>
    public bool IsFull { get; init; }

    /// <summary>How much of a person's given names is there; less than nothing where what is beside the name contradicts them.</summary>
    public int Fitting { get; init; }

    /// <summary>Of several options the only one that bears just this name, where the others bear more: «Виктор Крам» beside «Виктор Львович Крам».</summary>
    public Entry? Bearer { get; init; }

    /// <summary>Whether it lies inside a longer reading, which alone is linked: the bearer of a name in «поход Орлова».</summary>
    public bool IsNested { get; init; }

    /// <summary>Whether what is beside it says that none of the options is meant.</summary>
    public bool IsStranger => Fitting < 0;

    /// <summary>Whether it shares its head with a neighbour; the words before the head are then no name of their own.</summary>
    public bool IsConjunct { get; init; }

    /// <summary>What wins among readings of the same length: person, term of several words, place, term of one word.</summary>
    public int Rank => (Kind, End - Start) switch
    {
        _ when IsConjunct => -1,
        (EntryKind.Person, _) => 0,
        (EntryKind.Term, > 1) => 1,
        (EntryKind.Place, _) => 2,
        _ => 3,
    };
}

/// <summary>What speaks for a reading.</summary>
internal enum Strength
{
    /// <summary>A name that is by itself: one entry is certain.</summary>
    Plain,

    /// <summary>A family name in the plural: the bearer and others.</summary>
    OfSeveral,

    /// <summary>A family name after a word at the start of a sentence that may be a stranger's given name.</summary>
    BehindUnknown,

    /// <summary>Given name and patronymic alone: means the person only where the text has named it otherwise.</summary>
    GivenNamesOnly,

    /// <summary>A given name alone: means the person only where the text has named it by given and family name.</summary>
    GivenNameAlone,
}

/// <summary>A stretch of open text as read.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Readings">The readings chosen in it.</param>
/// <param name="Namesakes">Ids of the persons whose family name is in it as a stranger's.</param>
internal sealed record ReadStretch(ImmutableArray<Token> Tokens, ImmutableArray<Reading> Readings, ImmutableArray<string> Namesakes);
