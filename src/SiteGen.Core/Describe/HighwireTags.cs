using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Core.Describe;

/// <summary>
/// Says in <c>citation_*</c> tags what an article's page holds: the tags that Google Scholar and Zotero read. They know one language
/// a page, so everything is said in the page's own; two titles would be read as one.
/// </summary>
public static class HighwireTags
{
    /// <summary>Names and contents, in order; a name may come several times, no content is empty.</summary>
    public static IEnumerable<HighwireTag> ListTags(ArticlePage page) =>
        All(page).Where(t => !string.IsNullOrEmpty(t.Content));

    private static IEnumerable<HighwireTag> All(ArticlePage page)
    {
        var (facts, language, url) = (page.Article.Facts, page.Text.Language, page.Head.Site.Url);
        var address = url is null ? null : url + page.Head.Address.Path;
        var publication = DescribePublication.Describe(facts, language);
        return
        [
            new("citation_title", page.Text.Title),
            .. facts.Authors.SelectMany(a => Author(a, language)),
            new("citation_publication_date", Slashed(publication.Date?.ToString())),
            new("citation_online_date", Slashed(facts.Published)),
            .. publication.IsPrinted ? InJournal(facts, language) : [],
            new("citation_doi", publication.Doi),
            new("citation_language", language),
            new("citation_keywords", string.Join("; ", page.Text.Keywords)),
            new("citation_abstract", page.Text.Abstract),
            new("citation_abstract_html_url", address), new("citation_fulltext_html_url", address), new("citation_public_url", address),
            .. page.Sources.Select(s => new HighwireTag("citation_reference", Reference(s.Source, s.Archive, language))),
        ];
    }

    private static IEnumerable<HighwireTag> InJournal(ArticleFacts facts, string language) =>
    [
        new("citation_journal_title", facts.Journal?[language]), new("citation_volume", facts.Volume), new("citation_issue", facts.Issue),
        .. Pages(facts.Page),
    ];

    /// <summary>The last page is told of one range, not of several.</summary>
    private static IEnumerable<HighwireTag> Pages(LocatorValue? pages) =>
        [new("citation_firstpage", pages?.Ends.First), new("citation_lastpage", pages is { Signs: [{ Kind: SignKind.To }] } ? pages.Ends.Last : null)];

    /// <summary>«Лебедев, Николай Иванович»: the comma parts family and given names, so none may be inside either.</summary>
    private static IEnumerable<HighwireTag> Author(Author author, string language)
    {
        var name = author.Name[language];
        var given = string.Join(' ', new[] { name.Given, name.Patronymic, name.Particle }.Where(p => !string.IsNullOrEmpty(p)));
        yield return new("citation_author", given.Length == 0 ? name.Family : $"{name.Family}, {given}");
        yield return new("citation_author_institution", author.Affiliation?[language]);
        yield return new("citation_author_orcid", author.Orcid is { } orcid ? $"https://orcid.org/{orcid}" : null);
    }

    /// <summary>
    /// A source in the fields that Scholar knows; where the list gives no title, the printed reference, or the file of an archive; nothing for what
    /// nobody identified.
    /// </summary>
    private static string? Reference(Source source, Archive? archive, string language)
    {
        if (source.Title is null)
        {
            return source.AsPrinted?[language].Replace("*", "", StringComparison.Ordinal) ?? EntitleSource.Entitle(source, archive, language);
        }

        IEnumerable<HighwireTag> fields =
        [
            new("citation_title", EntitleSource.Entitle(source, archive, language)),
            .. source.Creators.Where(c => c.Role == "author").Select(c => new HighwireTag("citation_author", c.Name[language].Direct)),
            new(source.Type == "article-journal" ? "citation_journal_title" : "citation_inbook_title", EntitleSource.HolderOf(source, language)),
            new("citation_volume", source.Volume), new("citation_issue", source.Issue), new("citation_publisher", source.Publisher?[language]),
            new("citation_publication_date", source.Issued is { } year ? $"{year}" : null), .. Pages(source.Page),
            new("citation_doi", source.Doi), new("citation_isbn", source.Isbn), new("citation_language", source.Language),
        ];
        return string.Join("; ", fields.Where(f => !string.IsNullOrEmpty(f.Content)).Select(f => $"{f.Name}={f.Content!.Replace(';', ',')}"));
    }

    private static string? Slashed(string? day) => day?.Replace('-', '/');
}

/// <summary>A meta element of a page.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Content">What it says; one that says nothing is not written.</param>
public sealed record HighwireTag(string Name, string? Content);
