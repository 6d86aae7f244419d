using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Core.Publish.Planning;

/// <summary>Lists the mentions of an entry in one article, passage by passage, with the ways to the same passages in other languages.</summary>
internal static class ListMentions
{
    /// <summary>A principal passage names the entry at least so often…</summary>
    private const int LeastForPrincipal = 3;

    /// <summary>…and at least so many times as often as the middle one of the article's passages that name it.</summary>
    private const int TimesTheMedian = 2;

    public static ArticleOccurrences List(AnnotatedArticle article, string language, ImmutableArray<Occurrence> occurrences)
    {
        var (slug, text) = (article.Article.Slug, article.Article.Text(language)!);
        var passages = occurrences.GroupBy(o => o.Passage).ToList();
        var least = Math.Max(LeastForPrincipal, TimesTheMedian * Median([.. passages.Select(p => p.Count())]));
        Address? parallel = ArticleLines.HasParallel(article.Article, language) ? SiteMap.Parallel(language, slug) : null;
        return new(text, SiteMap.Article(language, slug), parallel,
            [
                .. passages.Select(p => new PassageOccurrences(
                    p.Key, p.Count() >= least, Alternates(article, language, p.Key), Sentences(p))),
            ]);
    }

    /// <summary>Of the two middle ones the larger.</summary>
    private static int Median(int[] counts)
    {
        Array.Sort(counts);
        return counts[counts.Length / 2];
    }

    private static ImmutableArray<Alternate> Alternates(AnnotatedArticle article, string language, PassageId id) =>
    [
        .. from text in article.Texts
           where text.Text.Language != language && Has(text.Text, id)
           select new Alternate(text.Text.Language, SiteMap.Article(text.Text.Language, article.Article.Slug)),
    ];

    private static bool Has(ArticleText text, PassageId id) =>
        id.Block is { } block ? block <= text.Body.Length : text.Notes.Any(n => n.Id == id.Note);

    private static ImmutableArray<NamingSentence> Sentences(IEnumerable<Occurrence> occurrences) =>
    [
        .. occurrences.GroupBy(o => o.Excerpt, ReferenceEqualityComparer.Instance)
            .Select(g => new NamingSentence(g.First().Excerpt, g.Any(o => o.Mention.Certainty == Certainty.Certain))),
    ];
}
