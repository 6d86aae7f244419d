using Shouldly;
using SiteGen.Commands;

namespace SiteGen.Tests.Shell;

/// <summary>The command <c>names</c> on a whole edition and on a broken one.</summary>
public sealed class NamesCommandTests : IDisposable
{
    private readonly CommandBench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public void A_line_has_its_kind_first_and_tabs_between()
    {
        bench.RunWith(MakeThemedSite.From, ["names", "--input", Running.Edition]).ShouldBe(ExitCode.Fine);

        var lines = bench.Out.TrimEnd('\n').Split('\n');
        lines[0].ShouldBe("kind\tlanguage\tname\ttimes\twhere\tremark");
        lines.ShouldAllBe(l => l.Split('\t').Length == 6);
        lines.ShouldContain(l => l.StartsWith("unknown-person\tru\t", StringComparison.Ordinal));
        bench.Error.ShouldBeEmpty();
    }

    [Fact]
    public void Json_has_an_object_a_line()
    {
        bench.RunWith(MakeThemedSite.From, ["names", "--format", "json", "--input", Running.Edition]).ShouldBe(ExitCode.Fine);

        foreach (var line in bench.Out.TrimEnd('\n').Split('\n'))
        {
            using var json = System.Text.Json.JsonDocument.Parse(line);
            json.RootElement.GetProperty("places").GetArrayLength().ShouldBeGreaterThan(0);
        }
    }

    [Fact]
    public void One_article_is_reported_on_alone()
    {
        const string Slug = "soviet-german-relations";
        bench.RunWith(MakeThemedSite.From, ["names", "--article", Slug, "--input", Running.Edition]).ShouldBe(ExitCode.Fine);

        var lines = bench.Out.TrimEnd('\n').Split('\n')[1..];
        lines.ShouldNotBeEmpty();
        lines.ShouldAllBe(l => l.Split('\t')[4].Split(", ", StringSplitOptions.None).All(place => place == "…" || place.Contains($"/{Slug}/")));
        lines.ShouldAllBe(l => l.StartsWith("unknown-") || l.StartsWith("ambiguous"));
    }

    [Fact]
    public void An_article_that_is_not_there_is_told()
    {
        bench.RunWith(MakeThemedSite.From, ["names", "--article", "soviet-german-relation", "--input", Running.Edition]).ShouldBe(ExitCode.Usage);

        bench.Error.ShouldContain("there is no article \"soviet-german-relation\" (--article); did you mean \"soviet-german-relations\"?");
        bench.Out.ShouldBeEmpty();
    }

    [Fact]
    public void A_draft_is_yaml_for_the_register_of_persons()
    {
        bench.RunWith(MakeThemedSite.From, ["names", "--draft", "--input", Running.Edition]).ShouldBe(ExitCode.Fine);

        bench.Out.ShouldStartWith("- id: ");
        bench.Out.ShouldContain("  gender: ");
    }

    [Fact]
    public void Without_a_site_the_errors_are_told()
    {
        bench.Run(CommandBench.Making(CommandBench.Fault(Core.Diagnostics.Severity.Error)), "names").ShouldBe(ExitCode.Faults);

        bench.Error.ShouldContain("error SG999");
        bench.Out.ShouldBeEmpty();
    }
}
