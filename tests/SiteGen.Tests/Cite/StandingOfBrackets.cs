using Shouldly;
using static SiteGen.Tests.Cite.GivenCitations;

namespace SiteGen.Tests.Cite;

/// <summary>What is around a bracket of numbers tells an interval, an amount, a leaf or a verse from a citation.</summary>
public sealed class StandingOfBrackets
{
    [Theory]
    [InlineData("Медиана составила 4,5 [2; 7].")]
    [InlineData("Содержание 5 [3; 7] нг/мл.")]
    [InlineData("Возраст 15 [13–17], не более.")]
    [InlineData("Доля 5 % [3; 7] мала.")]
    [InlineData("Возраст 15 лет [13; 17], не более.")]
    [InlineData("The odds were low (95% CI [1, 5]).")]
    [InlineData("Отношение шансов (ДИ [2; 5]).")]
    [InlineData("A median, IQR [3–7], was found.")]
    [InlineData("A median, IQR[3–7], was found.")]
    [InlineData("Рост 12,5 ± 3 [10–14] см.")]
    [InlineData("Рост 12,5±3 [10–14].")]
    [InlineData("Доля выросла на 5 % [3; 7].")]
    [InlineData("По шкале [1–5] оценили.")]
    [InlineData("Дали несколько баллов [3; 7].")]
    public void An_interval_behind_its_middle_or_its_name_is_told(string text) => Told(text).ShouldBe("text !SG209");

    [Theory]
    [InlineData("Возраст 15 [13,5–17,2], не более.")]
    [InlineData("Возраст [10,5–12] указан.")]
    [InlineData("Доверие 95 % ДИ [1,5–4,5].")]
    [InlineData("Доверие 95 % ДИ [1,5–6,8].")]
    public void Decimals_with_a_dash_are_told(string text) => Told(text).ShouldBe("text !SG209");

    [Theory]
    [InlineData("Бензо[1,2-b]тиофен получен.")]
    [InlineData("Пиразоло[1,5-a]пиримидин получен.")]
    [InlineData("Имидазо[4,5-b]пиридин получен.")]
    [InlineData("Бензо[5]пирен получен.")]
    [InlineData("Пирроло[2,3-d]-пиримидин получен.")]
    public void A_bracket_inside_a_word_is_none(string text) => Told(text).ShouldBe("text");

    [Theory]
    [InlineData("Введён [14]C в дозе.")]
    [InlineData("Введён [18]F-ФДГ в дозе.")]
    [InlineData("Введён [11]C-холин в дозе.")]
    [InlineData("Введён [15]Tc в дозе.")]
    [InlineData("Модель GPT4[5] известна.")]
    [InlineData("Метод ML[5] известен.")]
    [InlineData("So it is[5] shown.")]
    public void An_isotope_and_a_short_name_are_told(string text) => Told(text).ShouldBe("text !SG209");

    [Theory]
    [InlineData("Повести. СПб., 1905. XII, [2], 120, [4] с.", 2)]
    [InlineData("Повести. М., 1905. 120, [3] с.", 1)]
    [InlineData("Titel. Leipzig, 1905. [4] Bl., 120 S.", 1)]
    [InlineData("Titel. Leipzig, 1905. 120, [3] S.", 1)]
    [InlineData("A title, with [5] leaves of plates.", 1)]
    [InlineData("Повести. М., 1905. 120 с., [3] л. портр.", 1)]
    public void Leaves_without_a_number_are_told(string text, int count) => Told(text).ShouldBe("text !" + string.Join(",", Enumerable.Repeat("SG209", count)));

    [Theory]
    [InlineData("Около [12] ч. вечера пришли.")]
    [InlineData("Дали [15] р. 20 коп. серебром.")]
    [InlineData("Дали [20] п. ржи.")]
    [InlineData("Ширина [12] саж. по берегу.")]
    [InlineData("Поле в [12] га засеяно.")]
    [InlineData("Было в [17] в. до того.")]
    [InlineData("Было в [5] г. до того.")]
    [InlineData("Почти [12] процентов.")]
    [InlineData("Почти [5]\u00a0кг муки.")]
    public void A_unit_behind_is_told(string text) => Told(text).ShouldBe("text !SG209");

    [Theory]
    [InlineData("«[1] В начале было слово. [2] И слово было. [3] Всё было.", 3)]
    [InlineData("Статуты: [1] первый. [2] второй.", 2)]
    [InlineData("Вопросы: [1] Ваш возраст? [2] Ваш пол?", 2)]
    [InlineData("Статуты: «[1] Первый… [2] «Второй» статут.»", 2)]
    public void Verses_and_questions_are_told(string text, int count) => Told(text).ShouldBe("text !" + string.Join(",", Enumerable.Repeat("SG209", count)));

    [Theory]
    [InlineData("[1] В начале было слово. [2] И слово было. [3] Всё было.")]
    [InlineData("[5] В начале было слово. [6] И слово было. [7] Всё было.")]
    public void Of_verses_at_the_head_of_a_block_none_is_read(string text) => Told(text).ShouldBe("text !SG209,SG209");

    [Theory]
    [InlineData("Число x ∈ [1; 5] и [3; 5].")]
    [InlineData("Рост в интервалах [1; 5], [5; 7].")]
    [InlineData("Дела № [3] и [5] утрачены.")]
    [InlineData("Здесь стр. [5]–[7] вырваны.")]
    [InlineData("See № [3] and [5] there.")]
    public void What_is_said_of_a_bracket_goes_for_its_neighbour(string text) => Told(text).ShouldBe("text !SG209,SG209");

    [Fact]
    public void A_neighbour_of_an_interval_that_is_none_is_told() => Told("Число x ∈ [0; 1] или [1; 5].").ShouldBe("text !SG209");

    [Theory]
    [InlineData("Смотри § [5] устава.")]
    [InlineData("Дела №№ [5, 6] утрачены.")]
    [InlineData("Летопись. Т. [3], с. 5.")]
    [InlineData("Ф. 1. Оп. 2. Д. 5. Л. [3–4].")]
    [InlineData("Л. [3–4] утрачены.")]
    [InlineData("The hymn, vv. [3–5], is lost.")]
    [InlineData("Здесь строки [3–5] стёрты.")]
    [InlineData("Здесь такты [5–7] повторены.")]
    [InlineData("Стих. [3–5] пропущены.")]
    [InlineData("На л. 12 об. [4] помета.")]
    [InlineData("Здесь лист [5] утрачен.")]
    public void A_label_without_a_value_is_told(string text) => Told(text).ShouldBe("text !SG209");

    [Theory]
    [InlineData("Это прежде всего [3], но и другие.")]
    [InlineData("Из всего [3] следует иное.")]
    [InlineData("Новые счета [3, 7] изданы.")]
    [InlineData("Это Псалтирь [3, 7] и другие.")]
    [InlineData("Об этом [5] т. е. о съезде писали.")]
    [InlineData("Об этом [5] см. также отчёт.")]
    [InlineData("Об этом в [5] и др. местах.")]
    [InlineData("This is [5] i.e. not new.")]
    [InlineData("Of this [5] did. Then others wrote.")]
    [InlineData("Об этом Толстой Л. [3] писал.")]
    [InlineData("Эти строки [5] Ветрова известны.")]
    [InlineData("Списки [1,3–5,7] изданы.")]
    [InlineData("Было их 5 [7; 9], не более.")]
    [InlineData("Об этом слово[5].")]
    [InlineData("Об этом писали [5]Затем и другие.")]
    [InlineData("Писали [5] С. Ветров и другие.")]
    [InlineData("Here [5] list several others.")]
    [InlineData("Об этом писал Ветров [5], с. 7 особо.")]
    [InlineData("В настоящее время [3; 7] это изучено.")]
    [InlineData("Так в работах [5] проф. Ветрова.")]
    [InlineData("Писали многие [3], [5] и [7].")]
    [InlineData("Писали за 10 лет [3; 17] многие.")]
    [InlineData("Писали последние 10 лет [3; 17] многие.")]
    [InlineData("Об этом в § 5 [3, 7] сказано.")]
    [InlineData("Это в табл. 5 [3; 7] показано.")]
    [InlineData("Об этом писал [5] кн. Ветров.")]
    [InlineData("Писали многие [3], [150], [7].")]
    public void A_citation_beside_the_like_is_read(string text) => Told(text).ShouldNotStartWith("text");
}
