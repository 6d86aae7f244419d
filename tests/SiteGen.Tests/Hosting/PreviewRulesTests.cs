using System.Globalization;
using System.Text.Json;
using Shouldly;
using SiteGen.Core.Model;
using SiteGen.Preview;
using SiteGen.Tests.RealSite;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Hosting;

/// <summary>The preview answers as the host will: what it reads in <c>netlify.toml</c> is what the host's own parsers read there.</summary>
public sealed class PreviewRulesTests
{
    private static readonly HostRules Rules = ReadHostRules.From(File.ReadAllText(RepositoryRoot.At("netlify.toml")));

    private static readonly HostRules TwoLanguages = ReadHostRules.From("""
        [[redirects]]
        from = "/"
        to = "/ru/"
        status = 302
        force = true
        conditions = { Language = ["ru", "uk"] }
        [[redirects]]
        from = "/"
        to = "/en/"
        status = 302
        force = true
        """);

    private static readonly Lazy<Dictionary<string, OutputFile>> Site =
        new(() => TheEdition.Pages.Site.Files.ToDictionary(f => f.Key, f => new OutputFile(f.Key, f.Value), StringComparer.Ordinal));

    private static readonly Lazy<JsonElement> Host = new(() => Readers.Run("hosting.mjs", RepositoryRoot.At("netlify.toml")));

    [Fact]
    public void Headers_are_those_that_the_hosts_parser_finds() =>
        Rules.Headers.Select(h => $"{h.For} {h.Name}: {h.Value}").ShouldBe(Host.Value.GetProperty("headers").EnumerateArray()
            .SelectMany(h => h.GetProperty("values").EnumerateObject().Select(v => $"{h.GetProperty("for").GetString()} {v.Name}: {v.Value.GetString()}")));

    [Fact]
    public void Redirects_are_those_that_the_hosts_parser_finds() =>
        Rules.Redirects.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.From} {r.To} {r.Status} {r.IsForced} {string.Join(',', r.Languages)}"))
            .ShouldBe(Host.Value.GetProperty("redirects").EnumerateArray().Select(r => string.Create(
                CultureInfo.InvariantCulture,
                $"{r.GetProperty("from").GetString()} {r.GetProperty("to").GetString()} {r.GetProperty("status").GetInt32()} {r.GetProperty("force").GetBoolean()} {Languages(r)}")));

    [Theory]
    [InlineData("ru-RU", "/ru/")]
    [InlineData("uk", "/ru/")]
    [InlineData("de", "/en/")]
    [InlineData("", "/en/")]
    public void The_root_leads_to_the_readers_language(string language, string to)
    {
        var answer = AnswerRequest.From(Site.Value, TwoLanguages, new("/", language));
        answer.Status.ShouldBe(302);
        Header(answer, "Location").ShouldBe(to);
    }

    [Theory]
    [InlineData("/ru/", 200, "text/html; charset=utf-8")]
    [InlineData("/ru/nowhere/", 404, "text/html; charset=utf-8")]
    [InlineData("/site.webmanifest", 200, "application/manifest+json")]
    [InlineData("/ru/feed.xml", 200, "application/atom+xml; charset=utf-8")]
    [InlineData("/data/persons.csv", 200, "text/csv; charset=utf-8")]
    public void A_file_comes_with_its_type_and_the_headers_of_the_host(string path, int status, string type)
    {
        var answer = Get(path);
        answer.Status.ShouldBe(status);
        Header(answer, "Content-Type").ShouldBe(type);
        Header(answer, "Content-Security-Policy").ShouldStartWith("default-src 'none'");
        answer.Body.Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_file_of_an_article_says_what_it_is_and_an_asset_may_be_kept()
    {
        var tei = Site.Value.Keys.First(f => f.EndsWith(".tei.xml", StringComparison.Ordinal));
        Header(Get("/" + tei), "Content-Type").ShouldBe("application/tei+xml; charset=utf-8");
        Header(Get("/" + tei.Replace("article.tei.xml", "annotations.json", StringComparison.Ordinal)), "Content-Type").ShouldBe("application/json");
        Header(Get("/" + Site.Value.Keys.First(f => f.StartsWith("assets/site.", StringComparison.Ordinal))), "Cache-Control").ShouldContain("immutable");
        Header(Get("/ru/"), "Cache-Control").ShouldContain("must-revalidate");
    }

    [Fact]
    public void A_folder_without_its_slash_leads_to_the_folder() => Header(Get("/ru/persons"), "Location").ShouldBe("/ru/persons/");

    [Theory]
    [InlineData("[[headers]]\nfor = \"/*\"\n[headers.values]\nX = 1")]
    [InlineData("[headers]\nfor = \"/*\"\n")]
    [InlineData("[[redirects]]\nfrom = \"/\"\nto = \"/a\"\nconditions = { Country = [\"is\"] }")]
    [InlineData("[[redirects]]\nfrom = \"/\"\nto = \"/a\"\nquery = { a = \"b\" }")]
    [InlineData("[[redirects]]\nfrom = \"/\"\n")]
    [InlineData("[build\n")]
    [InlineData("key = \"open\n")]
    [InlineData("key = 'a' 'b'\n")]
    public void What_is_not_understood_is_refused_and_not_passed_over(string toml) => Should.Throw<FormatException>(() => ReadHostRules.From(toml));

    [Fact]
    public void Whatever_TOML_allows_is_read()
    {
        var rules = ReadHostRules.From(""""
            [build] # left to the host
            day = 1979-05-27
            [[headers]]
            for = '/*'
            values = { "X-A" = "p \"q\"", 'X-B' = 'x # "y"' }
            [[redirects]]
            from = "/"
            to = """/a"""

            [redirects.conditions]
            Language = [
              "ru", # and more
              "be",
            ]
            """");
        rules.HeadersOf("/ru/").ShouldBe([("X-A", "p \"q\""), ("X-B", "x # \"y\"")]);
        rules.Redirects.ShouldHaveSingleItem().To.ShouldBe("/a");
        rules.Redirects[0].Languages.ShouldBe(["ru", "be"]);
    }

    private static string Languages(JsonElement redirect) =>
        redirect.TryGetProperty("conditions", out var conditions) && conditions.TryGetProperty("Language", out var languages)
        ? string.Join(',', languages.EnumerateArray().Select(l => l.GetString())) : "";

    private static Answer Get(string path) => AnswerRequest.From(Site.Value, Rules, new(path, "en"));

    private static string Header(Answer answer, string name) => answer.Headers.Last(h => string.Equals(h.Name, name, StringComparison.OrdinalIgnoreCase)).Value;
}
