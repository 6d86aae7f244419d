using SiteGen.Core.Describe;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Core.Write.References;

/// <summary>Describes an article of the edition, so that others can cite it.</summary>
public static class DescribeArticle
{
    /// <summary>The article as its text in one language presents it: printed in its journal, or as this edition's page.</summary>
    public static CslItem Describe(Site site, Article article, ArticleText text)
    {
        var (facts, publication) = (article.Facts, DescribePublication.Describe(article.Facts, text.Language));
        var item = new CslItem($"{article.Slug}-{text.Language}", publication.IsPrinted ? "article-journal" : "webpage", text.Language)
        {
            Language = text.Language,
            Creators = [.. facts.Authors.Select(a => new CslName("author", a.Name[text.Language]))],
            Title = text.Title,
            ContainerTitle = publication.IsPrinted ? facts.Journal![text.Language] : site.Title[text.Language],
            Issued = publication.Date,
            OriginalDate = publication.FirstDate,
            Doi = publication.Doi,
            Url = site.Url is null ? null : site.Url + SiteMap.Article(text.Language, article.Slug).Path,
            Abstract = text.Abstract,
            Keywords = text.Keywords,
            Note = Note(facts, publication, text.Language),
        };
        return publication.IsPrinted ? item with { Volume = facts.Volume, Issue = facts.Issue, Page = facts.Page } : Translated(item, article, text);
    }

    private static CslItem Translated(CslItem item, Article article, ArticleText text) => text.Language == article.Facts.Original ? item : item with
    {
        OriginalTitle = article.Text(article.Facts.Original)?.Title,
        Bodies = article.Facts.Translations?.Find(text.Language) is { } translation ? [new("translator", translation.By)] : [],
    };

    /// <summary>What must be read with the reference: an author whom the editors inferred, and where the article of a page first appeared.</summary>
    private static string? Note(ArticleFacts facts, Publication publication, string language)
    {
        var inferred = from author in facts.Authors
                       where author.Identified is not null
                       let name = facts.Authors.Length > 1 ? $"{author.Name[language].Direct}: " : ""
                       select name + TellInference.Tell(author.Identified!, language);
        var first = publication.IsPrinted ? null : TellFirstPublication.Tell(facts, language);
        var note = string.Join(" ", inferred.Concat(first is null ? [] : [first + "."]));
        return note.Length == 0 ? null : note;
    }
}
