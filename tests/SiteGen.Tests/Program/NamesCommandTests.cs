using Shouldly;
using SiteGen.Commands;
using SiteGen.Tests.Support;
using Spectre.Console;

namespace SiteGen.Tests.Shell;

/// <summary>The command <c>names</c> on a whole edition and on a broken one.</summary>
public sealed class NamesCommandTests : IDisposable
{
    private readonly CommandBench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public void A_line_has_its_kind_first_and_tabs_between()
    {
        bench.RunWith(SiteUnderTest.Make, ["names", "--input", Running.Edition]).ShouldBe(ExitCode.Fine);

        var lines = bench.Out.TrimEnd('\n').Split('\n');
        lines[0].ShouldBe("kind\tlanguage\tname\ttimes\twhere\tremark");
        lines.ShouldAllBe(l => l.Split('\t').Length == 6);
        lines.ShouldContain(l => l.StartsWith("unknown-person\tru\t", StringComparison.Ordinal));
        bench.Error.ShouldBeEmpty();
    }

    [Fact]
    public void Json_has_an_object_a_line()
    {
        bench.RunWith(SiteUnderTest.Make, ["names", "--format", "json", "--input", Running.Edition]).ShouldBe(ExitCode.Fine);

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
        bench.RunWith(SiteUnderTest.Make, ["names", "--article", Slug, "--input", Running.Edition]).ShouldBe(ExitCode.Fine);

        var lines = bench.Out.TrimEnd('\n').Split('\n')[1..];
        lines.ShouldNotBeEmpty();
        lines.ShouldAllBe(l => l.Split('\t')[4].Split(", ", StringSplitOptions.None).All(place => place == "…" || place.Contains($"/{Slug}/")));
        lines.ShouldAllBe(l => l.StartsWith("unknown-") || l.StartsWith("ambiguous"));
    }

    [Fact]
    public void One_article_is_checked_alone_with_what_all_articles_share()
    {
        string[] paths =
            ["input/articles/lake/ru.md", "input/articles/lake/sources.yml", "input/articles/shore/ru.md", "input/registers/persons.yml", "input/site.yml"];
        var faults = paths.Select(p => CommandBench.Fault(Core.Diagnostics.Severity.Warning) with { Span = new Core.Text.SourceFile(p, "a").Span(0) });
        bench.Run((_, _, _) => Core.Diagnostics.Checked.Of<Core.BuiltSite?>(null, faults), "check", "--article", "lake");

        bench.Error.Split('\n').Where(l => l.Contains(" SG999", StringComparison.Ordinal)).Select(l => l.Split(':')[0])
            .ShouldBe(paths.Where(p => p != "input/articles/shore/ru.md"), ignoreOrder: true);
    }

    [Theory]
    [InlineData("names")]
    [InlineData("check")]
    public void An_article_that_is_not_there_is_told(string command)
    {
        bench.RunWith(SiteUnderTest.Make, [command, "--article", "soviet-german-relation", "--input", Running.Edition]).ShouldBe(ExitCode.Usage);

        bench.Error.ShouldContain("there is no article \"soviet-german-relation\" (--article); did you mean \"soviet-german-relations\"?");
        bench.Out.ShouldBeEmpty();
    }

    [Fact]
    public void With_errors_the_check_says_that_it_tells_no_notes_on_names()
    {
        var fault = CommandBench.Fault(Core.Diagnostics.Severity.Error);
        bench.Run((_, _, _) => Core.Diagnostics.Checked.Of<Core.BuiltSite?>(null, fault), "check").ShouldBe(ExitCode.Faults);

        bench.Out.ShouldContain("notes on names are told once the errors are mended\n");
    }

    [Fact]
    public void On_a_narrow_terminal_no_address_is_parted()
    {
        var site = Report.SmallEdition.Site(Report.SmallEdition.With("Писали В. П. Бобрищеву. Бобрищев ответил.\n\nБобрищева ждали.", "Nothing."));
        using var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(text), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = 80;

        Terminal.PrintNames.Draw(console, site.Names.Value);

        var lines = text.ToString().Split('\n');
        lines.ShouldAllBe(l => l.Length <= 80);
        foreach (var address in new[] { "5:8", "5:25", "7:1" }.Select(place => $" input/articles/lake-treaty/ru.md:{place}"))
        {
            lines.ShouldContain(l => l.TrimEnd().EndsWith(address, StringComparison.Ordinal), text.ToString());
        }
    }

    [Fact]
    public void A_draft_is_yaml_for_the_register_of_persons()
    {
        bench.RunWith(SiteUnderTest.Make, ["names", "--draft", "--input", Running.Edition]).ShouldBe(ExitCode.Fine);

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
