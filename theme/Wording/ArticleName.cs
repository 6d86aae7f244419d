using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Theme.Wording;

/// <summary>An article called in a few words, where a list names it again and again: its authors and the beginning of its title.</summary>
public static class ArticleName
{
    private const int Widest = 48;

    /// <summary>The name in the language that the article is shown in.</summary>
    public static string Brief(ArticleLine article)
    {
        var title = article.Text.Title;
        var end = title.Length <= Widest ? -1 : title.LastIndexOf(' ', Widest);
        var authors = string.Join(", ", article.Facts.Authors.Select(a => Attribution.Of(a, n => n.Family)[article.Text.Language]));
        return (authors.Length > 0 ? authors + ". " : "") + (end < 0 ? title : title[..end].TrimEnd(',', ';', ':', '–', ' ') + "…");
    }
}
