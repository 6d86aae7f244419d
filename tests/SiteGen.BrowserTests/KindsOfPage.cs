namespace SiteGen.BrowserTests;

/// <summary>One address for each kind of page.</summary>
internal static class KindsOfPage
{
    /// <summary>The kinds that stand below a language.</summary>
    public static IEnumerable<string> Of(ReadingRoom room, string language) =>
    [
        $"{language}/", room.Article(language), room.Article(language) + "parallel/",
        $"{language}/persons/", room.FirstBelow($"{language}/persons/"),
        $"{language}/places/", room.FirstBelow($"{language}/places/"),
        $"{language}/glossary/", room.FirstBelow($"{language}/glossary/"),
        $"{language}/sources/", room.FirstBelow($"{language}/sources/"), $"{language}/about/", $"{language}/data/",
    ];

    /// <summary>All kinds in both languages, with the root and an address that does not exist.</summary>
    public static IEnumerable<string> All(ReadingRoom room) => ["", "nowhere/at/all/", .. Of(room, "ru"), .. Of(room, "en")];
}
