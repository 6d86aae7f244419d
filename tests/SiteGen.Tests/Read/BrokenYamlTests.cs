using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Read.Yaml;
using SiteGen.Core.Text;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Read;

/// <summary>Whatever is amiss in YAML is told at a place, and nothing of the parser's comes through.</summary>
public sealed class BrokenYamlTests
{
    private static readonly string[] Signs =
    [
        "{", "}", "[", "]", ",", ":", ": ", "- ", "#", " #", "?", "? ", "|", ">", "&a", "*a", "!", "%", "@", "'", "\"", "\n", "\n  ", "\t", "слово", "1",
    ];

    [Theory]
    [InlineData("title: x\nlanguages: [ru, en\nurl: y\n", 2)]
    [InlineData("theme:\n  paper: { light: #fdfaf0 }\n  ink: y\n", 2)]
    [InlineData("- id: a\n  name: { ru: Берлин, en: Berlin\n  about: { ru: Город }\n", 2)]
    [InlineData("- number: 1\n  title: { ru: А, en: { a: b }\n  issued: 1999\n", 2)]
    [InlineData("journal: { ru: \"Имя\", en: \"Misc\"\nyear: 1999\n", 1)]
    [InlineData("journal: { ru: \"Имя\", en: \"Misc\" # todo }\nyear: 1999\n", 1)]
    [InlineData("- id: a\n  name: { family: Зимин, given: Илья # отчество? }\n  gender: m\n", 2)]
    public void A_bracket_that_is_not_closed_is_told_near_it(string yaml, int line)
    {
        var fault = FaultsOf(yaml).ShouldHaveSingleItem();
        fault.Code.ShouldBe("SG105");
        fault.Span.Position.Line.ShouldBeInRange(line, line + 1);
    }

    [Fact]
    public void A_tab_is_told_where_it_stands()
    {
        var fault = FaultsOf("original: ru\nslug: a\n\tyear: 1999\n").ShouldHaveSingleItem();
        fault.Span.Position.Line.ShouldBe(3);
    }

    [Fact]
    public void No_text_makes_the_parser_throw()
    {
        var text = from signs in Gen.Elements(Signs).ArrayOf() select string.Concat(signs);
        Law.Holds(text, t => FaultsOf(t).IsDefault.ShouldBeFalse(t));
    }

    private static ImmutableArray<Diagnostic> FaultsOf(string yaml) =>
        ParseYaml.Parse(new SourceFile("x.yml", yaml), new TextRange(0, yaml.Length)).Diagnostics;
}
