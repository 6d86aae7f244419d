namespace SiteGen.BrowserTests;

/// <summary>One address for each kind of page, found among the files of a site, so that a new kind is read as well.</summary>
internal static class KindsOfPage
{
    private const string Index = "/index.html";

    /// <summary>The kinds that are below a language: its own page, each of its parts, and the first page of each shape below a part.</summary>
    public static IEnumerable<string> Of(ServedSite site, string language) =>
        from file in site.Files
        where file.StartsWith(language + "/", StringComparison.Ordinal) && file.EndsWith(Index, StringComparison.Ordinal)
        group file[..^(Index.Length - 1)] by Shape(file[..^Index.Length].Split('/')) into alike
        select alike.First();

    /// <summary>All kinds in both languages, with the root and an address that does not exist.</summary>
    public static IEnumerable<string> All(ServedSite site) => ["", "nowhere/at/all/", .. Of(site, "ru"), .. Of(site, "en")];

    // ru/articles/<any>/parallel
    private static string Shape(string[] steps) => string.Join('/', steps.Select((step, k) => k == 2 ? "*" : step));
}
