using System.Text;
using System.Text.RegularExpressions;
using Shouldly;
using SiteGen.Core.Diagnostics;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.House;

/// <summary>What the README shows to copy is what the program takes.</summary>
public sealed partial class ReadmeTests
{
    private const string Site = """
        title: { ru: "Уезд", en: "The District" }
        description: { ru: "Одна статья.", en: "One article." }
        languages: [ru, en]
        """;

    private static readonly SiteUnderTest Shown = SiteUnderTest.Build(Examples());

    [Fact]
    public void The_article_of_the_readme_is_published_without_a_fault() =>
        Shown.Diagnostics.Where(d => d.Severity > Severity.Note).Select(d => d.ToString()).ShouldBeEmpty();

    [Fact]
    public void The_person_of_the_readme_is_found_in_both_languages()
    {
        var pages = PublishedPages.Of(Shown);
        foreach (var language in new[] { "ru", "en" })
        {
            pages[$"{language}/articles/district-mills/"].QuerySelectorAll("main a[href*='persons/vetrov/']").ShouldNotBeEmpty(language);
            pages[$"{language}/articles/district-mills/"].QuerySelectorAll("main span.citation").ShouldNotBeEmpty(language);
        }
    }

    /// <summary>The code blocks that are below the name of a file.</summary>
    private static Dictionary<string, byte[]> Examples()
    {
        var files = Example().Matches(CodeFiles.Text("README.md")).ToDictionary(m => m.Groups["file"].Value, m => Encoding.UTF8.GetBytes(m.Groups["text"].Value));
        files.Count.ShouldBe(5);
        files.Add("site.yml", Encoding.UTF8.GetBytes(Site));
        return files;
    }

    [GeneratedRegex(@"^`input/(?<file>[^`]+)`:\n\n```\w+\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Example();
}
