using Shouldly;
using SiteGen.Core.Languages;

namespace SiteGen.Tests.Languages;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("ru")]
    [InlineData("en-GB")]
    [InlineData("pt-BR")]
    [InlineData("sr-Latn")]
    [InlineData("sr-Latn-RS")]
    [InlineData("de-CH-1996")]
    [InlineData("es-419")]
    [InlineData("grc")]
    [InlineData("sl-rozaj")]
    public void A_tag_as_BCP_47_writes_it_is_one(string tag) => LanguageTag.Is(tag).ShouldBeTrue();

    [Theory]
    [InlineData("xx", null)]
    [InlineData("", null)]
    [InlineData("-", null)]
    [InlineData("en-", null)]
    [InlineData("assets", null)]
    [InlineData("EN", "en")]
    [InlineData("en-gb", "en-GB")]
    [InlineData("en_GB", "en-GB")]
    [InlineData("SR-latn", "sr-Latn")]
    [InlineData("ger", "de")]
    [InlineData("German", "de")]
    [InlineData("ua", "uk")]
    [InlineData("iw", "he")]
    [InlineData("rus-RU", "ru-RU")]
    [InlineData("en-GB-Latn", null)]
    public void What_is_none_is_told_from_what_was_meant(string word, string? meant)
    {
        LanguageTag.Is(word).ShouldBeFalse();
        LanguageTag.FindMeant(word).ShouldBe(meant);
    }

    [Theory]
    [InlineData("he", true)]
    [InlineData("ar-EG", true)]
    [InlineData("az-Arab", true)]
    [InlineData("he-Latn", false)]
    [InlineData("ru", false)]
    public void The_script_tells_the_direction(string tag, bool isFromRight) => LanguageTag.IsFromRight(tag).ShouldBe(isFromRight);

    [Fact]
    public void A_kind_of_a_language_is_known_as_the_whole_in_the_script_of_its_tag()
    {
        KnownLanguages.Find("en-GB")!.Tag.ShouldBe("en");
        KnownLanguages.Find("sr-Latn")!.Letters.Script.ShouldBe(Script.Latin);
        KnownLanguages.Find("sr")!.Letters.Script.ShouldBe(Script.Cyrillic);
    }

    [Fact]
    public void Readers_choose_a_language_by_its_own_name_and_its_kinds_by_their_region()
    {
        KnownLanguages.NameOf("en-GB", ["ru", "en-GB"]).ShouldBe("English");
        KnownLanguages.NameOf("en-GB", ["en-US", "en-GB"]).ShouldBe("English (GB)");
        KnownLanguages.NameOf("sv", ["sv"]).ShouldBe("Swedish");
    }

    [Theory]
    [InlineData("de", "Ackermann", "Ärmel", "Arndt", "Goethe", "Götz", "Straße", "Strasser", "Strauß")]
    [InlineData("de", "Ober", "Öl", "Übel", "Über", "Uhl")]
    [InlineData("he", "אדם", "בית", "Abel")]
    public void An_index_is_in_the_order_of_its_language(string language, params string[] headings) =>
        headings.OrderBy(h => Core.Text.Collation.KeyOf(language, h), StringComparer.Ordinal).ShouldBe(headings);
}
