using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Publish.Pages;

/// <summary>An index: persons, places or terms.</summary>
/// <param name="Head">What every page has.</param>
/// <param name="Kind">Which register.</param>
/// <param name="Groups">The entries by first letter.</param>
public sealed record EntryIndexPage(PageHead Head, EntryKind Kind, ImmutableArray<IndexGroup> Groups) : Page(Head);

/// <summary>The entries under one letter.</summary>
public sealed record IndexGroup(string Letter, ImmutableArray<IndexLine> Lines);

/// <summary>A line of an index: an entry, or another name of it that points there.</summary>
/// <param name="Heading">What the line is sorted by and shows.</param>
/// <param name="IsCrossReference">Whether the heading is another name: «Озёрск → Белозёрск».</param>
/// <param name="Line">The entry.</param>
/// <param name="Articles">How many articles name it.</param>
/// <param name="OtherNames">Names by which a reader may look for it that no heading of the index shows on this line, in every language that has any.</param>
public sealed record IndexLine(string Heading, bool IsCrossReference, EntryLine Line, int Articles, ImmutableArray<string> OtherNames);

/// <summary>A person, place or term with every mention.</summary>
/// <param name="Head">What every page has.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Spellings">The forms met in the texts of the page's language, most frequent first.</param>
/// <param name="Articles">The mentions, by article.</param>
/// <param name="Met">Persons named in the same passages, in how many.</param>
/// <param name="Documents">The documents that citations name together with the entry, and its fonds, by article.</param>
/// <param name="Related">Entries that this one refers to.</param>
/// <param name="Referring">Entries that refer to this one, and it not to them.</param>
public sealed record EntryPage(
    PageHead Head, Entry Entry, ImmutableArray<Spelling> Spellings, ImmutableArray<ArticleOccurrences> Articles, ImmutableArray<EntryLine> Met,
    ImmutableArray<ArticleDocuments> Documents, ImmutableArray<EntryLine> Related, ImmutableArray<EntryLine> Referring) : Page(Head);

/// <summary>A form met in texts, and how often.</summary>
public sealed record Spelling(string Text, int Count);

/// <summary>The mentions of an entry in one article.</summary>
/// <param name="Text">The text in the page's language.</param>
/// <param name="Address">Its page.</param>
/// <param name="Parallel">The side-by-side page, if there is one.</param>
/// <param name="Passages">The passages that name the entry.</param>
public sealed record ArticleOccurrences(ArticleText Text, Address Address, Address? Parallel, ImmutableArray<PassageOccurrences> Passages);

/// <summary>The mentions of an entry in one passage.</summary>
/// <param name="Id">The passage.</param>
/// <param name="IsPrincipal">Whether the article speaks of the entry here more than elsewhere.</param>
/// <param name="Alternates">The same passage in the other languages that have it.</param>
/// <param name="Sentences">The sentences that name it, in order.</param>
public sealed record PassageOccurrences(
    PassageId Id, bool IsPrincipal, ImmutableArray<Alternate> Alternates, ImmutableArray<NamingSentence> Sentences);

/// <summary>A sentence that names an entry; only probably where none of its mentions is certain.</summary>
public sealed record NamingSentence(Excerpt Excerpt, bool IsCertain);

/// <summary>Documents of an article's sources that bear on an entry.</summary>
/// <param name="Text">The text in the page's language.</param>
/// <param name="Address">Its page.</param>
/// <param name="Documents">The documents, in the order of the text.</param>
/// <param name="Fonds">Sources kept in the entry's fond.</param>
public sealed record ArticleDocuments(ArticleText Text, Address Address, ImmutableArray<DocumentLine> Documents, ImmutableArray<Source> Fonds);

/// <summary>A document named in citations.</summary>
/// <param name="Name">The words of the citation.</param>
/// <param name="Source">Number of the source that bears it.</param>
/// <param name="Places">Passage and number of each citation that names it.</param>
public sealed record DocumentLine(string Name, int Source, ImmutableArray<DocumentPlace> Places);

/// <summary>A citation that names a document.</summary>
/// <param name="Passage">Its passage.</param>
/// <param name="Citation">Its number.</param>
public sealed record DocumentPlace(PassageId Passage, int Citation);
