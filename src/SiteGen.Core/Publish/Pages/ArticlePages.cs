using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Publish.Weaving;

namespace SiteGen.Core.Publish.Pages;

/// <summary>An article in one language.</summary>
/// <param name="Head">What every page has.</param>
/// <param name="Article">The article.</param>
/// <param name="Text">The text shown: title, abstract, keywords.</param>
/// <param name="Body">The body with its citations and names marked.</param>
/// <param name="Notes">The editors' notes, likewise.</param>
/// <param name="Sources">The list of sources with the way back to each citation.</param>
/// <param name="Entries">Persons, places and terms that the text names, with their accounts.</param>
/// <param name="Parallel">The side-by-side page, if there is one.</param>
/// <param name="Files">What machines can take in its place.</param>
public sealed record ArticlePage(
    PageHead Head, Article Article, ArticleText Text, ImmutableArray<WovenPassage> Body, ImmutableArray<WovenNote> Notes,
    ImmutableArray<SourceLine> Sources, ImmutableArray<EntryLine> Entries, Address? Parallel,
    ImmutableArray<TypedLink> Files) : Page(Head);

/// <summary>An entry of a list of sources as a page shows it.</summary>
/// <param name="Source">The source.</param>
/// <param name="Reference">The reference in the page's language; empty where the article prints none and the editors know none.</param>
/// <param name="ReferenceLanguage">Language of the reference where it is not the page's, else null.</param>
/// <param name="Archive">The archive it is kept in, if known.</param>
/// <param name="ArchiveAddress">The archive's page.</param>
/// <param name="Places">The places of this text that cite it.</param>
/// <param name="Work">Its id on the page of all sources, where it is a published work.</param>
/// <param name="Elsewhere">Where else the same work, or an archive file cited from it, is cited: a few of the entries that stand for it.</param>
/// <param name="More">How many further entries there are.</param>
public sealed record SourceLine(
    Source Source, WovenLine Reference, string? ReferenceLanguage, Archive? Archive, Address? ArchiveAddress, ImmutableArray<CitingPlace> Places,
    string? Work, ImmutableArray<WorkCitations> Elsewhere, int More);

/// <summary>The places that cite a work through one entry of one list.</summary>
/// <param name="File">The archive file that they share with the line, if it is one.</param>
/// <param name="Article">The article, in the page's language if it has it.</param>
/// <param name="Source">The entry of its list.</param>
/// <param name="Places">The places, in that language.</param>
public sealed record WorkCitations(ArchiveFile? File, ArticleLine Article, Source Source, ImmutableArray<CitingPlace> Places);

/// <summary>A register entry in a list.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Address">Its page.</param>
/// <param name="Mentions">How often the list's texts name it.</param>
public sealed record EntryLine(Entry Entry, Address Address, int Mentions);

/// <summary>An article side by side in two languages.</summary>
/// <param name="Head">What every page has; its language is that of the left column.</param>
/// <param name="Article">The article.</param>
/// <param name="Columns">The languages, left to right, with title, notes and address of the single page.</param>
/// <param name="Rows">Passage against passage.</param>
/// <param name="Sources">The list of sources with the places that cite it in either column.</param>
/// <param name="Entries">Persons, places and terms that either column names.</param>
public sealed record ParallelPage(
    PageHead Head, Article Article, ImmutableArray<ParallelColumn> Columns, ImmutableArray<ParallelRow> Rows,
    ImmutableArray<SourceLine> Sources, ImmutableArray<EntryLine> Entries) : Page(Head);

/// <summary>A column of a side-by-side page; ids of its citations and notes begin with its language and a hyphen.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Address">The page of the text alone.</param>
/// <param name="Text">Its text.</param>
/// <param name="Notes">The editors' notes.</param>
/// <param name="Choices">The languages that the column can show, this one among them, each with the page that does; none where there is no other.</param>
public sealed record ParallelColumn(string Language, Address Address, ArticleText Text, ImmutableArray<WovenNote> Notes, ImmutableArray<Alternate> Choices);

/// <summary>One passage in each column; null where a language lacks it.</summary>
public sealed record ParallelRow(PassageId Id, ImmutableArray<WovenPassage?> Cells);
