using SiteGen.Core.Read;
using SiteGen.Disk;
using SiteGen.Tests.Support;
using SiteGen.Theme.Wording;

namespace SiteGen.Tests.RealSite;

/// <summary>Whatever edition lies in <c>input/</c> now; while it is the one that the tests know, it is not made again.</summary>
internal static class TheInput
{
    /// <summary>Where it lies.</summary>
    public static string Folder { get; } = RepositoryRoot.At("input");

    private static readonly Lazy<PublishedPages> Made = new(() =>
        FileTree.Differences(FileTree.Read(Folder), FileTree.Read(TheEdition.Folder)).Any()
            ? PublishedPages.Of(SiteUnderTest.Build(Folder))
            : TheEdition.Pages);

    /// <summary>The languages that its <c>site.yml</c> names.</summary>
    public static string[] Languages { get; } = [.. ReadFoundation.From(ReadInput.From(Folder).Value!, InterfaceLanguages.Tags).Value.Site.Languages];

    /// <summary>Its pages.</summary>
    public static PublishedPages Pages => Made.Value;

    /// <summary>File, slug and language of every article text.</summary>
    public static IEnumerable<(string File, string Slug, string Language)> Texts =>
        from folder in Directory.GetDirectories(Path.Combine(Folder, "articles"))
        from language in Languages
        let file = Path.Combine(folder, language + ".md")
        where File.Exists(file)
        select (file, Path.GetFileName(folder), language);
}
