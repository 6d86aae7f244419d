using System.Collections.Concurrent;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Sites;

/// <summary>The tiny whole sites beside this file, each made once.</summary>
internal static class SmallSite
{
    private static readonly ConcurrentDictionary<string, Lazy<PublishedPages>> Made = new(StringComparer.Ordinal);

    /// <summary>The pages of a site that has no error.</summary>
    public static PublishedPages Named(string name) => Made.GetOrAdd(name, n => new(() => PublishedPages.Of(SiteUnderTest.Build(InputOf(n))))).Value;

    /// <summary>The input folder of a site.</summary>
    public static string InputOf(string name) => RepositoryRoot.At("tests", "SiteGen.Tests", "Sites", name, "input");
}
