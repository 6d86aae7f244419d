namespace SiteGen.Core.Languages;

/// <summary>
/// All that the program knows of a language, as data. One file holds one language; no other room holds its words or asks for its tag. References mix
/// languages, so readers of labels, joints, leads and months take those of <see cref="KnownLanguages.All"/> together.
/// </summary>
/// <param name="Tag">Its BCP 47 tag: <c>ru</c>.</param>
public sealed record Language(string Tag)
{
    /// <summary>What it calls itself: <c>Deutsch</c>.</summary>
    public required string OwnName { get; init; }

    /// <summary>Script, decimal mark, how an index writes names.</summary>
    public Letters Letters { get; init; } = new();

    /// <summary>Words that join the last two things of a list.</summary>
    public JointWords Joints { get; init; } = new();

    /// <summary>Words of a place in a source: labels, verso, “and following”.</summary>
    public LocatorWords Locators { get; init; } = new();

    /// <summary>Words that lead to a source or repeat it: “see”, “cited in”, “ibid.”.</summary>
    public CitationWords Citing { get; init; } = new();

    /// <summary>Months, the word for year, what opens a span of time.</summary>
    public DateWords Dates { get; init; } = new();

    /// <summary>Number words, ordinals, magnitudes.</summary>
    public NumberWords Numbers { get; init; } = new();

    /// <summary>Words around names: titles, particles, common words.</summary>
    public NameWords Names { get; init; } = new();

    /// <summary>Words that no line end parts, and abbreviations that end no sentence.</summary>
    public Typography Typography { get; init; } = new();

    /// <summary>The few words that files for machines print in the language; null where nobody has given them yet.</summary>
    public PrintingWords? Printing { get; init; }
}
