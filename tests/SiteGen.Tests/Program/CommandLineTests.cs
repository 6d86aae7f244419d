using Shouldly;
using SiteGen.Commands;
using static SiteGen.Tests.Shell.CommandBench;

namespace SiteGen.Tests.Shell;

/// <summary>What is understood, what is not, and what a bug looks like from outside.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly CommandBench bench = new();

    public void Dispose() => bench.Dispose();

    [Theory]
    [InlineData("https://example.org/edition", "https://example.org/edition/")]
    [InlineData("http://localhost:8080/", "http://localhost:8080/")]
    public void The_base_address_reaches_the_pipeline_with_one_closing_slash(string said, string heard)
    {
        string? got = null;
        bench.Run((input, options, progress) => { got = options.BaseUrl; return Making()(input, options, progress); }, "--base-url", said).ShouldBe(ExitCode.Fine);

        got.ShouldBe(heard);
    }

    [Theory]
    [InlineData("--base-url", "example.org")]
    [InlineData("--base-url", "javascript:alert(1)")]
    [InlineData("--base-url", "https://example.org/?a=b")]
    [InlineData("--input", " ")]
    [InlineData("--frobnicate")]
    [InlineData("publish")]
    [InlineData("@file")]
    public void What_cannot_be_understood_is_a_fault_of_use(params string[] arguments)
    {
        bench.RunWith(Making(), arguments).ShouldBe(ExitCode.Usage);

        bench.Error.ShouldStartWith("sitegen: ");
        bench.Error.ShouldEndWith("  hint: sitegen --help tells what it understands\n");
        bench.Out.ShouldBeEmpty();
    }

    [Fact]
    public void A_bug_is_told_in_two_lines_without_a_trace()
    {
        bench.Run((_, _, _) => throw new InvalidOperationException("no\nsuch thing")).ShouldBe(ExitCode.Bug);

        bench.Error.ShouldMatch(@"^sitegen: this is a bug: InvalidOperationException: no\\u000Asuch thing; please report it .*\n  hint: --verbose .*\n$");
        bench.Folder.Names().ShouldBe(["in"]);
    }

    [Fact]
    public void A_bug_shows_its_trace_when_asked()
    {
        bench.Run((_, _, _) => throw new InvalidOperationException("no"), "--verbose").ShouldBe(ExitCode.Bug);

        bench.Error.ShouldContain("   at SiteGen.");
    }

    [Fact]
    public void The_version_is_told() => bench.RunWith(Making(), ["--version"]).ShouldBe(ExitCode.Fine);
}
