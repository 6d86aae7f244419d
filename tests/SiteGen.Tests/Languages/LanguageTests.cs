using Shouldly;
using SiteGen.Core.Languages;

namespace SiteGen.Tests.Languages;

/// <summary>What a language's file says is found by its tag.</summary>
public sealed class LanguageTests
{
    [Theory]
    [InlineData("ru", "ru")]
    [InlineData("en-GB", "en")]
    [InlineData("sr-Latn", "sr")]
    [InlineData("xx", null)]
    [InlineData("-ru", null)]
    public void A_regional_tag_is_read_as_the_language(string tag, string? language) => (KnownLanguages.Find(tag)?.Tag).ShouldBe(language);

    [Fact]
    public void Of_a_language_without_a_file_holds_what_is_true_of_English()
    {
        KnownLanguages.FindOrEnglish("xx").ShouldBeSameAs(KnownLanguages.Find("en"));
        KnownLanguages.FindPrintingOrEnglish("xx").ShouldBeSameAs(KnownLanguages.Find("en")!.Printing);
        KnownLanguages.FindPrintingOrEnglish("cs").ShouldBeSameAs(KnownLanguages.Find("en")!.Printing);
    }

    [Fact]
    public void Every_language_of_the_interface_has_the_words_that_files_print() =>
        KnownLanguages.OfInterface.ShouldAllBe(l => l.Printing != null);

    [Theory]
    [InlineData("А", "A")]
    [InlineData("с", "c")]
    [InlineData("ж", "ж")]
    public void Letters_that_look_alike_are_told_both_ways(string cyrillic, string latin)
    {
        Lookalikes.Shape(cyrillic[0]).ShouldBe(latin[0]);
        Lookalikes.Twin(latin[0]).ShouldBe(cyrillic[0]);
        Lookalikes.Twin(cyrillic[0]).ShouldBe(latin[0]);
    }

    [Theory]
    [InlineData("Орлова", "Orlova")]
    [InlineData("Ёлкин-Ефимов", "Yolkin-Yefimov")]
    [InlineData("Соловьёв", "Solovyov")]
    [InlineData("Каменский", "Kamensky")]
    [InlineData("Щукин", "Shchukin")]
    [InlineData("O’Neil", "O’Neil")]
    public void Names_are_spelled_as_English_books_print_them(string name, string latin) => Romanisation.EnglishPrint.SpellName(name).ShouldBe(latin);

    [Fact]
    public void A_name_has_had_many_spellings() =>
        Romanisation.Known.SelectMany(s => s.SpellNameInAllWays("Щукинский")).Distinct().ShouldBe(
            ["Shchukinsky", "Shchukinskiy", "Shchukinskii", "Scukinskij", "Schtschukinski", "Schtschukinskij", "Schtschukinsky", "Chtchoukinski", "Chtchoukinsky"],
            ignoreOrder: true);

    [Fact]
    public void No_scheme_of_romanisation_forgets_a_letter() =>
        Romanisation.Known.Add(Romanisation.EnglishPrint).Add(Romanisation.OfIds).ShouldAllBe(s => s.Spellings.Split(' ').Length == 33);
}
