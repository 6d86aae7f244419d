using Shouldly;
using SiteGen.Core.Names.Matching.Tokens;
using SiteGen.Core.Text;

namespace SiteGen.Tests.Gather;

/// <summary>The orders and partings that indexes rest on.</summary>
public sealed class OrderTests
{
    [Fact]
    public void A_russian_index_runs_through_the_alphabet_with_ё_as_е_and_latin_behind() =>
        new[] { "Zürich", "Яма", "Ель", "Йод", "Ёлка", "Иван", "Ежов", "Abel", "Аз" }.OrderBy(h => Collation.KeyOf("ru", h), StringComparer.Ordinal)
            .ShouldBe(["Аз", "Ежов", "Ёлка", "Ель", "Иван", "Йод", "Яма", "Abel", "Zürich"]);

    [Fact]
    public void An_english_index_takes_letters_with_accents_for_plain_ones() =>
        new[] { "Šapoka", "Sobol", "Łask", "Lynx", "Ąžuolas", "Abel", "o’Neil" }.OrderBy(h => Collation.KeyOf("en", h), StringComparer.Ordinal)
            .ShouldBe(["Abel", "Ąžuolas", "Łask", "Lynx", "o’Neil", "Šapoka", "Sobol"]);

    [Theory]
    [InlineData("Šapoka", "S")]
    [InlineData("Æsop", "A")]
    [InlineData("Ёлка", "Е")]
    [InlineData("Йод", "Й")]
    [InlineData("«Луч»", "Л")]
    [InlineData("4-я армия", "0–9")]
    public void A_heading_stands_under_its_letter(string heading, string letter) => Collation.LetterOf(heading).ShouldBe(letter);

    [Fact]
    public void Accents_are_the_same_nothing_in_names_titles_and_indexes()
    {
        const string Word = "ŁódźŠtraßeÆrøẤĐoёЙ";
        FoldText.Fold(Word).ShouldBe("lodzstrasseaeroadoей");
        FoldLetters.Small(FoldLetters.Fold(Word)).ShouldBe("lodzstrasseaeroadoей");
        Collation.KeyOf("en", Word).Split('\0')[0].ShouldBe("lodzstrasseaeroadoей");
    }

    [Fact]
    public void Numbers_are_ordered_by_value() =>
        new[] { "165б", "17", "4", "165", "04", "151" }.Order(NaturalOrder.Comparer).ShouldBe(["04", "4", "17", "151", "165", "165б"]);

    [Theory]
    [InlineData("Он приехал. Она уехала.", "Он приехал.|Она уехала.")]
    [InlineData("Приехал Н. И. Лебедев. Его ждали.", "Приехал Н. И. Лебедев.|Его ждали.")]
    [InlineData("Это было в 1921 г. и позже. Потом стихло.", "Это было в 1921 г. и позже.|Потом стихло.")]
    [InlineData("Так сказано [2; Ф. 4. Оп. 1. Д. 2. Л. 3]. Дальше.", "Так сказано [2; Ф. 4. Оп. 1. Д. 2. Л. 3].|Дальше.")]
    [InlineData("«Кто там?» – спросил он. Тишина.", "«Кто там?» – спросил он.|Тишина.")]
    [InlineData("Он ответил: «Нет». Все ушли.", "Он ответил: «Нет».|Все ушли.")]
    [InlineData("Сказали: «откат войск … Западная армия и другие». Затем стихло.", "Сказали: «откат войск … Западная армия и другие».|Затем стихло.")]
    [InlineData("Нашли два пункта: 1. Мир; 2. Торговля. Потом ушли.", "Нашли два пункта: 1. Мир; 2. Торговля.|Потом ушли.")]
    [InlineData("It was S. Yu. Orlov who came. No one else did.", "It was S. Yu. Orlov who came.|No one else did.")]
    [InlineData("The plan was Lithuania’s. The draft followed.", "The plan was Lithuania’s.|The draft followed.")]
    [InlineData("Он ушёл. «Берег, писал он, - пуст». Конец.", "Он ушёл.|«Берег, писал он, - пуст».|Конец.")]
    [InlineData("Так было в 1920 г. Однако стихло.", "Так было в 1920 г.|Однако стихло.")]
    [InlineData("Ехали рабочие и т.д. В городе ждали.", "Ехали рабочие и т.д.|В городе ждали.")]
    [InlineData("Так было в 1920 г. Лебедев уехал.", "Так было в 1920 г. Лебедев уехал.")]
    [InlineData("Приехал в 1920 г. В. П. Лебедев.", "Приехал в 1920 г. В. П. Лебедев.")]
    [InlineData("Ср. Однако там.", "Ср. Однако там.")]
    [InlineData("Mr. Low left. No one saw.", "Mr. Low left.|No one saw.")]
    public void A_text_is_parted_into_sentences(string text, string sentences) =>
        Sentences.Split(text).Select(s => s.In(text).Trim()).Where(s => s.Length > 0).ShouldBe(sentences.Split('|'));
}
