namespace SiteGen.Core.Languages;

/// <summary>The script of a language's letters.</summary>
public enum Script
{
    /// <summary>Latin letters.</summary>
    Latin,

    /// <summary>Cyrillic letters.</summary>
    Cyrillic,

    /// <summary>Hebrew letters.</summary>
    Hebrew,

    /// <summary>Arabic letters.</summary>
    Arabic,
}

/// <summary>How a language is written.</summary>
public sealed record Letters
{
    /// <summary>The script of its letters.</summary>
    public Script Script { get; init; } = Script.Latin;

    /// <summary>Whether a comma parts decimals, «2,5», and not thousands, “1,000”.</summary>
    public bool HasDecimalComma { get; init; }

    /// <summary>Whether a full stop parts thousands, «1.200».</summary>
    public bool HasThousandsStop { get; init; }

    /// <summary>What an index prints between a family name and the given names after it.</summary>
    public string AfterFamilyName { get; init; } = ", ";
}
