using SiteGen.Tests.Support;

namespace SiteGen.Tests.RealSite;

/// <summary>The edition that the tests know by name and number, a copy that no editor changes, made once for all tests that look at it.</summary>
internal static class TheEdition
{
    /// <summary>Its input.</summary>
    public static string Folder { get; } = RepositoryRoot.At("tests", "first-edition", "input");

    private static readonly Lazy<PublishedPages> Made = new(() => PublishedPages.Of(SiteUnderTest.Build(Folder)));

    /// <summary>Its languages.</summary>
    public static string[] Languages { get; } = ["ru", "en"];

    /// <summary>Its pages.</summary>
    public static PublishedPages Pages => Made.Value;

    /// <summary>Slug and language of every article text.</summary>
    public static TheoryData<string, string> Texts => new(
        from folder in Directory.GetDirectories(Path.Combine(Folder, "articles")).Order(StringComparer.Ordinal)
        from language in Languages
        select (Path.GetFileName(folder), language));
}
