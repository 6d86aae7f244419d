using System.Text;
using SiteGen.Core.Model;

namespace SiteGen.Core.Write.Lists;

/// <summary>Writes robots.txt: everything may be read, and where the list of pages is.</summary>
public static class WriteRobots
{
    /// <summary>The file.</summary>
    public static OutputFile Of(Site site) => new("robots.txt", Encoding.UTF8.GetBytes(
        "User-agent: *\nAllow: /\n" + (site.Url is { } url ? $"\nSitemap: {url}sitemap.xml\n" : "")));
}
