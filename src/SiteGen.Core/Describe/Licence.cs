using SiteGen.Core.Publish;

namespace SiteGen.Core.Describe;

/// <summary>The licence as machines ask for it: by its address.</summary>
public static class Licence
{
    /// <summary>The first address in the statement of rights that holds for the page, <c>CC BY 4.0, https://…</c>; null where it names none.</summary>
    public static string? AddressOf(Page page)
    {
        var (site, language) = (page.Head.Site, page.Head.Language);
        var stated = (page as ArticlePage)?.Article.Facts.Rights ?? site.Licence;
        return stated?[language].Split([' ', '\u00a0', '(', ')', ',', ';'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.TrimEnd('.')).FirstOrDefault(word => Uri.TryCreate(word, UriKind.Absolute, out var address) && address.Scheme is "https" or "http");
    }
}
