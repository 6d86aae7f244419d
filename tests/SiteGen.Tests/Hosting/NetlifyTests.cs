using System.Text.Json;
using Shouldly;
using SiteGen.Core.Write;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Hosting;

/// <summary>What the host makes of <c>netlify.toml</c>, read with the host's own parsers.</summary>
public sealed class NetlifyTests
{
    private static readonly Lazy<JsonElement> Config = new(() => Readers.Run("hosting.mjs", RepositoryRoot.At("netlify.toml")));

    [Theory]
    [InlineData("redirectErrors")]
    [InlineData("headerErrors")]
    public void The_hosts_parsers_find_no_error(string list) =>
        Config.Value.GetProperty(list).EnumerateArray().Select(e => e.GetString()).ShouldBeEmpty();

    [Fact]
    public void Only_the_root_is_redirected_and_to_each_language_of_the_edition()
    {
        var redirects = Config.Value.GetProperty("redirects").EnumerateArray().ToList();
        redirects.Select(r => r.GetProperty("from").GetString()).ShouldAllBe(from => from == "/");
        redirects.Select(r => r.GetProperty("to").GetString()!.Trim('/')).ShouldBe(RealSite.TheInput.Languages, ignoreOrder: true);
        redirects.ShouldAllBe(r => r.GetProperty("status").GetInt32() == 302 && r.GetProperty("force").GetBoolean());
    }

    [Fact]
    public void No_page_may_run_what_does_not_come_from_the_site()
    {
        var policy = Header("/*", "Content-Security-Policy");
        policy.ShouldStartWith("default-src 'none';");
        policy.ShouldNotContain("unsafe");
        policy.ShouldNotContain("http");
        policy.Split("; ").Where(d => !d.StartsWith("default-src", StringComparison.Ordinal) && d.Contains("-src ", StringComparison.Ordinal))
            .ShouldAllBe(d => d.EndsWith("'self'", StringComparison.Ordinal) || d.EndsWith("'none'", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_file_with_a_hash_in_its_name_is_kept_for_good_and_no_other() =>
        Config.Value.GetProperty("headers").EnumerateArray()
            .Where(h => h.GetProperty("values").TryGetProperty("Cache-Control", out _)).Select(h => h.GetProperty("for").GetString()).ShouldBe(["/assets/*"]);

    [Fact]
    public void Machines_are_told_what_a_file_is()
    {
        // What ends in .json alone the host knows by itself.
        var told = OutputFormats.All.Where(f => f.MediaType != "application/json");
        told.Select(f => Header("/articles/*" + (f.IsReference ? "." + f.FileName : f.FileName[f.FileName.IndexOf('.')..]), "Content-Type"))
            .ShouldBe(told.Select(f => f.MediaType + "; charset=utf-8"));
        Header("/*/feed.xml", "Content-Type").ShouldBe("application/atom+xml; charset=utf-8");
    }

    private static string Header(string path, string name) => Config.Value.GetProperty("headers").EnumerateArray()
        .Single(h => h.GetProperty("for").GetString() == path).GetProperty("values").GetProperty(name).GetString()!;
}
