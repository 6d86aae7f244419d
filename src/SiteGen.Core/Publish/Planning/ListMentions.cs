using System.Collections.Immutable;
using System.Globalization;
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

    public static ArticleOccurrences Of(AnnotatedArticle article, string language, ImmutableArray<Occurrence> occurrences)
    {
        var (slug, text) = (article.Article.Slug, article.Article.Text(language)!);
        var passages = occurrences.GroupBy(o => o.Anchor, StringComparer.Ordinal).ToList();
        var least = Math.Max(LeastForPrincipal, TimesTheMedian * Median([.. passages.Select(p => p.Count())]));
        Address? parallel = ArticleLines.HasParallel(article.Article, language) ? SiteMap.Parallel(language, slug) : null;
        return new(text, SiteMap.Article(language, slug), parallel,
            [
                .. passages.Select(p => new PassageOccurrences(
                    p.Key, ParallelAnchor(p.Key, language), p.Count() >= least, Twins(article, language, p.Key), Sentences(p))),
            ]);
    }

    /// <summary>Of the two middle ones the larger.</summary>
    private static int Median(int[] counts)
    {
        Array.Sort(counts);
        return counts[counts.Length / 2];
    }

    private static string ParallelAnchor(string anchor, string language) =>
        anchor.StartsWith("note-", StringComparison.Ordinal) ? $"{language}-{anchor}" : anchor;

    private static ImmutableArray<Alternate> Twins(AnnotatedArticle article, string language, string anchor) =>
    [
        .. from text in article.Texts
           where text.Text.Language != language && Has(text.Text, anchor)
           select new Alternate(text.Text.Language, SiteMap.Article(text.Text.Language, article.Article.Slug)),
    ];

    /// <summary>Block k of the body has the anchor <c>p</c>k.</summary>
    private static bool Has(ArticleText text, string anchor) =>
        int.TryParse(anchor.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var block)
            ? block <= text.Body.Length
            : text.Notes.Any(n => n.Passage.Anchor == anchor);

    private static ImmutableArray<NamingSentence> Sentences(IEnumerable<Occurrence> occurrences) =>
    [
        .. occurrences.GroupBy(o => o.Excerpt, ReferenceEqualityComparer.Instance)
            .Select(g => new NamingSentence(g.First().Excerpt, g.Any(o => o.Mention.Certainty == Certainty.Certain))),
    ];
}
