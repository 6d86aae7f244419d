using SiteGen.Core.Model;
using SiteGen.Core.Publish;

namespace SiteGen.Core.Write.References;

/// <summary>Describes an article of the edition, so that others can cite it.</summary>
public static class DescribeArticle
{
    /// <summary>The article as its text in one language presents it.</summary>
    public static CslItem As(Site site, Article article, ArticleText text)
    {
        var facts = article.Facts;
        var isTranslation = text.Language != facts.Original;
        return new(article.Slug, facts.Journal is null ? "webpage" : "article-journal", text.Language)
        {
            Language = text.Language,
            Creators = [.. facts.Authors.Select(a => new CslName("author", a.Name[text.Language]))],
            Bodies = isTranslation && facts.Translations?.Find(text.Language) is { } translation ? [new("translator", translation.By)] : [],
            Title = text.Title,
            OriginalTitle = isTranslation ? article.Text(facts.Original)?.Title : null,
            ContainerTitle = facts.Journal?[text.Language] ?? site.Title[text.Language],
            Volume = facts.Volume,
            Issue = facts.Issue,
            Page = facts.Page,
            Issued = facts.Year,
            Doi = facts.Doi,
            Url = site.Url is null ? null : site.Url + SiteMap.Article(text.Language, article.Slug).Path,
            Abstract = text.Abstract,
            Keywords = text.Keywords,
        };
    }
}
