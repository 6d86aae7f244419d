using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Core.Publish.Planning;

/// <summary>Lists the documents that citations name together with an entry («Ветров – Заречному. 1 мая»), and the fonds it left.</summary>
internal static class ListDocuments
{
    public static ImmutableArray<ArticleDocuments> List(
        ImmutableDictionary<string, AnnotatedArticle> articles, string language, List<Occurrence> occurrences, ImmutableArray<CitedSource> fonds)
    {
        var documents = occurrences.Where(o => o.Document is not null).ToLookup(o => o.Slug, StringComparer.Ordinal);
        var kept = fonds.ToLookup(f => f.Slug, f => f.Source, StringComparer.Ordinal);
        return
        [
            .. documents.Select(d => d.Key).Union(kept.Select(k => k.Key), StringComparer.Ordinal).Where(articles.ContainsKey).Order(StringComparer.Ordinal)
                .Select(slug => new ArticleDocuments(
                    articles[slug].Article.Text(language)!, SiteMap.Article(language, slug), Lines(documents[slug]), [.. kept[slug]])),
        ];
    }

    private static ImmutableArray<DocumentLine> Lines(IEnumerable<Occurrence> occurrences) =>
    [
        .. occurrences.GroupBy(o => new { o.Document!.Text, o.Document.Source })
            .Select(g => new DocumentLine(g.Key.Text, g.Key.Source, [.. g.Select(o => new DocumentPlace(o.Passage, o.Document!.Citation)).Distinct()])),
    ];
}
