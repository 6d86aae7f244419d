using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Core.Publish.Planning;

/// <summary>Lays out the sources: all lists together, and a page for each archive.</summary>
internal static class PlanSources
{
    public static IEnumerable<Page> Plan(Edition edition, PageFrame frame, string language)
    {
        if (edition.CitedSources.IsEmpty)
        {
            return [];
        }

        // An archive that one language cites has a page in each, so that the languages can be switched.
        var archives = edition.ArchiveTrees.Where(tree => tree.Language == language && edition.IsArchiveCited(tree.Archive.Id)).ToImmutableArray();
        return archives.Select(tree => (Page)Archive(edition, frame, language, tree)).Prepend(Index(edition, frame, language, archives));
    }

    private static SourcesPage Index(Edition edition, PageFrame frame, string language, ImmutableArray<ArchiveTree> archives) => new(
        frame.Head(language, SiteMap.Sources), PlanWorks.Plan(edition, language),
        [
            .. from article in edition.Articles
               where !article.Article.Sources.IsEmpty
               select new ArticleSources(
                   ArticleLines.MakeLine(article.Article, language), article.Article.Sources.Length, article.Article.Sources.Any(s => s.AsPrinted is not null)),
        ],
        [.. archives.Select(tree => new ArchiveLine(tree.Archive, SiteMap.Archive(language, tree.Archive.Id), CountIn(tree)))]);

    private static ArchivePage Archive(Edition edition, PageFrame frame, string language, ArchiveTree tree) => new(
        frame.Head(language, l => SiteMap.Archive(l, tree.Archive.Id), tree.Archive.Name[language], tree.Archive.About?[language]),
        tree.Archive, tree.Roots, tree.Unplaced,
        edition.Articles.Where(a => a.Article.Sources.Any(s => s.Archive == tree.Archive.Id))
            .ToImmutableSortedDictionary(a => a.Article.Slug, a => ArticleLines.MakeLine(a.Article, language), StringComparer.Ordinal),
        [
            .. from cited in edition.CitedSources
               where cited.Source.Archive == tree.Archive.Id && cited.Source.Identified is not null
               let article = edition.Article(cited.Slug)
               select new InferredSource(ArticleLines.MakeLine(article, language), cited.Source, cited.Source.Identified!),
        ]);

    /// <summary>A citation that names several files is at each of them, and counts once.</summary>
    private static int CountIn(ArchiveTree tree) =>
        tree.Unplaced.Length + tree.Roots.SelectMany(r => r.AllPlaces).Distinct(ReferenceEqualityComparer.Instance).Count();
}
