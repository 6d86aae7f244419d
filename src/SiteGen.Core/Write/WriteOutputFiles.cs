using System.Collections.Immutable;
using System.Text;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;
using SiteGen.Core.Write.Data;
using SiteGen.Core.Write.Lists;

namespace SiteGen.Core.Write;

/// <summary>
/// Writes what the pages say to people once more, for machines: the one list of files that are no pages. The files that the edition brings to
/// its theme go with them.
/// </summary>
public static class WriteOutputFiles
{
    /// <summary>The files of an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="pages">Its pages, which some files list.</param>
    public static ImmutableArray<OutputFile> Write(Edition edition, ImmutableArray<Page> pages)
    {
        var content = edition.Content;
        var texts = pages.OfType<ArticlePage>().ToLookup(p => p.Article.Slug, StringComparer.Ordinal);
        return
        [
            .. edition.Articles.SelectMany(article => OutputFormats.WriteFiles(new(content, article, InOrder(content.Site, texts[article.Article.Slug])))),
            .. content.Site.Languages.Select(language => WriteFeed.Write(edition, language)).OfType<OutputFile>(),
            .. WriteData.Write(edition),
            .. WriteSitemap.Write(content.Site, pages), WriteRobots(content.Site), WriteManifest.Write(content.Site),
            .. content.Site.Theme.Files, .. StyleSite.WriteStyle(content.Site.Theme) is { } style ? [style] : Array.Empty<OutputFile>(),
        ];
    }

    /// <summary>Everything may be read, and where the list of pages is.</summary>
    private static OutputFile WriteRobots(Site site) => new("robots.txt", Encoding.UTF8.GetBytes(
        "User-agent: *\nAllow: /\n" + (site.Url is { } url ? $"\nSitemap: {url}sitemap.xml\n" : "")));

    private static ImmutableArray<ArticlePage> InOrder(Site site, IEnumerable<ArticlePage> texts) =>
        [.. texts.OrderBy(t => site.Languages.IndexOf(t.Text.Language))];
}
