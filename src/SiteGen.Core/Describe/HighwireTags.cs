using SiteGen.Core.Model;
using SiteGen.Core.Publish;

namespace SiteGen.Core.Describe;

/// <summary>
/// Says in <c>citation_*</c> tags what an article's page holds: the tags that Google Scholar and Zotero read. They know one language
/// a page, so everything is said in the page's own; two titles would be read as one.
/// </summary>
public static class HighwireTags
{
    /// <summary>Names and contents, in order; a name may come several times, no content is empty.</summary>
    public static IEnumerable<(string Name, string Content)> Of(ArticlePage page) =>
        All(page).Where(t => !string.IsNullOrEmpty(t.Content)).Select(t => (t.Name, t.Content!));

    private static IEnumerable<(string Name, string? Content)> All(ArticlePage page)
    {
        var (facts, language, url) = (page.Article.Facts, page.Text.Language, page.Head.Site.Url);
        var address = url is null ? null : url + page.Head.Address.Path;
        return
        [
            ("citation_title", page.Text.Title),
            .. facts.Authors.SelectMany(a => Author(a, language)),
            ("citation_publication_date", facts.Year is { } year ? $"{year}" : Slashed(facts.Published)),
            ("citation_online_date", Slashed(facts.Published)),
            ("citation_journal_title", facts.Journal?[language]),
            ("citation_doi", facts.Doi),
            ("citation_language", language),
            ("citation_keywords", string.Join("; ", page.Text.Keywords)),
            ("citation_abstract", page.Text.Abstract),
            ("citation_abstract_html_url", address), ("citation_fulltext_html_url", address), ("citation_public_url", address),
            .. page.Sources.Select(s => ("citation_reference", Reference(s.Source, language))),
        ];
    }

    /// <summary>«Лебедев, Николай Иванович»: the comma parts family and given names, so none may stand inside either.</summary>
    private static IEnumerable<(string Name, string? Content)> Author(Author author, string language)
    {
        var name = author.Name[language];
        var given = string.Join(' ', new[] { name.Given, name.Patronymic, name.Particle }.Where(p => !string.IsNullOrEmpty(p)));
        yield return ("citation_author", given.Length == 0 ? name.Family : $"{name.Family}, {given}");
        yield return ("citation_author_institution", author.Affiliation?[language]);
        yield return ("citation_author_orcid", author.Orcid is { } orcid ? $"https://orcid.org/{orcid}" : null);
    }

    /// <summary>A source in the fields that Scholar knows; the reference as printed where the list gives no title; nothing for what nobody identified.</summary>
    private static string? Reference(Source source, string language)
    {
        if (source.Title is not { } title)
        {
            return source.AsPrinted?[language].Replace("*", "", StringComparison.Ordinal);
        }

        IEnumerable<(string Name, string? Value)> fields =
        [
            ("citation_title", title[language]),
            .. source.Creators.Where(c => c.Role == "author").Select(c => ("citation_author", (string?)c.Name[language].Direct)),
            (source.Type == "article-journal" ? "citation_journal_title" : "citation_inbook_title", source.ContainerTitle?[language]),
            ("citation_volume", source.Volume), ("citation_publisher", source.Publisher?[language]),
            ("citation_publication_date", source.Issued is { } year ? $"{year}" : null),
            ("citation_firstpage", source.Page?.Split('–', '-')[0].Trim()),
        ];
        return string.Join("; ", fields.Where(f => !string.IsNullOrEmpty(f.Value)).Select(f => $"{f.Name}={f.Value!.Replace(';', ',')}"));
    }

    private static string? Slashed(string? day) => day?.Replace('-', '/');
}
