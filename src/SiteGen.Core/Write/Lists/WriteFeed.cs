using System.Xml;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;

namespace SiteGen.Core.Write.Lists;

/// <summary>Writes the feed of one language: the articles by the day on which the edition published them (Atom, RFC 4287).</summary>
public static class WriteFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The feed; null where it would tell of nothing.</summary>
    public static OutputFile? Write(Edition edition, string language)
    {
        var site = edition.Content.Site;
        var url = site.Url ?? "";
        var articles = edition.Content.Feed(language);
        return articles.IsEmpty ? null : new(SiteMap.Feed(language).Path, () => WriteXml.Document(xml =>
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, language);
            Edition(xml, site, url, language);
            Text(xml, "updated", Instant(articles[0].Facts.Published!));
            foreach (var article in articles)
            {
                Entry(xml, url, article, article.Text(language)!);
            }

            xml.WriteEndElement();
        }));
    }

    /// <summary>Whoever answers for the edition is the feed's author, so that an article without one has one (RFC 4287, 4.1.1).</summary>
    private static void Edition(XmlWriter xml, Site site, string url, string language)
    {
        Text(xml, "title", site.Title[language]);
        Text(xml, "subtitle", site.Description[language]);
        Text(xml, "id", url + SiteMap.Feed(language).Path);
        Link(xml, "self", "application/atom+xml", url + SiteMap.Feed(language).Path);
        Link(xml, "alternate", "text/html", url + SiteMap.Home(language).Path);
        Author(xml, site.Editors?[language] ?? site.Title[language]);
        Rights(xml, site.Licence?[language]);
    }

    private static void Entry(XmlWriter xml, string url, Article article, ArticleText text)
    {
        var address = url + SiteMap.Article(text.Language, article.Slug).Path;
        xml.WriteStartElement("entry", Atom);
        Text(xml, "title", text.Title);
        Text(xml, "id", address);
        Link(xml, "alternate", "text/html", address);
        Text(xml, "published", Instant(article.Facts.Published!));
        Text(xml, "updated", Instant(article.Facts.Published!));
        foreach (var author in article.Facts.Authors)
        {
            Author(xml, author.Name[text.Language].Direct);
        }

        Rights(xml, article.Facts.Rights?[text.Language]);

        if (text.Abstract is { } summary)
        {
            Text(xml, "summary", summary);
        }

        xml.WriteEndElement();
    }

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Atom);
        Text(xml, "name", name);
        xml.WriteEndElement();
    }

    private static void Rights(XmlWriter xml, string? rights)
    {
        if (rights is not null)
        {
            Text(xml, "rights", rights);
        }
    }

    private static string Instant(string day) => day + "T00:00:00Z";

    private static void Text(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, text);

    private static void Link(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
