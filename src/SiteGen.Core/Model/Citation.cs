using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Text;

namespace SiteGen.Core.Model;

/// <summary>A bracket citation. All ranges count in <see cref="Passage.Text"/>.</summary>
/// <param name="Range">The whole bracket.</param>
/// <param name="Items">One for each source, in order; at least one.</param>
public sealed record Citation(TextRange Range, ImmutableArray<CitationItem> Items)
{
    /// <summary>Its number in the text of its language, from 1, the notes after the body: what its id on the page is made of.</summary>
    public int Number { get; init; }

    /// <summary>How the bracket leads to its sources.</summary>
    public CitationLead Lead => Items[0].Lead;

    /// <summary>The author quotes through a cited work («Цит. по»).</summary>
    public bool IsVia => Items.Any(i => i.Lead == CitationLead.Via);
}

/// <summary>One source in a citation.</summary>
/// <param name="Source">Number in the article's list.</param>
/// <param name="Range">Number and locators, without the separators around; for sources that a range such as <c>3–6</c> leaves unprinted, its dash.</param>
/// <param name="Locators">Places in the source, in order.</param>
public sealed record CitationItem(int Source, TextRange Range, ImmutableArray<Locator> Locators)
{
    /// <summary>The words before the source; they hold until others come.</summary>
    public CitationLead Lead { get; init; }

    /// <summary>
    /// What «Там же» takes over from the citation before: the places above the ones printed here. Their ranges count in the passage of that citation.
    /// </summary>
    public ImmutableArray<Locator> Implied { get; init; } = [];

    /// <summary>The places in the archive that are meant, if the source is kept in one; none where no shelfmark is known.</summary>
    public ImmutableArray<Shelfmark> Shelfmarks { get; init; } = [];

    /// <summary>For each locator of <see cref="Place"/> the level of the archive that it names alone, or null; empty if the source has no archive.</summary>
    public ImmutableArray<ArchiveLevel?> Levels { get; init; } = [];

    /// <summary>The level of the archive that one of <see cref="Locators"/> names alone, or null.</summary>
    public ArchiveLevel? LevelOf(Locator printed) => Levels.ElementAtOrDefault(Implied.Length + Locators.IndexOf(printed));

    /// <summary>The whole place: what «Там же» stands for, then what is printed.</summary>
    public IEnumerable<Locator> Place => Implied.Concat(Locators.Select((locator, i) =>
        i == 0 && locator.Kind == LocatorKind.Unparsed && Implied is [.., { Kind: LocatorKind.Unparsed }] ? locator with { OpensPlace = true } : locator));
}

/// <summary>A place in a source.</summary>
/// <param name="Kind">What is counted.</param>
/// <param name="Value">What is after the label: <c>122–123</c>, <c>04</c>, or the free text.</param>
/// <param name="Range">Label and value.</param>
public sealed record Locator(LocatorKind Kind, LocatorValue Value, TextRange Range)
{
    /// <summary>
    /// The label as printed: <c>с.</c>, <c>Bd.</c>; empty where there is none. What «Там же» takes over keeps it, though its text is elsewhere.
    /// </summary>
    public string Label { get; init; } = "";

    /// <summary>Another place in the same source begins here, after a <c>;</c>.</summary>
    public bool OpensPlace { get; init; }

    /// <summary>The language of a name that is in the own language of an archive abroad, of a record group for example; else null.</summary>
    public string? Language { get; init; }

    /// <summary>A page, or what is counted in its stead: a leaf, a column.</summary>
    public bool IsPage => Kind is LocatorKind.Page or LocatorKind.Folio or LocatorKind.Column;
}
