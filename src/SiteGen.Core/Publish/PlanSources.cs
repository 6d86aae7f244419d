using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Publish;

/// <summary>Lays out the sources: all lists together, and a page for each archive.</summary>
internal static class PlanSources
{
    public static IEnumerable<Page> In(Edition edition, PageFrame frame, string language)
    {
        if (edition.CitedSources.IsEmpty)
        {
            return [];
        }

        var archives = edition.ArchiveTrees.Where(IsCited).ToImmutableArray();
        return archives.Select(tree => (Page)Archive(edition, frame, language, tree)).Prepend(Index(edition, frame, language, archives));
    }

    private static SourcesPage Index(Edition edition, PageFrame frame, string language, ImmutableArray<ArchiveTree> archives) => new(
        frame.Head(language, SiteMap.Sources),
        [
            .. from article in edition.Articles
               let line = ArticleLines.Of(article.Article, language)
               where !article.Article.Sources.IsEmpty
               select new ArticleSources(line.Text, line.Address, SourceLines.Of(edition, article.Article.Slug, language, [line.Text.Language])),
        ],
        [.. archives.Select(tree => new ArchiveLine(tree.Archive, SiteMap.Archive(language, tree.Archive.Id), CountIn(tree, language)))]);

    private static ArchivePage Archive(Edition edition, PageFrame frame, string language, ArchiveTree tree) => new(
        frame.Head(language, l => SiteMap.Archive(l, tree.Archive.Id), tree.Archive.Name[language], tree.Archive.About?[language]),
        tree.Archive, [.. tree.Roots.Select(root => Only(root, language))], [.. tree.Unplaced.Where(p => p.Language == language)],
        edition.Articles.Where(a => a.Article.Sources.Any(s => s.Archive == tree.Archive.Id))
            .ToImmutableSortedDictionary(a => a.Article.Slug, a => ArticleLines.Of(a.Article, language), StringComparer.Ordinal));

    /// <summary>A node with the citing places of one language; nodes cited in the other language only keep their place.</summary>
    private static ArchiveNode Only(ArchiveNode node, string language) => node with
    {
        Children = [.. node.Children.Select(child => Only(child, language))],
        Places = [.. node.Places.Where(p => p.Language == language)],
    };

    private static bool IsCited(ArchiveTree tree) => !tree.Roots.IsEmpty || !tree.Unplaced.IsEmpty;

    private static int CountIn(ArchiveTree tree, string language) =>
        tree.Unplaced.Count(p => p.Language == language) + tree.Roots.Sum(root => CountIn(root, language));

    private static int CountIn(ArchiveNode node, string language) =>
        node.Places.Count(p => p.Language == language) + node.Children.Sum(child => CountIn(child, language));
}
