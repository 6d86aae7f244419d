using Shouldly;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Sites;

/// <summary>A book and a file that a dozen articles cite.</summary>
public sealed class SharedWorkTests
{
    private const string Copied = "articles/salt-ledger/";

    [Fact]
    public void A_source_shows_a_few_other_lists_and_the_index_all_of_them()
    {
        var files = FileTree.Read(RepositoryRoot.At("tests", "SiteGen.Tests", "Sites", "bilingual", "input"));
        foreach (var (path, bytes) in files.Where(f => f.Key.StartsWith(Copied, StringComparison.Ordinal)).ToList())
        {
            for (var k = 1; k <= 10; k++)
            {
                files[$"articles/salt-ledger-{k}/{path[Copied.Length..]}"] = bytes;
            }
        }

        var pages = PublishedPages.Of(SiteUnderTest.Build(files, baseUrl: null));
        pages["en/sources/"].QuerySelectorAll(".work[id^=work-sokolov] .cited-pages").Length.ShouldBe(12);
        var lines = pages["en/articles/river-mission/"].QuerySelectorAll("#source-1 .elsewhere");
        lines.Length.ShouldBe(7);
        lines[^1].TextContent.ShouldEndWith(": 5", customMessage: "twelve lists, less its own and the six shown");
    }
}
