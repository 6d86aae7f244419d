using System.Collections.Immutable;
using SiteGen.Core.Languages;

namespace SiteGen.Core.Model;

/// <summary>All articles together with what only shows when they are seen together: who is named where, what is cited where.</summary>
/// <param name="Content">What was read.</param>
/// <param name="Articles">The articles, annotated, in the order of their slugs.</param>
/// <param name="Entries">Every register entry with its occurrences, registers in the order person, place, term; within one, by id.</param>
/// <param name="CitedSources">Every source of every list with the places that cite it, by article and number.</param>
/// <param name="ArchiveTrees">Every archive with the files that the texts of a language cite from it; a tree a language.</param>
/// <param name="Works">What the lists of all articles stand for: published works and archive files, by id.</param>
public sealed record Edition(
    Content Content, ImmutableArray<AnnotatedArticle> Articles, ImmutableArray<IndexedEntry> Entries,
    ImmutableArray<CitedSource> CitedSources, ImmutableArray<ArchiveTree> ArchiveTrees, ImmutableArray<Work> Works)
{
    private readonly Lazy<ILookup<string, CitedSource>> bySlug = new(() => CitedSources.ToLookup(s => s.Slug, StringComparer.Ordinal));
    private readonly Lazy<ILookup<SourceKey, Work>> worksBySource = new(() =>
        Works.SelectMany(w => w.Sources, (work, source) => new { Key = new SourceKey(source.Slug, source.Source.Number), Work = work })
            .ToLookup(w => w.Key, w => w.Work));

    private readonly Lazy<Dictionary<string, Article>> articlesBySlug = new(() =>
        Articles.ToDictionary(a => a.Article.Slug, a => a.Article, StringComparer.Ordinal));

    private readonly Lazy<ILookup<string, NamedEntry>> namedBySlug = new(() =>
        (from entry in Entries
         from text in entry.Occurrences.GroupBy(o => new { o.Slug, o.Language })
         select new { text.Key.Slug, Named = new NamedEntry(entry.Entry, text.Key.Language, text.Count()) })
        .ToLookup(n => n.Slug, n => n.Named, StringComparer.Ordinal));

    /// <summary>What the texts of an article name, in the order of <see cref="Entries"/>.</summary>
    public IEnumerable<NamedEntry> NamedIn(string slug) => namedBySlug.Value[slug];

    /// <summary>The sources of an article's list, by number.</summary>
    public IEnumerable<CitedSource> SourcesOf(string slug) => bySlug.Value[slug];

    /// <summary>The works that an entry of a list stands for: one published work, or the archive files that are cited from it.</summary>
    public IEnumerable<Work> WorksOf(string slug, int source) => worksBySource.Value[new(slug, source)];

    /// <summary>The article of that name.</summary>
    public Article Article(string slug) => articlesBySlug.Value[slug];

    /// <summary>Whether any text cites the archive: only then it has a page.</summary>
    public bool IsArchiveCited(string id) => ArchiveTrees.Any(tree => tree.Archive.Id == id && (!tree.Roots.IsEmpty || !tree.Unplaced.IsEmpty));

    /// <summary>How many entries of a register have a page.</summary>
    public int CountListed(EntryKind kind) => Entries.Count(e => e.Entry.Kind == kind && e.IsListed);

    private sealed record SourceKey(string Slug, int Number);
}

/// <summary>A register entry and how often the text of an article in a language names it.</summary>
public sealed record NamedEntry(Entry Entry, string Language, int Count);

/// <summary>A register entry and where it is named.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Occurrences">In all languages, by article, language and place.</param>
/// <param name="Met">The persons named in the same passages, a line a language; those met most often first.</param>
/// <param name="Fonds">Sources kept in the fond of the person.</param>
public sealed record IndexedEntry(
    Entry Entry, ImmutableArray<Occurrence> Occurrences, ImmutableArray<MetPerson> Met, ImmutableArray<CitedSource> Fonds)
{
    /// <summary>Whether an entry has a page: the edition's own authors have one only where a text names them.</summary>
    public bool IsListed => Entry is not Person { IsArticleAuthor: true } || !Occurrences.IsEmpty;

    /// <summary>The occurrences in the texts of one language.</summary>
    public IEnumerable<Occurrence> In(string language) => Occurrences.Where(o => o.Language == language);
}

/// <summary>One place where an entry is named.</summary>
/// <param name="Slug">The article.</param>
/// <param name="Language">The language of the text.</param>
/// <param name="Passage">The passage.</param>
/// <param name="Mention">What was recognised.</param>
/// <param name="Name">The name as it is.</param>
/// <param name="Excerpt">The sentence it is in; one and the same for all mentions of the entry in the sentence.</param>
/// <param name="Document">The document of a source whose name holds the mention, or null.</param>
public sealed record Occurrence(string Slug, string Language, PassageId Passage, Mention Mention, string Name, Excerpt Excerpt, CitedDocument? Document)
{
    /// <summary>Whether the editors' notes, not the author's text, name the entry.</summary>
    public bool IsInNote => Passage.IsNote;
}

/// <summary>A sentence, parted at the names it is shown for.</summary>
public sealed record Excerpt(ImmutableArray<ExcerptPart> Parts);

/// <summary>A name in a sentence, or what is between.</summary>
public sealed record ExcerptPart(string Text, bool IsName);

/// <summary>A document that a citation names in words: a letter, a record group.</summary>
/// <param name="Source">Number of the source that bears it.</param>
/// <param name="Citation">Number of the citation in its text.</param>
/// <param name="Text">The words.</param>
public sealed record CitedDocument(int Source, int Citation, string Text);

/// <summary>A person named in the same passages as an entry.</summary>
/// <param name="Language">The language of the texts.</param>
/// <param name="Person">The person.</param>
/// <param name="Passages">In how many of them.</param>
public sealed record MetPerson(string Language, Person Person, int Passages);

/// <summary>A source of an article's list and the places that cite it.</summary>
public sealed record CitedSource(string Slug, Source Source, ImmutableArray<CitingPlace> Places);

/// <summary>A place that cites a source.</summary>
/// <param name="Slug">The article.</param>
/// <param name="Language">The language of the text.</param>
/// <param name="Passage">The passage.</param>
/// <param name="Number">Number of the citation in its text, from 1.</param>
/// <param name="Item">What is cited.</param>
/// <param name="Text">The locators as they are in the text, those that «Там же» takes over first; empty where there are none.</param>
public sealed record CitingPlace(string Slug, string Language, PassageId Passage, int Number, CitationItem Item, string Text)
{
    /// <summary>Cited through this source.</summary>
    public bool IsVia => Item.Lead == CitationLead.Via;

    /// <summary>The places in the archive that are meant.</summary>
    public ImmutableArray<Shelfmark> Shelfmarks => Item.Shelfmarks;

    /// <summary>Whether an editors' note, not the author's text, cites.</summary>
    public bool IsInNote => Passage.IsNote;
}

/// <summary>A published work or an archive file, whatever lists name it and however they number it.</summary>
/// <param name="Id">Its id in addresses, made of author, title and year; an archive file's of archive and shelfmark.</param>
/// <param name="File">The archive file; null for a published work.</param>
/// <param name="Sources">The entries that stand for it, by article and number, each with the places that cite this work through it.</param>
public sealed record Work(string Id, ArchiveFile? File, ImmutableArray<CitedSource> Sources);

/// <summary>A file of an archive.</summary>
public sealed record ArchiveFile(Archive Archive, Shelfmark Shelfmark);

/// <summary>An archive and the part of its shelfmarks that the articles cite.</summary>
/// <param name="Archive">The archive.</param>
/// <param name="Language">The language of the texts that cite it.</param>
/// <param name="Roots">Its fonds (or what is at the first level).</param>
/// <param name="Unplaced">Citations of the archive that give no shelfmark.</param>
public sealed record ArchiveTree(Archive Archive, string Language, ImmutableArray<ArchiveNode> Roots, ImmutableArray<CitingPlace> Unplaced);

/// <summary>A fond, opis, papka or delo, or a leaf of one.</summary>
/// <param name="Anchor">Its id on the archive's page (<see cref="Shelfmark.Anchor"/>).</param>
/// <param name="Level">Id of the level, as in <see cref="Archive.Levels"/>.</param>
/// <param name="Value">Its number or name: <c>04</c>, <c>53929</c>.</param>
/// <param name="Language">The language of a name that is in the own language of an archive abroad; else null.</param>
/// <param name="Names">What the lists call it, if they name it.</param>
/// <param name="Children">The levels below, in natural order.</param>
/// <param name="Places">The places that cite this very node.</param>
public sealed record ArchiveNode(
    string Anchor, string Level, LocatorValue Value, string? Language, ImmutableArray<Text.Localized<string>> Names,
    ImmutableArray<ArchiveNode> Children, ImmutableArray<CitingPlace> Places)
{
    /// <summary>The places that cite the node or anything below it.</summary>
    public IEnumerable<CitingPlace> AllPlaces => Places.Concat(Children.SelectMany(c => c.AllPlaces));
}
