using SiteGen.Core.Model;
using SiteGen.Core.Publish;

namespace SiteGen.Core.Write.References;

/// <summary>Writes what reference managers take from an article: itself and its list of sources, in each language.</summary>
internal static class WriteReferences
{
    /// <summary>The files of one article in a format: <c>articles/x/ru.bib</c> for itself, <c>articles/x/sources.ru.bib</c> for its list.</summary>
    /// <param name="toWrite">The article.</param>
    /// <param name="format">The format.</param>
    /// <param name="write">Writes items in it.</param>
    public static IEnumerable<OutputFile> WriteFiles(ArticleToWrite toWrite, OutputFormat format, Func<IEnumerable<CslItem>, byte[]> write)
    {
        var (content, article) = (toWrite.Content, toWrite.Article.Article);
        foreach (var text in article.Texts)
        {
            var address = format.LinkToArticle(article.Slug, text.Language).Address;
            yield return new(address.File, () => write([DescribeArticle.Describe(content.Site, article, text)]));
            if (!article.Sources.IsEmpty)
            {
                var list = format.LinkToSources(article.Slug, text.Language).Address;
                yield return new(list.File, () => write(DescribeSources(content.Registers, article, text.Language)));
            }
        }
    }

    private static IEnumerable<CslItem> DescribeSources(Registers registers, Article article, string language)
    {
        var archives = registers.IndexArchives();
        return article.Sources.Select(s => DescribeSource.Describe(archives, article.Slug, s, language));
    }
}
