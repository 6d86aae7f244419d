using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using SiteGen.Core.Model;
using SiteGen.Core.Text;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Publish;

/// <summary>Which words a line end may part. In the examples <c>~</c> stands for a no-break space.</summary>
public sealed class InsertNoBreakSpacesTests
{
    private static readonly Gen<string> Piece = Gen.Elements(
        " ", " ", " ", "\u00a0", "  ", "\n", "в", "не", "Но", "Н.", "Ю.", "Лебедев", "Лебедев,", "1920", "12", "12,", "XX", "г.", "гг.", "в.", "июля", "с.", "С.", "т.", "е.",
        "№", "§", "–", "-", "—", "Bd.", "III", "p.", "pp.", "Mr.", "ли", "же.", "(", "«", "»", "тыс.", "10", "000", "July", "\u00ad", "\ud83d", "\u202f", ".", "");

    private static readonly Gen<string> Text = Piece.ListOf().Select(string.Concat);

    [Theory]
    [InlineData("Письмо Н. И. Лебедева от 12 июля 1920 г. о мире", "Письмо Н.~И.~Лебедева от~12~июля 1920~г. о~мире")]
    [InlineData("Лебедев Н. И., Ветров Ю.", "Лебедев~Н.~И., Ветров~Ю.")]
    [InlineData("Затем Ю. Л. Ветров", "Затем Ю.~Л.~Ветров")]
    [InlineData("в 1920–1921 гг. и в XX в.", "в~1920–1921~гг. и~в~XX~в.")]
    [InlineData("Ф. 04. Оп. 13. П. 90. Д. 502. Л. 12–15", "Ф.~04. Оп.~13. П.~90. Д.~502. Л.~12–15")]
    [InlineData("Bd. III. № 207. S. 430", "Bd.~III. №~207. S.~430")]
    [InlineData("С. 113–129. 864 с. Т. 9", "С.~113–129. 864~с. Т.~9")]
    [InlineData("и т. д., т. е. так", "и~т.~д., т.~е. так")]
    [InlineData("Мог ли он, как бы то ни было, уйти", "Мог~ли он, как~бы то ни~было, уйти")]
    [InlineData("Ветров – Лебедеву", "Ветров~– Лебедеву")]
    [InlineData("Мир = Paix / отв. ред. О. В. Орлов // Сборник. М. : Наука", "Мир~= Paix~/ отв. ред. О.~В.~Орлов~// Сборник. М.~: Наука")]
    [InlineData("S. 456 – 458", "S.~456~– 458")]
    [InlineData("– Кто там?", "–~Кто там?")]
    [InlineData("100 тыс. и 10 000 рублей", "100~тыс. и~10~000 рублей")]
    [InlineData("из г. Озёрска; в 1920 г. Озёрск", "из~г.~Озёрска; в~1920~г. Озёрск")]
    [InlineData("тов. Лебедев и г-н Ветров", "тов.~Лебедев и~г-н~Ветров")]
    [InlineData("(в Озёрске) «к реке»", "(в~Озёрске) «к~реке»")]
    [InlineData("See p. 5, pp. 7–8, vol. 2, c. 1926", "See p.~5, pp.~7–8, vol.~2, c.~1926")]
    [InlineData("on 12 July 1920 N. I. Lebedev met Mr. Vetrov", "on 12~July 1920 N.~I.~Lebedev met Mr.~Vetrov")]
    [InlineData("Сер. 2. Ил. 5; sec. 3, Abb. 4, rozdz. 7", "Сер.~2. Ил.~5; sec.~3, Abb.~4, rozdz.~7")]
    [InlineData("He may come in 12 days", "He may come in 12 days")]
    [InlineData("источник 12, страница 5", "источник 12, страница 5")]
    [InlineData("мир [5, с. 418], [2; Ф. 04. Оп. 2], [5; 6]", "мир [5,~с.~418], [2;~Ф.~04. Оп.~2], [5;~6]")]
    [InlineData("[5] и [Лебедев, там же], [12 и 13]", "[5] и~[Лебедев, там~же], [12 и~13]")]
    [InlineData("так и  было", "так и  было")]
    [InlineData("это был он и\nне он", "это был он и\nне~он")]
    public void Words_that_belong_together_stay_together(string text, string set)
    {
        InsertNoBreakSpaces.SetText(text).ShouldBe(set.Replace('~', '\u00a0'));
    }

    [Fact]
    public void A_text_that_was_set_is_set_for_good()
    {
        Law.Holds(Text, text => InsertNoBreakSpaces.SetText(InsertNoBreakSpaces.SetText(text)).ShouldBe(InsertNoBreakSpaces.SetText(text)));
    }

    [Fact]
    public void Only_spaces_change()
    {
        Law.Holds(Text, text => InsertNoBreakSpaces.SetText(text).Length.ShouldBe(text.Length, text));
        Law.Holds(Text, text => PlainText.FromCharacters(InsertNoBreakSpaces.SetText(text)).ShouldBe(PlainText.FromCharacters(text), text));
    }

    [Fact]
    public void Pieces_of_a_text_are_set_as_the_whole_is()
    {
        Law.Holds(Piece.ListOf(), pieces => string.Concat(InsertNoBreakSpaces.SetText([.. pieces]))
            .ShouldBe(InsertNoBreakSpaces.SetText(string.Concat(pieces))));
    }
}
