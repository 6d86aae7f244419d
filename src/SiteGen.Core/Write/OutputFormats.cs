using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;
using SiteGen.Core.Write.References;
using SiteGen.Core.Write.Tei;

namespace SiteGen.Core.Write;

/// <summary>The formats in which machines take an article, in the order in which readers are offered them: pages and writers read the same rows.</summary>
public static class OutputFormats
{
    private const string DescribedBy = "describedby";

    private static readonly ImmutableArray<Row> Rows =
    [
        Reference("BibTeX", "application/x-bibtex", "bib", WriteBibTeX.Write),
        Reference("RIS", "application/x-research-info-systems", "ris", WriteRis.Write),
        Reference("CSL-JSON", "application/vnd.citationstyles.csl+json", "csl.json", WriteCslJson.Write),
        Whole(new("TEI", "application/tei+xml", "item", "article.tei.xml", false), WriteTei.Write),
        Whole(new(null, "application/json", DescribedBy, "annotations.json", false), WriteAnnotations.Write),
    ];

    /// <summary>The formats.</summary>
    public static ImmutableArray<OutputFormat> All { get; } = [.. Rows.Select(r => r.Format)];

    /// <summary>All files of an article.</summary>
    public static IEnumerable<OutputFile> WriteFiles(ArticleToWrite article) => Rows.SelectMany(row => row.Write(article));

    private static Row Reference(string name, string mediaType, string extension, Func<IEnumerable<CslItem>, byte[]> write)
    {
        var format = new OutputFormat(name, mediaType, DescribedBy, extension, true);
        return new(format, article => WriteReferences.WriteFiles(article, format, write));
    }

    private static Row Whole(OutputFormat format, Func<ArticleToWrite, Address, byte[]> write) => new(format, article =>
    {
        var address = format.LinkToArticle(article.Article.Article.Slug, article.Article.Article.Facts.Original).Address;
        return [new OutputFile(address.File, () => write(article, address))];
    });

    private sealed record Row(OutputFormat Format, Func<ArticleToWrite, IEnumerable<OutputFile>> Write);
}
