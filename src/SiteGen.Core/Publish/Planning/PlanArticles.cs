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
        foreach (var beside in article.Texts.Where(t => t != text))
        {
            yield return SideBySide(edition, frame, woven, article, text, beside);
        }
    }

    private static ArticlePage Alone(Edition edition, PageFrame frame, WovenText woven, AnnotatedArticle article, AnnotatedText text)
    {
        var (slug, language) = (article.Article.Slug, text.Text.Language);
        return new(
            HeadOf(frame, article, text, l => SiteMap.Article(l, slug), [.. article.Texts.Select(t => t.Text.Language)]),
            article.Article, text.Text, woven.Body, woven.Notes,
            SourceLines.ListSources(edition, slug, language, [language]), EntriesOf(edition, slug, language, [language]),
            ArticleLines.HasParallel(article.Article, language) ? SiteMap.Parallel(language, slug) : null,
            [.. frame.Formats.Select(f => f.LinkToArticle(slug, language))]);
    }

    private static ParallelPage SideBySide(
        Edition edition, PageFrame frame, IReadOnlyDictionary<AnnotatedText, WovenText> woven,
        AnnotatedArticle article, AnnotatedText left, AnnotatedText right)
    {
        var (slug, language, beside) = (article.Article.Slug, left.Text.Language, right.Text.Language);
        var (one, two) = (woven[left], woven[right]);
        ImmutableArray<string> languages = [.. article.Texts.Select(t => t.Text.Language).Where(l => l == language || l == beside)];
        return new(
            HeadOf(frame, article, left, l => ArticleLines.AddressOf(article.Article, l, l == language ? beside : language), languages), article.Article,
            [
                Column(article.Article, left.Text, one, beside, l => ArticleLines.AddressOf(article.Article, l, beside)),
                Column(article.Article, right.Text, two, language, l => ArticleLines.AddressOf(article.Article, language, l)),
            ],
            Rows(one, two), SourceLines.ListSources(edition, slug, language, [language, beside]), EntriesOf(edition, slug, language, [language, beside]));
    }

    private static PageHead HeadOf(
        PageFrame frame, AnnotatedArticle article, AnnotatedText text, Func<string, Address> addressIn, ImmutableArray<string> languages) =>
        frame.Head(text.Text.Language, addressIn, languages, text.Text.Title, text.Text.Abstract) with { Original = article.Article.Facts.Original };

    /// <summary>A column of a side-by-side page, with the pages that show another language in its place.</summary>
    private static ParallelColumn Column(Article article, ArticleText text, WovenText woven, string other, Func<string, Address> showing) => new(
        text.Language, SiteMap.Article(text.Language, article.Slug), text, woven.Notes,
        article.Texts is [_, _] ? [] : [.. article.Texts.Select(t => t.Language).Where(l => l != other).Select(l => new Alternate(l, showing(l)))]);

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
