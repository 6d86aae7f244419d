using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Publish.Pages;
using SiteGen.Core.Publish.Weaving;
using SiteGen.Core.Text;

namespace SiteGen.Core.Publish.Planning;

/// <summary>Lays out the articles, alone and side by side.</summary>
internal static class PlanArticles
{
    public static IEnumerable<Page> Plan(Edition edition, PageFrame frame, IReadOnlyDictionary<AnnotatedText, WovenText> woven, string language) =>
        from article in edition.Articles
        let text = article.Text(language)
        where text is not null
        from page in Pages(edition, frame, woven, article, text)
        select page;

    private static IEnumerable<Page> Pages(
        Edition edition, PageFrame frame, IReadOnlyDictionary<AnnotatedText, WovenText> woven, AnnotatedArticle article, AnnotatedText text)
    {
        yield return Alone(edition, frame, woven[text], article, text);
        if (ArticleLines.HasParallel(article.Article, text.Text.Language))
        {
            yield return SideBySide(edition, frame, woven, article, text);
        }
    }

    private static ArticlePage Alone(Edition edition, PageFrame frame, WovenText woven, AnnotatedArticle article, AnnotatedText text)
    {
        var (slug, language) = (article.Article.Slug, text.Text.Language);
        return new(
            HeadOf(frame, article, text, l => SiteMap.Article(l, slug)), article.Article, text.Text, woven.Body, woven.Notes,
            SourceLines.ListSources(edition, slug, language, [language]), EntriesOf(edition, slug, language, [language]),
            ArticleLines.HasParallel(article.Article, language) ? SiteMap.Parallel(language, slug) : null,
            [.. frame.Formats.Select(f => f.LinkToArticle(slug, language))]);
    }

    private static ParallelPage SideBySide(
        Edition edition, PageFrame frame, IReadOnlyDictionary<AnnotatedText, WovenText> woven, AnnotatedArticle article, AnnotatedText left)
    {
        var (slug, language) = (article.Article.Slug, left.Text.Language);
        var right = article.Texts.FirstOrDefault(t => t != left && t.Text.Language == article.Article.Facts.Original)
            ?? article.Texts.First(t => t != left);
        var (one, two) = (woven[left], woven[right]);
        ImmutableArray<string> languages = [language, right.Text.Language];
        return new(
            HeadOf(frame, article, left, l => SiteMap.Parallel(l, slug)), article.Article,
            [Column(slug, left.Text, one), Column(slug, right.Text, two)], Rows(one, two),
            SourceLines.ListSources(edition, slug, language, languages), EntriesOf(edition, slug, language, languages));
    }

    private static PageHead HeadOf(PageFrame frame, AnnotatedArticle article, AnnotatedText text, Func<string, Address> addressIn) =>
        frame.Head(text.Text.Language, addressIn, [.. article.Texts.Select(t => t.Text.Language)], text.Text.Title, text.Text.Abstract) with
        {
            Original = article.Article.Facts.Original,
        };

    private static ParallelColumn Column(string slug, ArticleText text, WovenText woven) =>
        new(text.Language, SiteMap.Article(text.Language, slug), text, woven.Notes);

    private static ImmutableArray<ParallelRow> Rows(WovenText left, WovenText right) =>
    [
        .. Enumerable.Range(0, Math.Max(left.Body.Length, right.Body.Length))
            .Select(i => new ParallelRow(PassageId.ForBlock(i + 1), [left.Body.ElementAtOrDefault(i), right.Body.ElementAtOrDefault(i)])),
    ];

    /// <summary>The entries that the texts name, by register and then in the index's order.</summary>
    private static ImmutableArray<EntryLine> EntriesOf(Edition edition, string slug, string language, ImmutableArray<string> languages)
    {
        var lines = from named in edition.NamedIn(slug)
                    where languages.Contains(named.Language)
                    group named by new { named.Entry.Kind, named.Entry.Id } into same
                    let entry = same.First().Entry
                    select new EntryLine(entry, SiteMap.Entry(language, entry), same.Sum(n => n.Count));
        return [.. lines.OrderBy(l => l.Entry.Kind).ThenBy(l => Collation.KeyOf(language, l.Entry.Heading(language)), StringComparer.Ordinal)];
    }
}
