using System.Collections.Immutable;
using System.Text;
using Shouldly;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Read;
using SiteGen.Theme.Wording;

namespace SiteGen.Tests.Read;

/// <summary>Keys and values become typed facts; a value that says nothing, or what no page may hold, is told at its place.</summary>
public sealed class FieldTests
{
    private const string Site = "title: T\ndescription: D\n";

    [Theory]
    [InlineData("name: \"\"")]
    [InlineData("name: \" \"")]
    [InlineData("name: { ru: \"—\" }")]
    [InlineData("name: {}")]
    [InlineData("name: { ru: null, en: ~ }")]
    [InlineData("name: A\n  also: { en: [\".\"] }")]
    [InlineData("name: A\n  also: { en: [\"\"] }")]
    public void A_text_without_a_letter_or_digit_is_told(string name) =>
        Codes(Site + "languages: [ru, en]", $"- id: a\n  about: B\n  {name}\n").ShouldBe(["SG110"]);

    [Theory]
    [InlineData("[]", "SG110")]
    [InlineData("ru", "SG110")]
    [InlineData("[RU, EN]", "SG146", "SG146")]
    [InlineData("[ru, EN]", "SG146")]
    [InlineData("[ru, en, ru]", "SG110")]
    [InlineData("[ru, assets]", "SG146")]
    [InlineData("[ru, xx]", "SG146")]
    [InlineData("[ru, en-gb]", "SG146")]
    [InlineData("[ru, uk]", "SG147")]
    [InlineData("[ru, { language: uk, interface: pl }]", "SG147")]
    [InlineData("[ru, { language: uk, interface: en }]")]
    [InlineData("[ru, { language: uk }]", "SG147")]
    [InlineData("[ru, { interface: en }]", "SG110")]
    [InlineData("[ru, en-GB, en-US]")]
    [InlineData("[ru, [en]]", "SG110")]
    [InlineData("[en, ru]")]
    public void Each_bad_or_repeated_language_is_told_and_blames_no_other_key(string languages, params string[] codes) =>
        Codes($"title: {{ ru: T }}\ndescription: D\nlanguages: {languages}\n").ShouldBe(codes);

    [Theory]
    [InlineData("url: https://edition.example/a", true)]
    [InlineData("url: https://edition.example/a b", false)]
    [InlineData("url: https://editor:word@edition.example/", false)]
    [InlineData("url: https://edition.example/?", false)]
    [InlineData("url: ftp://edition.example/", false)]
    [InlineData("repository: https://code.example/edition?tab=files", true)]
    [InlineData("repository: javascript:alert(1)", false)]
    [InlineData("repository: edition", false)]
    public void Addresses_of_the_site_are_addresses_of_the_web(string line, bool accepted) =>
        Codes(Site + "languages: [ru]\n" + line).ShouldBe(accepted ? [] : ["SG110"]);

    [Theory]
    [InlineData("a\\e", "SG103")]
    [InlineData("a\\0", "SG103")]
    [InlineData("a\\x85", "SG103")]
    [InlineData("a\\u202Eb", "SG104")]
    [InlineData("a\\tb\\n")]
    public void An_escape_brings_no_forbidden_character_in(string text, params string[] codes) =>
        Codes($"title: \"{text}\"\ndescription: D\nlanguages: [ru]\n").ShouldBe(codes);

    [Theory]
    [InlineData("title: [\n", "SG105")]
    [InlineData("- no\n", "SG134")]
    [InlineData(Site + "languages: {}\n", "SG110")]
    public void A_site_that_cannot_be_read_hides_no_fault_of_another_file(string site, string code) =>
        Codes(site, "- id: Ы\n  name: A\n  about: B\n").ShouldBe([code, "SG111"]);

    [Theory]
    [InlineData("tittle: T\ndescription: D\nlanguages: [ru]\n", "the key \"tittle\" is not known here; did you mean \"title\"?")]
    [InlineData("title: T\ndescription: D\nlanguage: [ru]\n", "the key \"language\" is not known here; did you mean \"languages\"?")]
    [InlineData("heading: T\ndescription: D\nlanguages: [ru]\n", "the key \"heading\" is not known here; docs/input-format.md lists the keys",
        "the key \"title\" is missing; add \"title:\" with its value")]
    public void A_misspelt_key_is_told_once_and_not_as_a_missing_one_too(string site, params string[] told) =>
        Faults(site).Where(d => d.Code is "SG108" or "SG109").Select(d => $"{d.Message}; {d.Hint}").ShouldBe(told, ignoreOrder: true);

    private static IEnumerable<string> Codes(string site, string places = "") => Faults(site, places).Select(d => d.Code);

    private static ImmutableArray<Diagnostic> Faults(string site, string places = "") =>
        ReadFoundation.From(new("input", [File("site.yml", site), File("registers/places.yml", places)]), InterfaceLanguages.Tags).Diagnostics;

    private static InputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
