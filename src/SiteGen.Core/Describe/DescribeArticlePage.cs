using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Core.Describe;

/// <summary>Says in the words of schema.org what an article's page holds.</summary>
internal static class DescribeArticlePage
{
    /// <summary>The page's JSON-LD.</summary>
    public static string Describe(ArticlePage page)
    {
        var (json, facts, text) = (new JsonLd(page.Head), page.Article.Facts, page.Text);
        return json.Document("ScholarlyArticle", () =>
        {
            json.Text("url", json.Iri(page.Head.Address));
            json.Text("headline", text.Title);
            json.Text("name", text.Title);
            json.Text("inLanguage", text.Language);
            json.Things("author", facts.Authors, _ => "Person", author => Author(json, author, text.Language));
            Published(json, page);
            json.Text("abstract", text.Abstract);
            json.Texts("keywords", text.Keywords);
            json.Text("license", Licence.AddressOf(page));
            json.Text("copyrightNotice", facts.Rights?[text.Language]);
            Versions(json, page);
            json.Texts("citation", page.Sources.Select(s => Citation(s.Source, text.Language)).OfType<string>());
            json.Things(
                "mentions", page.Entries, e => DescribeEntry.TypeOf(e.Entry),
                e => json.Reference(e.Address, DescribeEntry.NameOf(e.Entry, text.Language)));
        });
    }

    /// <summary>When and in what it appeared: in this edition, and the text that a journal printed in that journal too.</summary>
    private static void Published(JsonLd json, ArticlePage page)
    {
        var (facts, publication) = (page.Article.Facts, DescribePublication.Describe(page.Article.Facts, page.Text.Language));
        json.Text("datePublished", publication.Date?.ToString());
        Registered(json, publication);
        json.Text("pagination", publication.IsPrinted ? facts.Page?.Printed : null);
        string[] wholes = publication.IsPrinted ? ["Collection", Whole(facts.Issue, facts.Volume)] : ["Collection"];
        json.Things("isPartOf", wholes, whole => whole, whole => PartOf(json, facts, page.Text.Language, whole));
    }

    private static void PartOf(JsonLd json, ArticleFacts facts, string language, string whole)
    {
        switch (whole)
        {
            case "Collection":
                json.Edition();
                break;
            case "PublicationIssue":
                json.Text("issueNumber", facts.Issue);
                var around = Whole(null, facts.Volume);
                json.Thing("isPartOf", around, () => PartOf(json, facts, language, around));
                break;
            case "PublicationVolume":
                json.Text("volumeNumber", facts.Volume);
                json.Thing("isPartOf", "Periodical", () => PartOf(json, facts, language, "Periodical"));
                break;
            default:
                json.Text("name", facts.Journal?[language]);
                break;
        }
    }

    /// <summary>The smallest part of a journal that is known.</summary>
    private static string Whole(string? issue, string? volume) =>
        issue is not null ? "PublicationIssue" : volume is not null ? "PublicationVolume" : "Periodical";

    private static void Registered(JsonLd json, Publication publication) =>
        json.Text("sameAs", publication.Doi is { } doi ? $"https://doi.org/{doi}" : null);

    /// <summary>A source in one line; nothing for what nobody identified.</summary>
    private static string? Citation(Source source, string language) => (source.AsPrinted ?? source.Title)?[language].Replace("*", "", StringComparison.Ordinal);

    /// <summary>A translation points to its original, the original to its translations.</summary>
    private static void Versions(JsonLd json, ArticlePage page)
    {
        var (original, own) = (page.Article.Facts.Original, page.Text.Language);
        var others = page.Article.Texts.Where(t => t.Language != own && (own == original || t.Language == original));
        var twins = others.Select(t => new { t.Language, t.Title, Address = SiteMap.Article(t.Language, page.Article.Slug) });
        json.Things(own == original ? "workTranslation" : "translationOfWork", twins, _ => "ScholarlyArticle", twin =>
        {
            var publication = DescribePublication.Describe(page.Article.Facts, twin.Language);
            json.Reference(twin.Address, twin.Title);
            json.Text("inLanguage", twin.Language);
            json.Text("datePublished", publication.Date?.ToString());
            Registered(json, publication);
        });
        if (own != original && page.Article.Facts.Translations?.Find(own) is { } translation)
        {
            json.Thing("translator", "Organization", () => json.Text("name", translation.By));
        }
    }

    private static void Author(JsonLd json, Author author, string language)
    {
        json.Text("name", author.Name[language].Direct);
        json.Texts("alternateName", author.Name.Values.Where(v => v.Language != language).Select(v => v.Value.Direct));
        json.Text("sameAs", author.Orcid is { } orcid ? $"https://orcid.org/{orcid}" : null);
        if (author.Affiliation is { } affiliation)
        {
            json.Thing("affiliation", "Organization", () => json.Text("name", affiliation[language]));
        }
    }
}
