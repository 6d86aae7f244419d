using System.Collections.Immutable;
using Shouldly;
using SiteGen.Core.Cite;
using SiteGen.Core.Model;
using static SiteGen.Tests.Cite.GivenCitations;

namespace SiteGen.Tests.Cite;

/// <summary>Brackets as journals of several countries and schools print them, read as a historian reads them.</summary>
public sealed class RealBrackets
{
    private static readonly ImmutableArray<Source> Works =
        Sources.SetItem(6, Work(7, 1999, "Ветров/Vetrov")).SetItem(7, Work(8, 2001, "Ребров/Rebrov", "Орлова/Orlova")).SetItem(8, Work(9, 2003, "Орлова/Orlova"));

    [Theory]
    [InlineData("[5, л. 7-об.]", "5: Folio 7-об.")]
    [InlineData("[5, л. 7, об.]", "5: Folio 7, об.")]
    [InlineData("[5, л. 7 и об.]", "5: Folio 7 и об.")]
    [InlineData("[5, л. 7 (об.)]", "5: Folio 7 (об.)")]
    [InlineData("[5, лл. 5, 6 об., 7–8]", "5: Folio 5, 6 об., 7–8")]
    [InlineData("[5, f. 5v–6r]", "5: Folio 5v–6r")]
    [InlineData("[5, S. 7 f., 12 ff.]", "5: Page 7 f., 12 ff.")]
    [InlineData("[5, S. 7 u. 9]", "5: Page 7 u. 9")]
    [InlineData("[5, с. 1–2, VII]", "5: Page 1–2, VII")]
    [InlineData("[5, с. 7, В. П. Ветров]", "5: Page 7, Unparsed В. П. Ветров")]
    [InlineData("[5, т. I, II]", "5: Volume I, II")]
    [InlineData("[5, т. ХХ, с. 7]", "5: Volume ХХ, Page 7")]
    [InlineData("[5. Том 2. Часть 1. Страница 7]", "5: Volume 2, Part 1, Page 7")]
    [InlineData("[5, volume 2, chapter 3, pages 7–9]", "5: Volume 2, Chapter 3, Page 7–9")]
    [InlineData("[5, док. № 7, л. 2]", "5: Document 7, Folio 2")]
    [InlineData("[5, с. 7, сн. 3]", "5: Page 7, Note 3")]
    [InlineData("[5(p7)]", "5: Page 7")]
    [InlineData("[5(pp7–9)]", "5: Page 7–9")]
    [InlineData("[5 (с. 7)]", "5: Page 7")]
    [InlineData("[5, ф. 1, оп. 2, спр. 3, арк. 4–5 зв.]", "5: Fond 1, Opis 2, Delo 3, Folio 4–5 зв.")]
    [InlineData("[5, f. 1, op. 2, d. 3, l. 4]", "5: Fond 1, Opis 2, Delo 3, Folio 4")]
    [InlineData("[5, f. 1, ap. 2, b. 3, l. 4]", "5: Fond 1, Opis 2, Delo 3, Folio 4")]
    [InlineData("[5, zesp. 1, sygn. 2, k. 3]", "5: Fond 1, Signature 2, Folio 3")]
    [InlineData("[5, ф. р-1, оп. 1]", "5: Fond р-1, Opis 1")]
    [InlineData("[5, ф. Р.-1]", "5: Fond Р.-1")]
    [InlineData("[5. Письмо Ветрова. Л. 7]", "5: Unparsed Письмо Ветрова, Folio 7")]
    [InlineData("[5. 1920. № 7. С. 3]", "5: Unparsed 1920, Number 7, Page 3")]
    [InlineData("[5, с. 7. Курсив мой. – А. В.]", "5: Page 7, Unparsed Курсив мой. – А. В.")]
    public void A_place_is_read(string bracket, string reading) => Reading(Only($"Так писали {bracket}, и не раз.")).ShouldBe(reading);

    [Theory]
    [InlineData("[5, с. 10, 7, с. 12]", "5: Page 10 | 7: Page 12")]
    [InlineData("[5, с. 10, 7 с. 12]", "5: Page 10 | 7: Page 12")]
    [InlineData("[5, л. 10, 7, с. 12]", "5: Folio 10 | 7: Page 12")]
    [InlineData("[5, с. 10, 7, т. 2, с. 12]", "5: Page 10 | 7: Volume 2, Page 12")]
    [InlineData("[5, с. 1, 3, с. 2, 7, с. 3]", "5: Page 1 | 3: Page 2 | 7: Page 3")]
    [InlineData("[5: 10, 7: 12]", "5: Page 10 | 7: Page 12")]
    [InlineData("[5, с. 10; 7. Письмо Ветрова]", "5: Page 10 | 7: Unparsed Письмо Ветрова")]
    [InlineData("[5, см. также 7]", "5 | SeeAlso 7")]
    [InlineData("[5, с. 10. См. также: 7; 9]", "5: Page 10 | SeeAlso 7 | 9")]
    [InlineData("[5, с. 10, ср. 7, с. 12]", "5: Page 10 | Compare 7: Page 12")]
    [InlineData("[5, цит. по: 7, с. 12]", "5 | via 7: Page 12")]
    [InlineData("[см., в частности, 4, с. 5]", "See 4: Page 5")]
    [InlineData("[див.: 5, с. 7; 6]", "See 5: Page 7 | 6")]
    [InlineData("[цит. за: 5, с. 7]", "via 5: Page 7")]
    [InlineData("[составлено по: 5, с. 7; 6]", "See 5: Page 7 | 6")]
    [InlineData("[1 і 2]", "1 | 2")]
    [InlineData("[Цит. по: 13: С.3, 7. S. 7 и 9. Д. 53а. гл. 1–2]", "via 13: Page 3 | 7: Page 7 и 9, Delo 53а, Chapter 1–2")]
    public void Sources_are_parted(string bracket, string reading) => Reading(Only($"Так писали {bracket}, и не раз.")).ShouldBe(reading);

    [Theory]
    [InlineData("[Ветров, 1999, 5]", "7: Page 5")]
    [InlineData("[Vetrov 1999, 5–7]", "7: Page 5–7")]
    [InlineData("[Vetrov (1999), p. 5]", "7: Page 5")]
    [InlineData("[Vetrov, P. 1999, p. 5]", "7: Page 5")]
    [InlineData("[Ветров, 1999. – С. 5]", "7: Page 5")]
    [InlineData("[Ветров, 1999, 2, с. 5]", "7: Number 2, Page 5")]
    [InlineData("[Rebrov, and Orlova, 2001]", "8")]
    [InlineData("[Ветров, с. 5]", "7: Page 5")]
    [InlineData("[Ветров П. И. Указ. соч. С. 5]", "7: Page 5")]
    [InlineData("[Vetrov. Op. cit. P. 5]", "7: Page 5")]
    [InlineData("[Орлова, с. 5]", "9: Page 5")]
    public void Authors_name_a_source(string bracket, string? reading)
    {
        var (passages, faults) = ParseCitations.ParseAll([PassageOf($"Так писали {bracket}, и не раз.")], Works);
        faults.ShouldBeEmpty();
        (passages[0].Citations is [var only] ? Reading(only) : null).ShouldBe(reading);
    }

    [Fact]
    public void Authors_of_several_works_named_without_a_year_are_told()
    {
        var (passages, faults) = ParseCitations.ParseAll([PassageOf("Так [Орлова, с. 5].")], Works.SetItem(9, Work(10, 2005, "Орлова/Orlova")));
        passages[0].Citations.ShouldBeEmpty();
        faults.ShouldHaveSingleItem().Code.ShouldBe("SG207");
    }

    [Theory]
    [InlineData("[5, т. 2], два [Там же, с. 7]", "5: Volume 2, Page 7")]
    [InlineData("[2; Ф. 4. Оп. 1. Д. 5], два [Там же. Л. 7]", "2: Fond 4, Opis 1, Delo 5, Folio 7")]
    [InlineData("[4; Bd. III. № 207. S. 430; № 218. S. 456], два [Ibid. S. 460]", "4: Volume III, Number 218, Page 460")]
    [InlineData("[8; 1922. 5.5. Č. 62], два [Там же. Č. 70]", "8: Unparsed 1922. 5.5, Number 70")]
    [InlineData("[5, с. 3], два [Там же; с. 7]", "5: Page 7")]
    [InlineData("[5, с. 3], два [Ibid., 7–9]", "5: Page 7–9")]
    [InlineData("[5, с. 3], два [Там само, с. 7]", "5: Page 7")]
    public void Ibid_takes_over_what_stands_above_the_new_place(string text, string reading) =>
        Reading(Parse($"Раз {text}.").Value[0].Citations[^1]).ShouldBe(reading);
}
