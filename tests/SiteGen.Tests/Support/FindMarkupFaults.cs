using AngleSharp.Dom;

namespace SiteGen.Tests.Support;

/// <summary>Checks on one page at a time that hold for every page of every site.</summary>
public static class FindMarkupFaults
{
    private static readonly string[] DataTypes = ["application/ld+json", "application/json"];

    /// <summary>Everything wrong with the pages, one line each.</summary>
    public static IReadOnlyList<string> In(PublishedPages pages) =>
        [.. pages.ParseErrors, .. pages.Documents.SelectMany(p => In(p.Value).Select(fault => $"{p.Key}: {fault}"))];

    private static IEnumerable<string> In(IDocument page) =>
        [.. DoubleIds(page), .. Headings(page), .. Active(page), .. Basics(page), .. DeadReferences(page), .. AgainstTheStandard(page)];

    private static IEnumerable<string> DoubleIds(IDocument page) =>
        page.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1 || g.Key!.Length == 0).Select(g => $"id '{g.Key}' stands {g.Count()} times");

    private static IEnumerable<string> Headings(IDocument page)
    {
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0').ToList();
        if (levels.Count(l => l == 1) != 1 || levels[0] != 1)
        {
            yield return $"the headings begin with h{levels.FirstOrDefault()} and hold {levels.Count(l => l == 1)} h1";
        }

        foreach (var (upper, lower) in levels.Zip(levels.Skip(1)).Where(p => p.Second > p.First + 1))
        {
            yield return $"h{lower} follows h{upper}";
        }
    }

    // Under the content security policy nothing of this would run; it must not be there in the first place.
    private static IEnumerable<string> Active(IDocument page) =>
        page.All.SelectMany(e => e.Attributes.Where(a => a.Name == "style" || a.Name.StartsWith("on", StringComparison.Ordinal))
                .Select(a => $"<{e.LocalName}> has {a.Name}="))
            .Concat(page.QuerySelectorAll("style").Select(_ => "has a <style>"))
            .Concat(page.QuerySelectorAll("script:not([src])").Where(s => !DataTypes.Contains(s.GetAttribute("type"))).Select(_ => "has an inline script"))
            .Concat(page.QuerySelectorAll("script[src], link[rel~=stylesheet], link[rel~=preload], img[src]")
                .Select(e => e.GetAttribute("src") ?? e.GetAttribute("href") ?? "").Where(IsElsewhere).Select(url => $"fetches '{url}' from elsewhere"));

    private static IEnumerable<string> Basics(IDocument page)
    {
        if (page.Doctype?.Name != "html" || page.CharacterSet != "utf-8" || page.QuerySelectorAll("main").Length != 1)
        {
            yield return "lacks the doctype, the character set or its one <main>";
        }

        if (string.IsNullOrWhiteSpace(page.Title) || page.QuerySelector("meta[name=viewport]") is null)
        {
            yield return "lacks a title or the viewport";
        }

        foreach (var link in page.QuerySelectorAll("a[href]").Where(a => a.TextContent.Trim().Length == 0 && !a.HasAttribute("aria-label")))
        {
            yield return $"the link to '{link.GetAttribute("href")}' has no name";
        }
    }

    private static IEnumerable<string> DeadReferences(IDocument page) =>
        new[] { "aria-labelledby", "aria-describedby", "aria-controls", "for" }
            .SelectMany(name => page.QuerySelectorAll($"[{name}]").SelectMany(e => e.GetAttribute(name)!.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Where(id => page.GetElementById(id) is null).Select(id => $"{name} names '{id}', which is not on the page")));

    // What a checker of HTML found in these pages once and no other test would see.
    private static IEnumerable<string> AgainstTheStandard(IDocument page) =>
    [
        .. page.QuerySelectorAll("section").Where(s => s.QuerySelector("h1, h2, h3, h4, h5, h6") is null).Select(s => $"a section begins with '{s.TextContent.Trim().Split('\n')[0]}', no heading"),
        .. page.QuerySelectorAll("input[autocomplete]:is([type=radio], [type=checkbox])").Select(i => $"the {i.GetAttribute("type")} '{i.GetAttribute("name")}' has autocomplete="),
        .. page.QuerySelectorAll("time[datetime^='-']").Select(t => $"'{t.GetAttribute("datetime")}' is no datetime that checkers know"),
        .. page.QuerySelectorAll("dl").SelectMany(l => l.QuerySelectorAll("dt").GroupBy(t => t.TextContent.Trim()).Where(g => g.Count() > 1)).Select(g => $"a list has the term '{g.Key}' twice"),
    ];

    private static bool IsElsewhere(string url) => url.Contains("//", StringComparison.Ordinal);
}
