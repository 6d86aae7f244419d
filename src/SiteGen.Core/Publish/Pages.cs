using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Publish;

/// <summary>A page of the site, complete: its component needs nothing else. A closed family.</summary>
/// <param name="Head">What every page has.</param>
public abstract record Page(PageHead Head);

/// <summary>What every page has.</summary>
/// <param name="Site">The edition's own facts.</param>
/// <param name="Language">The language the page speaks.</param>
/// <param name="Address">Where it stands.</param>
/// <param name="Title">Title of the page, without the edition's; null where the theme has the word for it (indexes, 404).</param>
/// <param name="Description">One or two sentences for search engines; null where the page has none of its own.</param>
/// <param name="Alternates">The same page in each language that has it, this one included; empty where languages do not apply.</param>
/// <param name="Navigation">The parts of the edition in the page's language.</param>
/// <param name="Feed">The feed of the page's language, if there is one.</param>
public sealed record PageHead(
    Site Site, string Language, Address Address, string? Title, string? Description,
    ImmutableArray<Alternate> Alternates, ImmutableArray<NavigationItem> Navigation, Address? Feed)
{
    /// <summary>The link from this page to another, or to a place on it.</summary>
    public string LinkTo(Address target, string? fragment = null) => Address.LinkTo(target, fragment);

    /// <summary>
    /// What <c>hreflang</c> says of the page: its address in each language, and under <c>x-default</c> the one for readers of any
    /// other language: the original of an article, the choice of language for a home page.
    /// </summary>
    public IEnumerable<Alternate> HrefLangs => Alternates is not [var first, ..] ? []
        : Alternates.Append(new("x-default", IsHome ? new Address("") : (Alternates.FirstOrDefault(a => a.Language == Original) ?? first).Address));

    /// <summary>The language that the page's text was written in, where the others are translations.</summary>
    public string? Original { get; init; }

    private bool IsHome => Address.Path.Length == 0 || Address == SiteMap.Home(Language);
}

/// <summary>The same page in a language.</summary>
public sealed record Alternate(string Language, Address Address);

/// <summary>A part of the edition.</summary>
public enum Section
{
    /// <summary>Index of persons.</summary>
    Persons,

    /// <summary>Index of places.</summary>
    Places,

    /// <summary>Glossary.</summary>
    Glossary,

    /// <summary>Sources and archives.</summary>
    Sources,

    /// <summary>How to read the apparatus, and the key to its marks.</summary>
    Reading,

    /// <summary>A page of prose: its title comes from the text.</summary>
    Prose,
}

/// <summary>A link of the navigation.</summary>
/// <param name="Section">Which part.</param>
/// <param name="Address">Its first page.</param>
/// <param name="Title">For <see cref="Section.Prose"/> the page's title, else null: the theme names the part.</param>
/// <param name="IsCurrent">Whether the page belongs to it.</param>
public sealed record NavigationItem(Section Section, Address Address, string? Title, bool IsCurrent);

/// <summary>The choice of language at the root.</summary>
public sealed record LanguageChoicePage(PageHead Head) : Page(Head);

/// <summary>The home page in one language.</summary>
/// <param name="Head">What every page has.</param>
/// <param name="Articles">The edition's articles.</param>
/// <param name="Years">For each article the years that its dates lie in, all on one scale; null where it names too few.</param>
/// <param name="Counts">How much each index holds.</param>
public sealed record HomePage(
    PageHead Head, ImmutableArray<ArticleLine> Articles, ImmutableArray<YearsCovered?> Years, ImmutableArray<SectionCount> Counts) : Page(Head);

/// <summary>How the dates of an article lie in time.</summary>
/// <param name="First">The first of the years that it is about.</param>
/// <param name="Last">The last of them.</param>
/// <param name="ScaleFrom">The first year of the scale that the edition's articles share.</param>
/// <param name="Counts">How many dates fall in each year of the scale.</param>
public sealed record YearsCovered(int First, int Last, int ScaleFrom, ImmutableArray<int> Counts);

/// <summary>How many entries a part of the edition holds.</summary>
public sealed record SectionCount(Section Section, Address Address, int Count);

/// <summary>An article in a list.</summary>
/// <param name="Address">Its page in the list's language, or in the language it has.</param>
/// <param name="Text">Title, abstract and so on.</param>
/// <param name="Facts">Authors, year and so on.</param>
/// <param name="Parallel">The side-by-side page, if the article has two languages.</param>
public sealed record ArticleLine(Address Address, ArticleText Text, ArticleFacts Facts, Address? Parallel);

/// <summary>An article in one language.</summary>
/// <param name="Head">What every page has.</param>
/// <param name="Article">The article.</param>
/// <param name="Text">The text shown: title, abstract, keywords.</param>
/// <param name="Body">The body with its citations and names marked.</param>
/// <param name="Notes">The editors' notes, likewise.</param>
/// <param name="Sources">The list of sources with the way back to each citation.</param>
/// <param name="Entries">Persons, places and terms that the text names, with their accounts.</param>
/// <param name="Parallel">The side-by-side page, if there is one.</param>
public sealed record ArticlePage(
    PageHead Head, Article Article, ArticleText Text, ImmutableArray<WovenPassage> Body, ImmutableArray<WovenNote> Notes,
    ImmutableArray<SourceLine> Sources, ImmutableArray<EntryLine> Entries, Address? Parallel) : Page(Head);

/// <summary>A passage with the marks laid into a copy of its tree.</summary>
public sealed record WovenPassage(string Anchor, ImmutableArray<Block> Blocks);

/// <summary>A note with the marks laid into it.</summary>
public sealed record WovenNote(Note Note, WovenPassage Passage);

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
    Source Source, ImmutableArray<Inline> Reference, string? ReferenceLanguage, Archive? Archive, Address? ArchiveAddress, ImmutableArray<CitingPlace> Places,
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
public sealed record ParallelColumn(string Language, Address Address, ArticleText Text, ImmutableArray<WovenNote> Notes);

/// <summary>One passage in each column; null where a language lacks it.</summary>
public sealed record ParallelRow(string Anchor, ImmutableArray<WovenPassage?> Cells);

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
/// <param name="Works">The works that stand here, by year.</param>
/// <param name="See">The works that stand elsewhere.</param>
public sealed record WorkHeading(string Heading, bool IsTitle, Address? Person, ImmutableArray<WorkLine> Works, ImmutableArray<WorkReference> See);

/// <summary>A published work.</summary>
/// <param name="Id">Its id on the page.</param>
/// <param name="Reference">The reference as the first list that has it prints it.</param>
/// <param name="ReferenceLanguage">Language of the reference where it is not the page's, else null.</param>
/// <param name="Identified">Where no list prints it: how surely the editors identified it.</param>
/// <param name="Citations">The entries that stand for it.</param>
public sealed record WorkLine(
    string Id, ImmutableArray<Inline> Reference, string? ReferenceLanguage, Identification? Identified, ImmutableArray<WorkCitations> Citations);

/// <summary>Where a work stands that someone had a part in.</summary>
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

/// <summary>What machines can take from the edition, explained.</summary>
/// <param name="Head">What every page has.</param>
/// <param name="Sets">The sets of open data.</param>
/// <param name="Articles">The articles, for the files of each.</param>
public sealed record DataPage(PageHead Head, ImmutableArray<DataSetLine> Sets, ImmutableArray<ArticleFiles> Articles) : Page(Head);

/// <summary>A set of open data: a file in each of its formats.</summary>
public enum DataSet
{
    /// <summary>The register of persons.</summary>
    Persons,

    /// <summary>The register of places.</summary>
    Places,

    /// <summary>The glossary.</summary>
    Glossary,

    /// <summary>The sources and what cites them.</summary>
    Sources,

    /// <summary>The dates that the texts name.</summary>
    Timeline,
}

/// <summary>A set of open data and how much it holds.</summary>
public sealed record DataSetLine(DataSet Set, int Count);

/// <summary>An article that has files for machines.</summary>
public sealed record ArticleFiles(ArticleLine Line, Article Article);

/// <summary>A page of prose.</summary>
public sealed record ProsePage(PageHead Head, ProseText Text) : Page(Head);

/// <summary>The page for an address that does not exist; served at any depth, so its links start at the root.</summary>
/// <param name="Head">What every page has.</param>
/// <param name="Root">Path of the site on its host, beginning and ending in <c>/</c>.</param>
public sealed record NotFoundPage(PageHead Head, string Root) : Page(Head)
{
    /// <summary>The parts of the edition, a language: where what was looked for may be found.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<NavigationItem>> Parts { get; init; } = ImmutableSortedDictionary<string, ImmutableArray<NavigationItem>>.Empty;
}

/// <summary>The one seam between core and shell: turns a page into the file that answers at its address.</summary>
public delegate OutputFile RenderPage(Page page);
