using SiteGen.Core.Model;

namespace SiteGen.Core.Publish.Pages;

/// <summary>Articles as lists show them.</summary>
internal static class ArticleLines
{
    /// <summary>The article in the language, or in the first language it has.</summary>
    public static ArticleLine MakeLine(Article article, string language)
    {
        var text = article.Text(language) ?? article.Texts[0];
        Address? parallel = HasParallel(article, language) ? SiteMap.Parallel(language, article.Slug) : null;
        return new(SiteMap.Article(text.Language, article.Slug), text, article.Facts, parallel);
    }

    /// <summary>
    /// The side-by-side page of two languages. The language that one is beside at first, the original or else the first other, has the shorter address.
    /// </summary>
    public static Address AddressOf(Article article, string language, string beside)
    {
        var others = article.Texts.Select(t => t.Language).Where(l => l != language).ToList();
        var first = others.Contains(article.Facts.Original) ? article.Facts.Original : others[0];
        return beside == first ? SiteMap.Parallel(language, article.Slug) : SiteMap.Parallel(language, article.Slug, beside);
    }

    /// <summary>Whether the article can be shown side by side with this language on the left.</summary>
    public static bool HasParallel(Article article, string language) => article.Texts.Length > 1 && article.Text(language) is not null;
}
