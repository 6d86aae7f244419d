using System.Globalization;
using System.Xml;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Core.Write.Lists;

/// <summary>Writes the list of all pages for search engines, each with its twins in the other languages (sitemaps.org, with Google's alternates).</summary>
public static class WriteSitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>A sitemap may list 50,000 addresses; a larger site has several, and sitemap.xml lists these.</summary>
    private const int Largest = 20_000;

    /// <summary>The files; none while the site has no address, since a sitemap holds absolute addresses only.</summary>
    public static IEnumerable<OutputFile> Write(Site site, IReadOnlyCollection<Page> pages)
    {
        if (site.Url is not { } url)
        {
            return [];
        }

        var parts = pages.Where(p => p is not NotFoundPage).Chunk(Largest).Select(part => Map(url, part)).ToList();
        return parts is [var only] ? [new("sitemap.xml", only)]
            : parts.Select((part, i) => new OutputFile(PartName(i), part)).Prepend(new("sitemap.xml", Index(url, parts.Count)));
    }

    private static string PartName(int index) => string.Create(CultureInfo.InvariantCulture, $"sitemap-{index + 1}.xml");

    private static byte[] Map(string url, IEnumerable<Page> pages) => WriteXml.Document(xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
        foreach (var page in pages)
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, url + page.Head.Address.Path);
            Alternates(xml, url, page.Head);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    private static void Alternates(XmlWriter xml, string url, PageHead head)
    {
        foreach (var (language, address) in head.HrefLangs)
        {
            xml.WriteStartElement("link", Xhtml);
            xml.WriteAttributeString("rel", "alternate");
            xml.WriteAttributeString("hreflang", language);
            xml.WriteAttributeString("href", url + address.Path);
            xml.WriteEndElement();
        }
    }

    private static byte[] Index(string url, int parts) => WriteXml.Document(xml =>
    {
        xml.WriteStartElement("sitemapindex", Namespace);
        foreach (var part in Enumerable.Range(0, parts))
        {
            xml.WriteStartElement("sitemap", Namespace);
            xml.WriteElementString("loc", Namespace, url + PartName(part));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });
}
