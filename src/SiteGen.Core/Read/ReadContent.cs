using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Read.Articles;
using SiteGen.Core.Read.SiteFiles;
using SiteGen.Core.Text;

namespace SiteGen.Core.Read;

/// <summary>Reads the rest of the input: articles and pages of prose.</summary>
public static class ReadContent
{
    private static readonly ImmutableArray<string> OtherFiles =
    [
        "site.yml", "registers/persons.yml", "registers/places.yml", "registers/glossary.yml", "registers/archives.yml",
    ];

    /// <summary>All that the snapshot holds, typed; what cannot be read is left out, with errors.</summary>
    public static Checked<Content> From(InputSnapshot snapshot, Foundation foundation)
    {
        var (site, registers) = foundation;
        var files = new InputFiles(snapshot);
        var articles = ReadArticles(files, foundation);
        var pages = ReadPages.From(files, site.Languages);
        var content = new Content(site, registers, [.. articles.Value.OfType<Article>()], pages.Value);
        return Checked.Of(
            content, [.. None(files), .. articles.Diagnostics, .. pages.Diagnostics, .. CheckReferences.FindFaults(content), .. Unused(files, site.Languages)]);
    }

    private static Checked<ImmutableArray<Article?>> ReadArticles(InputFiles files, Foundation foundation) =>
        Checked.All(InParallel.Select(Slugs(files), slug => ReadArticle.From(files, slug, foundation)));

    private static IEnumerable<string> Slugs(InputFiles files) =>
        files.Paths.Select(p => p.Split('/')).Where(p => p is ["articles", _, _, ..]).Select(p => p[1]).Distinct();

    /// <summary>Without articles it is rather the wrong folder than an edition that begins, and an empty site would take the place of a whole one.</summary>
    private static IEnumerable<Diagnostic> None(InputFiles files) => Slugs(files).Any() ? [] : [Catalogue.NoArticle(files.Missing("articles/"))];

    private static IEnumerable<Diagnostic> Unused(InputFiles files, ImmutableArray<string> languages)
    {
        var inArticle = languages.Select(l => $"{l}.md").Append("article.yml").Append("sources.yml").ToHashSet(StringComparer.Ordinal);
        return from path in files.Paths
               let parts = path.Split('/')
               let used = parts is ["articles", _, var name] ? inArticle.Contains(name)
                   : parts is ["pages", _] ? ReadPages.IsPage(path, languages)
                   : OtherFiles.Contains(path)
               where !used && path.Contains('/') && !path.EndsWith("/README.md", StringComparison.Ordinal)
               let near = parts is ["articles", _, var wrong] ? NearestInArticle(wrong, inArticle) : Nearest.FindNearest(path, OtherFiles)
               select Catalogue.FileNotUsed(files.Missing(path), near);
    }

    /// <summary>A text in another language is no slip of the pen: the name of a text is offered only to one in capitals.</summary>
    private static string? NearestInArticle(string name, HashSet<string> known) =>
        known.FirstOrDefault(k => string.Equals(k, name, StringComparison.OrdinalIgnoreCase))
        ?? Nearest.FindNearest(name, known.Where(k => !k.EndsWith(".md", StringComparison.Ordinal)));
}
