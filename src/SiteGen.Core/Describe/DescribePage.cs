using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Core.Describe;

/// <summary>Says in the words of schema.org what a page is about: an article, an entry, the edition.</summary>
public static class DescribePage
{
    /// <summary>The page's JSON-LD, safe inside a script element; null for pages that are about nothing of their own.</summary>
    public static string? InSchemaOrg(Page page) => page switch
    {
        ArticlePage article => DescribeArticlePage.Describe(article),
        EntryPage entry => DescribeEntry.Describe(entry),
        EntryIndexPage { Kind: EntryKind.Term } glossary => Glossary(glossary),
        HomePage home => Home(home),
        _ => null,
    };

    private static string Glossary(EntryIndexPage page)
    {
        var json = new JsonLd(page.Head);
        return json.Document("DefinedTermSet", () =>
        {
            json.Text("name", page.Head.Site.Title[page.Head.Language]);
            json.Text("inLanguage", page.Head.Language);
            json.Things(
                "hasDefinedTerm", page.Groups.SelectMany(g => g.Lines).Where(l => !l.IsCrossReference), _ => "DefinedTerm",
                line => json.Reference(line.Line.Address, line.Heading));
        });
    }

    private static string Home(HomePage page)
    {
        var json = new JsonLd(page.Head);
        return json.Document("Collection", () =>
        {
            json.Edition();
            json.Text("description", page.Head.Site.Description[page.Head.Language]);
            json.Text("inLanguage", page.Head.Language);
            json.Things("hasPart", page.Articles, _ => "ScholarlyArticle", line => json.Reference(line.Address, line.Text.Title));
        });
    }
}
