using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Publish;

/// <summary>Lays out the indexes of persons, places and terms, and a page for each entry.</summary>
internal static class PlanEntries
{
    public static IEnumerable<Page> In(Edition edition, PageFrame frame, string language) =>
        from register in edition.Entries.Where(IsListed).GroupBy(e => e.Entry.Kind)
        from page in register.Select(e => (Page)EntryPage(edition, frame, language, e)).Prepend(IndexPage(frame, language, register.Key, [.. register]))
        select page;

    /// <summary>Whether an entry has a page: the edition's own authors have one only where a text names them.</summary>
    public static bool IsListed(IndexedEntry entry) => entry.Entry is not Person { IsArticleAuthor: true } || !entry.Occurrences.IsEmpty;

    private static EntryIndexPage IndexPage(PageFrame frame, string language, EntryKind kind, ImmutableArray<IndexedEntry> register) => new(
        frame.Head(language, l => SiteMap.Index(l, kind)), kind,
        [
            .. register.SelectMany(e => Lines(e, language)).OrderBy(line => Collation.KeyOf(language, line.Heading), StringComparer.Ordinal)
                .ChunkByLetter().Select(c => new IndexGroup(c.Letter, c.Lines)),
        ]);

    /// <summary>The entry's own line, and one for each other name that stands under another letter.</summary>
    private static IEnumerable<IndexLine> Lines(IndexedEntry indexed, string language)
    {
        var line = LineOf(indexed, language);
        var heading = indexed.Entry.Heading(language);
        var others = indexed.Entry is Person ? [] : indexed.Entry.AlsoIn(language);
        return others.Where(o => Collation.LetterOf(o) != Collation.LetterOf(heading)).Select(o => new IndexLine(o, true, line))
            .Prepend(new IndexLine(heading, false, line));
    }

    private static EntryPage EntryPage(Edition edition, PageFrame frame, string language, IndexedEntry indexed)
    {
        var here = indexed.In(language).ToList();
        return new(
            frame.Head(language, l => SiteMap.Entry(l, indexed.Entry), indexed.Entry.Heading(language), indexed.Entry.Account[language]),
            indexed.Entry, Spellings(here),
            [
                .. from article in edition.Articles
                   let occurrences = here.Where(o => o.Slug == article.Article.Slug).ToImmutableArray()
                   where !occurrences.IsEmpty
                   select new ArticleOccurrences(article.Article.Text(language)!, SiteMap.Article(language, article.Article.Slug), occurrences),
            ],
            Related(edition, language, indexed.Entry));
    }

    private static ImmutableArray<string> Spellings(IEnumerable<Occurrence> occurrences) =>
        [.. occurrences.GroupBy(o => o.Excerpt.Match, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key)];

    private static ImmutableArray<EntryLine> Related(Edition edition, string language, Entry entry) => entry is Term term
        ? [.. from id in term.See from other in edition.Entries where other.Entry is Term && other.Entry.Id == id select LineOf(other, language)]
        : [];

    private static EntryLine LineOf(IndexedEntry indexed, string language) =>
        new(indexed.Entry, SiteMap.Entry(language, indexed.Entry), indexed.In(language).Count());

    private static IEnumerable<(string Letter, ImmutableArray<IndexLine> Lines)> ChunkByLetter(this IEnumerable<IndexLine> lines) =>
        lines.GroupBy(l => Collation.LetterOf(l.Heading)).Select(g => (g.Key, g.ToImmutableArray()));
}
