using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;
using SiteGen.Core.Text;

namespace SiteGen.Core.Describe;

/// <summary>The licence as machines ask for it: by its address.</summary>
public static class Licence
{
    /// <summary>The statement of rights that holds for a page: the article's own, or the site's.</summary>
    public static Localized<string>? Find(Page page) => page switch
    {
        ArticlePage article => article.Article.Facts.Rights,
        ParallelPage article => article.Article.Facts.Rights,
        _ => null,
    } ?? page.Head.Site.Licence;

    /// <summary>The first address in the statement of rights that holds for the page, <c>CC BY 4.0, https://…</c>; null where it names none.</summary>
    public static string? AddressOf(Page page)
    {
        return Find(page)?[page.Head.Language].Split([' ', '\u00a0', '(', ')', ',', ';'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.TrimEnd('.')).FirstOrDefault(word => Uri.TryCreate(word, UriKind.Absolute, out var address) && address.Scheme is "https" or "http");
    }
}
