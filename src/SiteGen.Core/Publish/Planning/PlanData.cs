using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Core.Publish.Planning;

/// <summary>Lays out the page that explains the open data.</summary>
internal static class PlanData
{
    public static DataPage Plan(Edition edition, PageFrame frame, string language) => new(
        frame.Head(language, SiteMap.Data), [.. Enum.GetValues<DataSet>().Select(set => new DataSetLine(set, CountIn(edition, set)))],
        [.. edition.Articles.Select(a => ListFiles(a.Article, frame.Formats, language))]);

    private static ArticleFiles ListFiles(Article article, ImmutableArray<OutputFormat> formats, string language) => new(
        ArticleLines.MakeLine(article, language),
        [.. formats.Where(f => !f.IsReference).Select(f => f.LinkToArticle(article.Slug, language))],
        [.. article.Texts.Select(t => ListReferences(article, [.. formats.Where(f => f.IsReference)], t.Language))]);

    private static ReferenceFiles ListReferences(Article article, ImmutableArray<OutputFormat> formats, string language) => new(
        language, [.. formats.Select(f => f.LinkToArticle(article.Slug, language))],
        article.Sources.IsEmpty ? [] : [.. formats.Select(f => f.LinkToSources(article.Slug, language))]);

    private static int CountIn(Edition edition, DataSet set) => set switch
    {
        DataSet.Persons => edition.CountListed(EntryKind.Person),
        DataSet.Places => edition.CountListed(EntryKind.Place),
        DataSet.Glossary => edition.CountListed(EntryKind.Term),
        DataSet.Sources => edition.CitedSources.Length,
        _ => TimelineOf(edition).Count(),
    };

    private static IEnumerable<Date> TimelineOf(Edition edition) =>
        edition.Articles.SelectMany(a => a.Texts).SelectMany(t => t.Passages).SelectMany(p => p.Dates).Where(d => d.HasYear);
}
