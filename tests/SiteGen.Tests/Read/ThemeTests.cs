using System.Text;
using System.Text.Json;
using Shouldly;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Tests.Sites;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Read;

/// <summary>What an edition makes its own of the theme.</summary>
public sealed class ThemeTests
{
    private const string Home = "ru/index.html";

    [Fact]
    public void Colours_of_the_edition_follow_the_style_sheet_of_the_theme()
    {
        var site = With("accent: { light: \"#1F5C4D\" }\n  paper: { light: \"#ffffff\", dark: \"#0a0a0a\" }");
        var sheet = Sheet(site);
        sheet.ShouldContain("--accent: light-dark(#1f5c4d, #eb9384);", customMessage: "what is not given stays the theme's");
        sheet.ShouldContain("--paper: light-dark(#ffffff, #0a0a0a);");
        var links = site.Documents[Home].QuerySelectorAll("link[rel=stylesheet]").Select(l => l.GetAttribute("href")!).ToList();
        links.Count.ShouldBe(2);
        links[1].ShouldStartWith("../assets/theme.");
        FindMarkupFaults.In(site).ShouldBeEmpty();
        FindDeadLinks.In(site).ShouldBeEmpty();
    }

    [Fact]
    public void A_theme_left_as_it_comes_adds_no_style_sheet()
    {
        StyleSite.WriteStyle(SiteTheme.AsItComes).ShouldBeNull();
        var sheets = SmallSite.Named("bilingual").Documents.Values.Select(page => page.QuerySelectorAll("link[rel=stylesheet]").Length);
        sheets.Distinct().ShouldBe([1]);
    }

    [Fact]
    public void The_style_sheet_of_the_theme_mixes_its_colours_as_they_are_checked()
    {
        var sheet = File.ReadAllText(RepositoryRoot.At("theme", "assets", "base.css"));
        var (light, dark) = (Scheme.ThemesLight, Scheme.ThemesDark);
        foreach (var value in new[]
        {
            $"--paper: light-dark({light.Paper}, {dark.Paper});", $"--ink: light-dark({light.Ink}, {dark.Ink});", $"--accent: light-dark({light.Accent}, {dark.Accent});",
            $"--quiet: color-mix(in srgb, var(--ink) {Scheme.InkInQuiet}%, var(--paper));", $"--wash: color-mix(in srgb, var(--accent) {Scheme.AccentInWash}%, transparent);",
            $"--slip: light-dark(color-mix(in srgb, var(--paper) {Scheme.PaperInSlipByDay}%, white), color-mix(in srgb, var(--paper) {Scheme.PaperInSlipByNight}%, white));",
        })
        {
            sheet.ShouldContain(value);
        }
    }

    [Fact]
    public void The_colours_of_the_theme_itself_can_be_read_everywhere()
    {
        foreach (var scheme in new[] { Scheme.ThemesLight, Scheme.ThemesDark })
        {
            scheme.Paper.ContrastWith(scheme.Ink).ShouldBeGreaterThan(7);
            scheme.Grounds.Min(scheme.Quiet.ContrastWith).ShouldBeGreaterThan(4.5);
            scheme.Grounds.Min(scheme.Accent.ContrastWith).ShouldBeGreaterThan(4.5);
        }
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#ff0000", "#0000ff", 2.15)]
    public void Contrast_is_that_of_WCAG(string one, string other, double contrast) =>
        Colour.Read(one)!.ContrastWith(Colour.Read(other)!).ShouldBe(contrast, 0.01);

    [Theory]
    [InlineData("#12345")]
    [InlineData("123456")]
    [InlineData("#12345g")]
    [InlineData("#1234567")]
    [InlineData("red")]
    public void What_is_no_colour_is_not_taken_for_one(string text) => Colour.Read(text).ShouldBeNull();

    [Fact]
    public void A_face_that_the_edition_brings_along_is_loaded_first_in_place_of_the_themes()
    {
        var site = With("font: { family: Mill Serif, upright: mill.woff2 }", ("mill.woff2", "wOF2…"));
        Sheet(site).ShouldStartWith("@font-face { font-family: \"Mill Serif\"; font-style: normal;");
        Sheet(site).ShouldContain("  --face: \"Mill Serif\";");
        var page = site.Documents[Home];
        var font = page.QuerySelectorAll("link[rel=preload][as=font]").ShouldHaveSingleItem().GetAttribute("href")!;
        site.Site.Files.Keys.ShouldContain(font["../".Length..]);
        Sheet(site).ShouldContain($"url(\"{font["../assets/".Length..]}\")");
    }

    [Fact]
    public void The_sign_of_the_edition_stands_before_its_name_and_is_its_icon()
    {
        var site = With("logo: mill.svg", ("mill.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"));
        var page = site.Documents[Home];
        var logo = page.QuerySelector(".edition > img")!;
        logo.GetAttribute("alt").ShouldBe("", "the name follows it");
        page.QuerySelector("link[rel=icon]")!.GetAttribute("href").ShouldBe(logo.GetAttribute("src"));
        using var manifest = JsonDocument.Parse(site.Site.Files["site.webmanifest"]);
        manifest.RootElement.GetProperty("icons")[0].GetProperty("src").GetString().ShouldBe(logo.GetAttribute("src")!["../".Length..]);
        FindDeadLinks.In(site).ShouldBeEmpty();
    }

    [Fact]
    public void The_foot_says_in_each_language_what_the_edition_says()
    {
        var site = With("font: Georgia", footer: "footer: { ru: \"Музей уезда\", en: \"Museum of the District\" }");
        site.Documents[Home].QuerySelector("footer")!.TextContent.ShouldContain("Музей уезда");
        site.Documents["en/index.html"].QuerySelector("footer")!.TextContent.ShouldContain("Museum of the District");
    }

    private static string Sheet(PublishedPages site) =>
        Encoding.UTF8.GetString(site.Site.Files.Single(f => f.Key.StartsWith("assets/theme.", StringComparison.Ordinal)).Value);

    private static PublishedPages With(string theme, (string Name, string Content)? file = null, string footer = "")
    {
        var input = FileTree.Read(SmallSite.InputOf("bilingual"));
        input["site.yml"] = [.. input["site.yml"], .. Encoding.UTF8.GetBytes($"\n{footer}\ntheme:\n  {theme}\n")];
        if (file is var (name, content))
        {
            input[name] = Encoding.UTF8.GetBytes(content);
        }

        var site = SiteUnderTest.Build(input);
        site.Diagnostics.Where(d => d.Code.StartsWith("SG1", StringComparison.Ordinal)).ShouldBeEmpty();
        return PublishedPages.Of(site);
    }
}
