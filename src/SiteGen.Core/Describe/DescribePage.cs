using SiteGen.Core.Model;
using SiteGen.Core.Publish;

namespace SiteGen.Core.Describe;

/// <summary>Says in the words of schema.org what a page is about: an article, an entry, the edition.</summary>
public static class DescribePage
{
    /// <summary>The page's JSON-LD, safe inside a script element; null for pages that are about nothing of their own.</summary>
    public static string? InSchemaOrg(Page page) => page switch
    {
        ArticlePage article => Article(article),
        EntryPage entry => DescribeEntry.Of(entry),
        EntryIndexPage { Kind: EntryKind.Term } glossary => Glossary(glossary),
        HomePage home => Home(home),
        _ => null,
    };

    private static string Article(ArticlePage page)
    {
        var (json, facts, text) = (new JsonLd(page.Head), page.Article.Facts, page.Text);
        return json.Document("ScholarlyArticle", () =>
        {
            json.Text("url", json.Iri(page.Head.Address));
            json.Text("headline", text.Title);
            json.Text("name", text.Title);
            json.Text("inLanguage", text.Language);
            json.Things("author", facts.Authors, _ => "Person", author => Author(json, author, text.Language));
            json.Text("datePublished", facts.Published ?? (facts.Year is { } year ? $"{year}" : null));
            json.Text("abstract", text.Abstract);
            json.Texts("keywords", text.Keywords);
            json.Text("sameAs", facts.Doi is { } doi ? $"https://doi.org/{doi}" : null);
            json.Text("license", Licence.AddressOf(page));
            json.Text("copyrightNotice", facts.Rights?[text.Language]);
            json.Thing("isPartOf", "Collection", () => Edition(json, page.Head));
            Versions(json, page);
            json.Texts("citation", page.Sources.Select(s => Citation(s.Source, text.Language)).OfType<string>());
            json.Things("mentions", page.Entries, e => DescribeEntry.TypeOf(e.Entry), e => Reference(json, e.Address, DescribeEntry.NameOf(e.Entry, text.Language)));
        });
    }

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
            Reference(json, twin.Address, twin.Title);
            json.Text("inLanguage", twin.Language);
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

    private static string Glossary(EntryIndexPage page)
    {
        var json = new JsonLd(page.Head);
        return json.Document("DefinedTermSet", () =>
        {
            json.Text("name", page.Head.Site.Title[page.Head.Language]);
            json.Text("inLanguage", page.Head.Language);
            json.Things(
                "hasDefinedTerm", page.Groups.SelectMany(g => g.Lines).Where(l => !l.IsCrossReference), _ => "DefinedTerm",
                line => Reference(json, line.Line.Address, line.Heading));
        });
    }

    private static string Home(HomePage page)
    {
        var json = new JsonLd(page.Head);
        return json.Document("Collection", () =>
        {
            Edition(json, page.Head);
            json.Text("description", page.Head.Site.Description[page.Head.Language]);
            json.Text("inLanguage", page.Head.Language);
            json.Things("hasPart", page.Articles, _ => "ScholarlyArticle", line => Reference(json, line.Address, line.Text.Title));
        });
    }

    private static void Edition(JsonLd json, PageHead head)
    {
        json.Text("name", head.Site.Title[head.Language]);
        json.Text("url", json.Iri(SiteMap.Home(head.Language)));
    }

    private static void Reference(JsonLd json, Address address, string name)
    {
        json.Text("@id", json.Iri(address));
        json.Text("name", name);
    }
}
