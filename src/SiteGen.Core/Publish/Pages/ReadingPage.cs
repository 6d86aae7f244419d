using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;

namespace SiteGen.Core.Publish.Pages;

/// <summary>How to read the apparatus, with the key to what its references abbreviate.</summary>
/// <param name="Head">What every page has.</param>
/// <param name="Marks">The marks of places met in citations.</param>
/// <param name="Archives">The archives, by abbreviation; those without a page have no address.</param>
/// <param name="Abbreviations">The abbreviations that the glossary explains.</param>
public sealed record ReadingPage(
    PageHead Head, ImmutableArray<ReferenceMark> Marks, ImmutableArray<ArchiveKey> Archives,
    ImmutableArray<Abbreviation> Abbreviations) : Page(Head);

/// <summary>What a reference counts, and how.</summary>
/// <param name="Kind">What is counted.</param>
/// <param name="Labels">The labels met in the texts of each language, the page's first; those used most come first.</param>
public sealed record ReferenceMark(LocatorKind Kind, ImmutableArray<MarkLabels> Labels);

/// <summary>The labels of a mark in the texts of one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Labels">Those used most come first.</param>
public sealed record MarkLabels(string Language, ImmutableArray<string> Labels);

/// <summary>An archive in the key.</summary>
/// <param name="Archive">The archive.</param>
/// <param name="Address">Its page, if it has one.</param>
public sealed record ArchiveKey(Archive Archive, Address? Address);

/// <summary>An abbreviation and the term that it stands for.</summary>
public sealed record Abbreviation(string Form, EntryLine Term);
