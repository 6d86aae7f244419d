using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Theme.Wording;

/// <summary>
/// Everything the interface says, one property a phrase, one instance a language.
/// </summary>
public sealed record Words
{
    // The language itself
    public required string Language { get; init; }
    /// <summary>Language and country, as those ask who preview links.</summary>
    public required string Locale { get; init; }
    /// <summary>What the language calls those that a page may lead to, itself among them.</summary>
    public required ImmutableArray<LanguageName> LanguageNames { get; init; }
    /// <summary>Subsets of the text face that a page in the language surely needs.</summary>
    public required ImmutableArray<string> FontSubsets { get; init; }

    // Frame
    public required string SkipToText { get; init; }
    public required string PartsOfEdition { get; init; }
    public required string LanguageOfPage { get; init; }
    public required string SideBySide { get; init; }
    public required string SingleText { get; init; }
    /// <summary>On a side-by-side page of an article in three languages and more: before the ones that a column can show.</summary>
    public required string LanguageOfColumn { get; init; }
    /// <summary>On a narrow side-by-side page: every text, one under the other.</summary>
    public required string AllTexts { get; init; }
    public required string Editors { get; init; }
    public required string Rights { get; init; }
    public required string Repository { get; init; }
    public required Func<Section, string> SectionName { get; init; }

    // Settings, by the value that is kept
    public required string Settings { get; init; }
    public required string Theme { get; init; }
    public required ImmutableArray<Choice> Themes { get; init; }
    public required string TextSize { get; init; }
    public required ImmutableArray<Choice> TextSizes { get; init; }
    public required string Previews { get; init; }
    public required string ShowPreviews { get; init; }

    // Article
    public required string Articles { get; init; }
    public required string Contents { get; init; }
    public required string Abstract { get; init; }
    public required string Keywords { get; init; }
    public required string ByEditors { get; init; }
    public required string Attribution { get; init; }
    public required string Journal { get; init; }
    public required string Udc { get; init; }
    /// <summary>Before the languages that an article can be read in, where it lacks some of the edition's.</summary>
    public required string ReadIn { get; init; }
    public required string WrittenIn { get; init; }
    public required string TranslatedBy { get; init; }
    public required Func<int, string> Paragraph { get; init; }
    public required string Missing { get; init; }

    // Notes, sources, citations
    public required string Notes { get; init; }
    public required Func<int, string> Note { get; init; }
    public required string ToText { get; init; }
    public required string Sources { get; init; }
    public required string NoListPrinted { get; init; }
    public required string NotIdentified { get; init; }
    public required Func<string, string> CitationInParagraph { get; init; }
    public required Func<string, string> CitationInNote { get; init; }
    public required string CitedThrough { get; init; }
    public required Func<int, string> SourceNumber { get; init; }
    public required string ProbableMention { get; init; }
    public required Func<Certainty, string> HowSure { get; init; }
    /// <summary>What the kinds of places in sources are called; free text has no name.</summary>
    public required ImmutableArray<LocatorName> Locators { get; init; }

    // Popovers
    public required string Close { get; init; }
    public required string Preview { get; init; }
    public required string InList { get; init; }
    public required string AtPageEnd { get; init; }

    // Persons, places, terms
    public required string EntriesOfArticle { get; init; }
    public required Func<EntryKind, string> Entries { get; init; }
    public required string AllMentions { get; init; }
    public required string AlsoCalled { get; init; }
    public required string FormsInTexts { get; init; }
    public required string Fond { get; init; }
    public required string Principal { get; init; }
    public required string MetInPassages { get; init; }
    public required string Documents { get; init; }
    public required string Referring { get; init; }
    public required string Today { get; init; }
    public required string Position { get; init; }
    public required string Roughly { get; init; }
    /// <summary>What follows degrees, by the side of the equator or of Greenwich.</summary>
    public required Compass Compass { get; init; }
    public required string Related { get; init; }
    public required string MentionsHeading { get; init; }
    public required string NoMentions { get; init; }
    public required string ParagraphShort { get; init; }
    public required string InNote { get; init; }
    public required string See { get; init; }
    public required string Letters { get; init; }
    public required string Filter { get; init; }
    public required string NothingFound { get; init; }

    /// <summary>Before the year where the other end of a life is not known, or not come.</summary>
    public required (string Born, string Died) OneYear { get; init; }

    // Archives
    public required string Archives { get; init; }
    public required string SourcesByArticle { get; init; }
    public required string PublishedWorks { get; init; }
    /// <summary>What someone other than the first author did for a work, before its title.</summary>
    public required Func<string, string> WorkRole { get; init; }
    public required string NotCited { get; init; }
    public required string SameWork { get; init; }
    public required Func<string, string> SameFile { get; init; }
    public required Func<int, string> MoreLists { get; init; }
    public required string InIndex { get; init; }
    public required Func<int, string> CitedByArticles { get; init; }
    public required string LevelsOfShelfmark { get; init; }
    public required string CitedFiles { get; init; }
    public required string WithoutShelfmark { get; init; }
    public required string CitingArticles { get; init; }
    public required string NothingCited { get; init; }

    // Counts
    public required Counted MentionCount { get; init; }
    public required Counted PassageCount { get; init; }
    public required Counted ArticleCount { get; init; }
    /// <summary>The same where there is little room.</summary>
    public required Func<int, string> ArticlesShort { get; init; }
    public required Counted CitationCount { get; init; }
    public required Counted SourceCount { get; init; }
    public required Func<EntryKind, Counted> EntryCount { get; init; }

    // Citing the articles, reading the apparatus
    public required CitingWords Citing { get; init; }
    public required ReadingWords Reading { get; init; }
    public required string WithAccounts { get; init; }
    // Open data
    public required DataWords Data { get; init; }

    // Other pages
    public required string WhatItHolds { get; init; }
    public required string NotFoundTitle { get; init; }
    public required string NotFoundText { get; init; }
    public required string NotFoundParts { get; init; }
    public required string ToHome { get; init; }

    /// <summary>What the language calls another one, inside a sentence or after a label; one that it has no word for goes by its code.</summary>
    public string LanguageName(string code) => FindLanguage(code)?.Name ?? code;

    /// <summary>Before a name: how it is in another language.</summary>
    public string InLanguage(string code) => FindLanguage(code)?.In ?? code;

    /// <summary>What a kind of place is called; null for free text.</summary>
    public LocatorName? FindLocator(LocatorKind kind) => Locators.FirstOrDefault(l => l.Kind == kind);

    /// <summary>
    /// <c>1872–1936</c>; <c>b. 1893</c> of a living person or where the death is not known, <c>d. 1936</c> where the birth is not;
    /// null where neither is, and for what is no person.
    /// </summary>
    public string? LifeYears(Entry entry) => entry is not Person person ? null : (YearOf(person.Born), YearOf(person.Died)) switch
    {
        (null, null) => null,
        ({ } born, null) => $"{OneYear.Born}\u00a0{born}",
        (null, { } died) => $"{OneYear.Died}\u00a0{died}",
        var (born, died) => $"{born}–{died}",
    };

    /// <summary>The same words for readers of a region: <c>en-GB</c>, <c>pt-BR</c>.</summary>
    public Words ForRegion(string tag) => this with
    {
        Language = tag,
        Locale = LanguageTag.RegionOf(tag) is { } region ? $"{LanguageTag.PrimaryOf(tag)}_{region}" : Locale,
    };

    private static string? YearOf(string? date) => date?[..4];

    private LanguageName? FindLanguage(string tag) => LanguageNames.FirstOrDefault(l => l.Code == LanguageTag.PrimaryOf(tag));
}

/// <summary>What follows the degrees of a latitude or longitude, with the space before it.</summary>
public sealed record Compass(string North, string South, string East, string West);

/// <summary>What a language calls another one.</summary>
/// <param name="Code">The other's tag.</param>
/// <param name="Name">Inside a sentence: <c>German</c>.</param>
/// <param name="In">Before a name as the other has it: <c>In German</c>.</param>
public sealed record LanguageName(string Code, string Name, string In);

/// <summary>What a kind of place in a source is called.</summary>
/// <param name="Kind">What is counted.</param>
/// <param name="One">Before one: <c>page</c>.</param>
/// <param name="Many">Before several: <c>pages</c>; null: the same word.</param>
/// <param name="Joint">What parts the word from the value.</param>
/// <param name="Meaning">The word where it is explained; null: that for one.</param>
public sealed record LocatorName(LocatorKind Kind, string One, string? Many = null, string Joint = " ", string? Meaning = null);
