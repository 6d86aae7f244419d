using SiteGen.Core.Text;
using SiteGen.Terminal;

namespace SiteGen.Commands;

/// <summary>Looks for the article that <c>--article</c> names.</summary>
public static class SeekArticle
{
    /// <summary>What to tell if it is not among the articles; null if it is, or none is named.</summary>
    public static string? Missing(string? slug, IReadOnlyCollection<string> articles) => slug is null || articles.Contains(slug) ? null : EscapeControls.Escape(
        $"there is no article \"{slug}\" (--article)" + (Nearest.FindNearest(slug, articles) is { } near ? $"; did you mean \"{near}\"?" : ""));
}
