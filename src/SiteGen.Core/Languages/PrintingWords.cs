namespace SiteGen.Core.Languages;

/// <summary>Words that files for machines print.</summary>
public sealed record PrintingWords
{
    /// <summary>The words before a publication in print.</summary>
    public required string FirstPublished { get; init; }

    /// <summary>The label of a volume.</summary>
    public required string Volume { get; init; }

    /// <summary>The label of an issue.</summary>
    public required string Issue { get; init; }

    /// <summary>The label of pages.</summary>
    public required string Pages { get; init; }

    /// <summary>What readers are told of a person until the account is written.</summary>
    public required string AccountToCome { get; init; }
}
