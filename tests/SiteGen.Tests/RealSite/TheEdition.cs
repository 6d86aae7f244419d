using SiteGen.Tests.Support;

namespace SiteGen.Tests.RealSite;

/// <summary>The edition in <c>input/</c>, made once for all tests that look at it.</summary>
internal static class TheEdition
{
    private static readonly Lazy<PublishedPages> Made = new(() => PublishedPages.Of(SiteUnderTest.Build(RepositoryRoot.At("input"))));

    /// <summary>Its languages.</summary>
    public static string[] Languages { get; } = ["ru", "en"];

    /// <summary>Its pages.</summary>
    public static PublishedPages Pages => Made.Value;

    /// <summary>Slug and language of every article text.</summary>
    public static TheoryData<string, string> Texts
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var slug in Directory.GetDirectories(RepositoryRoot.At("input", "articles")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal))
            {
                foreach (var language in Languages)
                {
                    data.Add(slug, language);
                }
            }

            return data;
        }
    }
}
