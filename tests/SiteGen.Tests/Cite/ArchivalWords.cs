using Shouldly;
using static SiteGen.Tests.Cite.GivenCitations;

namespace SiteGen.Tests.Cite;

/// <summary>Words for places that archives, atlases and laws use, in Russian and transliterated; «там же» in small letters; letters of two alphabets.</summary>
public sealed class ArchivalWords
{
    [Theory]
    [InlineData("[12. Ф. 1. Св. 5. Д. 3. Л. 2]", "12: Fond 1, Unparsed Св. 5, Delo 3, Folio 2")]
    [InlineData("[12. Ф. 1. Разр. 5. Тетр. 3. Л. 2]", "12: Fond 1, Unparsed Разр. 5. Тетр. 3, Folio 2")]
    public void A_bundle_a_class_and_a_notebook_are_words(string text, string reading) => Told(text).ShouldBe(reading);

    [Theory]
    [InlineData("[2; fond 04, opis' 43, delo 7, list 3]", "2: Fond 04, Opis 43, Delo 7, Folio 3")]
    [InlineData("[2, fond 04, opis’ 43, delo 7, listy 3–4]", "2: Fond 04, Opis 43, Delo 7, Folio 3–4")]
    [InlineData("[2, f. 4, opis 1, d. 5, l. 3ob.]", "2: Fond 4, Opis 1, Delo 5, Folio 3ob.")]
    [InlineData("[2, f. 4, op. 1, d. 5, ll. 3–4ob.]", "2: Fond 4, Opis 1, Delo 5, Folio 3–4ob.")]
    [InlineData("[2, f. 4, op. 1, d. 5, ll. 3ob.–4]", "2: Fond 4, Opis 1, Delo 5, Folio 3ob.–4")]
    [InlineData("[2, l. 3 ob.]", "2: Folio 3 ob.")]
    [InlineData("[5, box 3, folder 7]", "5: Box 3, Papka 7")]
    [InlineData("[5, Box 3, Folder 7, frame 12]", "5: Box 3, Papka 7, Frame 12")]
    [InlineData("[5, reel 3, frames 12–14]", "5: Reel 3, Frame 12–14")]
    [InlineData("[5, plate 3]", "5: Plate 3")]
    [InlineData("[5, pl. III]", "5: Plate III")]
    [InlineData("[5, кадр 12]", "5: Frame 12")]
    [InlineData("[5, илл. 3]", "5: Figure 3")]
    [InlineData("[5, карта 3]", "5: Map 3")]
    [InlineData("[5, map 3]", "5: Map 3")]
    [InlineData("[1. Л. 5; 7 об.; 12]", "1: Folio 5; Folio 7 об.; Folio 12 !SG211")]
    [InlineData("[1. Л. 5; 7 об.; 12 об.]", "1: Folio 5; Folio 7 об.; Folio 12 об.")]
    [InlineData("[1. Л. 5; 7 об.; 25]", "1: Folio 5; Folio 7 об.; Folio 25")]
    [InlineData("[1. Л. 5; 7 об.; 12, с. 5]", "1: Folio 5; Folio 7 об. | 12: Page 5")]
    [InlineData("[1. Л. 5; 12]", "1: Folio 5 | 12")]
    [InlineData("[1. Л. 5; 25 об.–26]", "1: Folio 5; Folio 25 об.–26")]
    [InlineData("[5, с. 10, курсив мой. – А. В.]", "5: Page 10, Unparsed курсив мой. – А. В.")]
    [InlineData("[5, с. 10 – курсив мой]", "5: Page 10, Unparsed – курсив мой")]
    [InlineData("[5, с. 10 курсив мой]", "5: Page 10, Unparsed курсив мой")]
    [InlineData("[5, с. 10, выделено мной]", "5: Page 10, Unparsed выделено мной")]
    [InlineData("[5, с. 3–40, особенно с. 30]", "5: Page 3–40, Unparsed особенно, Page 30")]
    [InlineData("[5, особенно с. 30]", "5: Unparsed особенно, Page 30")]
    [InlineData("[5, pp. 3–40, esp. p. 30]", "5: Page 3–40, Unparsed esp., Page 30")]
    [InlineData("[5, pp. 3–40, esp. 30]", "5: Page 3–40, Unparsed esp., Page 30")]
    [InlineData("[5, на с. 5]", "5: Page 5")]
    [InlineData("[5, здесь с. 7]", "5: Unparsed здесь, Page 7")]
    [InlineData("[5, here p. 7]", "5: Unparsed here, Page 7")]
    [InlineData("[5, S. 3–10, hier S. 7]", "5: Page 3–10, Unparsed hier, Page 7")]
    [InlineData("[3. Собр. 2. Т. 5. Отд. 1. № 123]", "3: Collection 2, Volume 5, Division 1, Number 123")]
    [InlineData("[3, собр. 2, т. 5]", "3: Collection 2, Volume 5")]
    public void A_word_for_a_place_is_known(string text, string reading) => Told(text).ShouldBe(reading);

    /// <summary>A transliterated shelfmark has a папка; a Cyrillic letter of the same look has none, and is told.</summary>
    [Theory]
    [InlineData("[2, F. 4. Op. 1. P. 5]", "2: Fond 4, Opis 1, Papka 5")]
    [InlineData("[2, F. 4. Op. 1. Р. 5]", "2: Fond 4, Opis 1, Page 5 !SG205")]
    [InlineData("[2, P. 5]", "2: Page 5")]
    public void Only_a_Latin_P_after_a_fond_is_a_folder(string text, string reading) => Told(text).ShouldBe(reading);

    [Theory]
    [InlineData("Так [5, с. 3]. Было [там же].", "5: Page 3 & 5: Page 3")]
    [InlineData("Так [5, с. 3]. Было [там же; 4, с. 102].", "5: Page 3 & 5: Page 3 | 4: Page 102")]
    [InlineData("Так [5, с. 3]. Было [там же] решено.", "5: Page 3 !SG202")]
    [InlineData("Тогда [там же] решили.", "text")]
    [InlineData("Так было [там же].", "text !SG206")]
    [InlineData("Так [5, с. 3]. Было [там же, в городе].", "5: Page 3")]
    [InlineData("Так [5, с. 3]. Было [ibid.].", "5: Page 3 & 5: Page 3")]
    [InlineData("Так [5, с. 3]. Было [там же, 4].", "5: Page 3 & 5: Page 4")]
    public void The_same_place_in_small_letters_is_read_or_told(string text, string reading) => Told(text).ShouldBe(reading);

    [Theory]
    [InlineData("Так [2; Ф. 5. Л. 17c] было.", "2: Fond 5, Folio 17c !SG205")]
    [InlineData("Так [2, с. 17c] было.", "2: Page 17c !SG205")]
    [InlineData("So [2, p. 17с] it was.", "2: Page 17с !SG205")]
    [InlineData("Так [2; Ф. 165б. Л. 17а] было.", "2: Fond 165б, Folio 17а")]
    public void A_letter_of_the_other_alphabet_behind_a_number_is_told(string text, string reading) => Told(text).ShouldBe(reading);
}
