using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;

namespace SiteGen.Core.Write.References;

/// <summary>Writes what reference managers take from an article: itself and its list of sources, in each language and format.</summary>
public static class WriteReferences
{
    private static readonly (string Extension, Func<IEnumerable<CslItem>, byte[]> Write)[] Formats =
        [("bib", WriteBibTeX.Of), ("ris", WriteRis.Of), ("csl.json", WriteCslJson.Of)];

    /// <summary>The files of one article: <c>articles/x/ru.bib</c> for itself, <c>articles/x/sources.ru.bib</c> for its list.</summary>
    public static IEnumerable<OutputFile> Of(Site site, Registers registers, Article article)
    {
        var archives = registers.Archives.ToImmutableDictionary(a => a.Id, StringComparer.Ordinal);
        foreach (var text in article.Texts)
        {
            var sources = article.Sources.Select(s => DescribeSource.As(archives, article.Slug, s, text.Language));
            foreach (var (extension, write) in Formats)
            {
                yield return new(SiteMap.ReferenceTo(article.Slug, text.Language, extension).Path, () => write([DescribeArticle.As(site, article, text)]));
                if (!article.Sources.IsEmpty)
                {
                    yield return new(SiteMap.ListOf(article.Slug, text.Language, extension).Path, () => write(sources));
                }
            }
        }
    }
}
