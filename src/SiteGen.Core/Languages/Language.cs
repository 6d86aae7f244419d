using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Core.Languages.Known;

namespace SiteGen.Core.Languages;

/// <summary>
/// All that the program knows of a language, as data. One file holds one language; no other room holds its words or asks for its tag. References mix
/// languages, so readers of labels, joints, leads and months take those of <see cref="KnownLanguages.All"/> together.
/// </summary>
/// <param name="Tag">Its BCP 47 tag: <c>ru</c>.</param>
public sealed record Language(string Tag)
{
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

/// <summary>The languages that the program knows.</summary>
public static class KnownLanguages
{
    /// <summary>Every language that has a file here, those of the first editions' interface first.</summary>
    public static ImmutableArray<Language> All { get; } =
    [
        Russian.Language, English.Language, German.Language, French.Language, Polish.Language, Czech.Language,
        Ukrainian.Language, Belarusian.Language, Lithuanian.Language, Latin.Language, Bulgarian.Language, Serbian.Language,
    ];

    /// <summary>The languages that the theme has words for: those of a site that does not say its own.</summary>
    public static ImmutableArray<Language> OfInterface { get; } = [Russian.Language, English.Language];

    private static readonly FrozenDictionary<string, Language> ByTag = All.ToFrozenDictionary(l => l.Tag, StringComparer.Ordinal);

    /// <summary>The language of a tag, a region's that of the whole (<c>en-GB</c> is read as <c>en</c>); null where it has no file.</summary>
    public static Language? Find(string tag) =>
        ByTag.GetValueOrDefault(tag) ?? (tag.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen ? ByTag.GetValueOrDefault(tag[..hyphen]) : null);

    /// <summary>The language of a tag; where it has no file, what is true of English: Latin letters, a decimal point, a comma after family names.</summary>
    public static Language FindOrEnglish(string tag) => Find(tag) ?? English.Language;

    /// <summary>The words that files for machines print in a language; the English ones where it has none.</summary>
    public static PrintingWords FindPrintingOrEnglish(string tag) => Find(tag)?.Printing ?? English.Language.Printing!;
}
