using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace SiteGen.Tests.Support;

/// <summary>Follows every link of a site inside its own file tree.</summary>
public static partial class FindDeadLinks
{
    private static readonly string[] Attributes = ["href", "src", "data", "action", "poster"];
    private static readonly string[] OutsideSchemes = ["http", "https", "mailto"];

    /// <summary>Links to a file or a fragment that is not there, one line each.</summary>
    public static IReadOnlyList<string> In(PublishedPages pages)
    {
        var links = pages.Documents.SelectMany(page => LinksOf(page.Value).Select(link => (page.Key, Link: link)))
            .Concat(pages.Site.Files.Where(f => f.Key.EndsWith(".css", StringComparison.Ordinal))
                .SelectMany(f => CssUrl().Matches(Encoding.UTF8.GetString(f.Value)).Select(m => (f.Key, Link: m.Groups[1].Value))));
        return [.. links.Distinct().AsParallel().AsOrdered().Select(l => (l.Key, l.Link, Fault: FaultOf(pages, l.Key, l.Link)))
            .Where(l => l.Fault is not null).Select(l => $"{l.Key}: '{l.Link}' {l.Fault}")];
    }

    /// <summary>The file a link leads to and its fragment; null for a link that leaves the site.</summary>
    public static (string File, string Fragment)? Resolve(string file, string link)
    {
        var root = new Uri(SiteUnderTest.Url);
        var target = new Uri(new Uri(root, file), link);
        return target.Scheme == root.Scheme && target.Host == root.Host
            ? (PublishedPages.FileOf(Uri.UnescapeDataString(target.AbsolutePath)[1..]), Uri.UnescapeDataString(target.Fragment.TrimStart('#')))
            : null;
    }

    private static IEnumerable<string> LinksOf(IDocument page) =>
        page.All.SelectMany(e => Attributes.Select(e.GetAttribute)).OfType<string>();

    private static string? FaultOf(PublishedPages pages, string file, string link)
    {
        if (!Uri.TryCreate(new Uri(SiteUnderTest.Url), link, out var target))
        {
            return "is no address";
        }

        if (Resolve(file, link) is not { } place)
        {
            return OutsideSchemes.Contains(target.Scheme) || link.StartsWith("data:,", StringComparison.Ordinal) ? null : $"has the scheme '{target.Scheme}'";
        }

        return !pages.Site.Files.ContainsKey(place.File) ? $"leads to '{place.File}', which does not exist"
            : place.Fragment.Length > 0 && pages.Documents.TryGetValue(place.File, out var page) && page.GetElementById(place.Fragment) is null
                ? $"leads to '#{place.Fragment}', which is not on the page"
            : null;
    }

    [GeneratedRegex("""url\(\s*["']?([^"')]+)["']?\s*\)""")]
    private static partial Regex CssUrl();
}
