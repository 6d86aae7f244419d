using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Publish.Weaving;

namespace SiteGen.Core.Publish.Pages;

/// <summary>All sources of all articles.</summary>
/// <param name="Head">What every page has.</param>
/// <param name="Works">The published works by author, or by title where they have none; by first letter.</param>
/// <param name="Articles">The articles that have a list of sources.</param>
/// <param name="Archives">The archives with their pages and the number of places that cite them.</param>
public sealed record SourcesPage(
    PageHead Head, ImmutableArray<WorkGroup> Works, ImmutableArray<ArticleSources> Articles, ImmutableArray<ArchiveLine> Archives) : Page(Head);

/// <summary>The works under one letter.</summary>
public sealed record WorkGroup(string Letter, ImmutableArray<WorkHeading> Headings);

/// <summary>Someone who made works, or the title of a work that names no author.</summary>
/// <param name="Heading">What the line is sorted by.</param>
/// <param name="IsTitle">Whether the heading is a title, which the reference repeats.</param>
/// <param name="Person">The page of that person in the register, if there is one.</param>
/// <param name="Works">The works that are here, by year.</param>
/// <param name="See">The works that are elsewhere.</param>
public sealed record WorkHeading(string Heading, bool IsTitle, Address? Person, ImmutableArray<WorkLine> Works, ImmutableArray<WorkReference> See);

/// <summary>A published work.</summary>
/// <param name="Id">Its id on the page.</param>
/// <param name="Reference">The reference as the first list that has it prints it.</param>
/// <param name="ReferenceLanguage">Language of the reference where it is not the page's, else null.</param>
/// <param name="Identified">Where no list prints it: how surely the editors identified it.</param>
/// <param name="Citations">The entries that stand for it.</param>
public sealed record WorkLine(
    string Id, WovenLine Reference, string? ReferenceLanguage, Identification? Identified, ImmutableArray<WorkCitations> Citations);

/// <summary>Where a work is listed that someone had a part in.</summary>
/// <param name="Role">CSL role: <c>author</c>, <c>editor</c>, <c>compiler</c>, <c>translator</c>.</param>
/// <param name="Title">The work, as short as it can be called.</param>
/// <param name="Id">Its id on the page.</param>
public sealed record WorkReference(string Role, string Title, string Id);

/// <summary>The list of sources of one article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Count">How many sources it has.</param>
/// <param name="IsPrinted">Whether the article prints a list.</param>
public sealed record ArticleSources(ArticleLine Article, int Count, bool IsPrinted);

/// <summary>An archive in a list.</summary>
public sealed record ArchiveLine(Archive Archive, Address Address, int Citations);

/// <summary>An archive with the files cited from it.</summary>
/// <param name="Head">What every page has.</param>
/// <param name="Archive">The archive.</param>
/// <param name="Roots">Its fonds and what is below, as the texts of the page's language cite them.</param>
/// <param name="Unplaced">Citations that give no shelfmark.</param>
/// <param name="Articles">The articles the places point into, by slug.</param>
/// <param name="Inferred">Sources of these articles whose keeping here the editors inferred: what is listed under them is no statement of the author's.</param>
public sealed record ArchivePage(
    PageHead Head, Archive Archive, ImmutableArray<ArchiveNode> Roots, ImmutableArray<CitingPlace> Unplaced,
    ImmutableSortedDictionary<string, ArticleLine> Articles, ImmutableArray<InferredSource> Inferred) : Page(Head);

/// <summary>A source of an article that the editors identified.</summary>
public sealed record InferredSource(ArticleLine Article, Source Source, Identification Identified);
