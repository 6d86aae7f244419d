using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Core.Publish.Planning;

/// <summary>Lays out the indexes of persons, places and terms, and a page for each entry.</summary>
internal static class PlanEntries
{
    /// <summary>So many of the persons named in the same passages are shown: those met most often.</summary>
    private const int MostMet = 12;

    public static IEnumerable<Page> Plan(Edition edition, PageFrame frame, string language)
    {
        var articles = edition.Articles.Where(a => a.Article.Text(language) is not null).ToImmutableDictionary(a => a.Article.Slug, StringComparer.Ordinal);
        var terms = edition.Entries.Where(e => e.Entry is Term).ToList();
        var termById = terms.DistinctBy(t => t.Entry.Id).ToDictionary(t => t.Entry.Id, StringComparer.Ordinal);
        var referring = terms.SelectMany(t => ((Term)t.Entry).See.Distinct(StringComparer.Ordinal).Select(id => new { Id = id, Term = t }))
            .ToLookup(r => r.Id, r => r.Term, StringComparer.Ordinal);
        return from register in edition.Entries.Where(e => e.IsListed).GroupBy(e => e.Entry.Kind)
               from page in register.Select(PageOf).Prepend(PlanIndex.Plan(frame, language, register.Key, [.. register]))
               select page;

        Page PageOf(IndexedEntry indexed)
        {
            var see = indexed.Entry is Term term ? term.See : [];
            var back = indexed.Entry is Term ? referring[indexed.Entry.Id].Where(r => !see.Contains(r.Entry.Id)) : [];
            return EntryPage(
                frame, language, articles, indexed,
                [.. see.Where(termById.ContainsKey).Select(id => PlanIndex.MakeLine(termById[id], language))],
                [.. back.Select(r => PlanIndex.MakeLine(r, language))]);
        }
    }

    private static EntryPage EntryPage(
        PageFrame frame, string language, ImmutableDictionary<string, AnnotatedArticle> articles, IndexedEntry indexed,
        ImmutableArray<EntryLine> related, ImmutableArray<EntryLine> referring)
    {
        var here = indexed.In(language).ToList();
        return new(
            frame.Head(language, l => SiteMap.Entry(l, indexed.Entry), indexed.Entry.Heading(language), indexed.Entry.Account[language]),
            indexed.Entry, Spellings(here),
            [.. here.GroupBy(o => o.Slug, StringComparer.Ordinal).Select(g => ListMentions.List(articles[g.Key], language, [.. g]))],
            [
                .. indexed.Met.Where(m => m.Language == language).Take(MostMet)
                    .Select(m => new EntryLine(m.Person, SiteMap.Entry(language, m.Person), m.Passages)),
            ],
            ListDocuments.List(articles, language, here, indexed.Fonds), related, referring);
    }

    private static ImmutableArray<Spelling> Spellings(IEnumerable<Occurrence> occurrences) =>
    [
        .. occurrences.GroupBy(o => o.Name, (name, all) => new Spelling(name, all.Count()), StringComparer.Ordinal)
            .OrderByDescending(s => s.Count).ThenBy(s => s.Text, StringComparer.Ordinal),
    ];
}
