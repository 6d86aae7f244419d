namespace SiteGen.Core.Names.Matching.Readings;

/// <summary>A person's name as read: its tokens and how many given names or initials speak for it.</summary>
internal sealed record NameReading(int Start, int End, int Fitting)
{
    /// <summary>The name of one who is in no register.</summary>
    public static NameReading OfStranger { get; } = new(0, 0, -1);

    /// <summary>Whether it is no entry's.</summary>
    public bool IsStranger => Fitting < 0;

    /// <summary>Whether initials or given names before the family name speak for it.</summary>
    public bool IsNamedBefore { get; init; }

    /// <summary>Whether a given name is there, not only initials.</summary>
    public bool IsFull { get; init; }

    /// <summary>Whether the word before it may be a stranger's given name.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>Whether the given names are exactly those of the register.</summary>
    public bool IsWhole { get; init; }
}

/// <summary>A rule that has decided about a name, and the name: what explains why it is linked or left.</summary>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Words">The words of the name.</param>
internal readonly record struct NameDecision(string Rule, string Words);
