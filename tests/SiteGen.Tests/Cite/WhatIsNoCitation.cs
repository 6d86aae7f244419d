using Shouldly;
using static SiteGen.Tests.Cite.GivenCitations;

namespace SiteGen.Tests.Cite;

/// <summary>Brackets of real articles that hold numbers and cite nothing. What is plainly else is left alone, what may be a citation is told.</summary>
public sealed class WhatIsNoCitation
{
    [Theory]
    [InlineData("Элемент a[1] массива x_1[2] и матрица M2[3].")]
    [InlineData("Получен бензо[5]пирен и каликс[4]арен.")]
    [InlineData("Слово [до́м], звук [а], запись [кʲ5].")]
    [InlineData("Годы [1999], [1999, 2000], [1920–1921], [1914; 1918].")]
    [InlineData("Промежуток [0; 1], [-1; 1], [1; 5) и (2; 3], [0,5].")]
    [InlineData("[1] Орлова А. П. История озера. М., 1999.")]
    [InlineData("[2] «Озёрный вестник», 1905.")]
    [InlineData("Он [по словам очевидца] прибыл [в 5 часов] утром [3 мая].")]
    [InlineData("Пётр [I], герм[анское], [sic], [...], […], [?], [!], [*], [а].")]
    [InlineData("Раздел [1.2] и [1.2.3], тег [b], [Электронный ресурс], [и др.].")]
    [InlineData("Заседали [Заречье, 1922] и [Заречье, 1922 г.].")]
    [InlineData("Учтено [5 экз.] и [12 л.], [т. 5], [с. 7], [л. 3 об.].")]
    [InlineData("Тогда [там же] решили, и [там же, в городе].")]
    [InlineData("Комплекс [Fe(CN)6], ион [H3O]+, [4+2].")]
    [InlineData("Даты [17 мая 1920 г.], [25 октября], [12.05.1920], [5/18 мая], [1941?], [20-х гг.].")]
    [InlineData("Слово [1 нрзб.], [3 строки зачёркнуты], [2-го полка], [5 ч. 30 мин.], [7–8 лет].")]
    [InlineData("Псалом [1 Кор. 5:7] и [Мф. 5:7], номер [01], [007].")]
    [InlineData("См. [см. выше], [см. рис. 1], [см. примеч. 5], [см. ниже, с. 5].")]
    [InlineData("Помета [Л. 5 об.] и [Подпись, печать], [М. П.].")]
    [InlineData("[1.] Ветров предложил новый устав.")]
    [InlineData("Съезд 19 [3] мая 1889 г., с 3 [5] по 5 [6] июля и в ночь на 1 [3] апреля.")]
    [InlineData("He left on 19 [3] May 1889.")]
    public void It_is_left_alone(string text)
    {
        var (passages, faults) = Parse(text);
        passages.Single().Citations.ShouldBeEmpty();
        faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("На отрезке [1; 5] функция растёт.")]
    [InlineData("В диапазоне [3, 7] всё верно.")]
    [InlineData("Число x ∈ [1; 5].")]
    [InlineData("Вектор a = [5].")]
    [InlineData("Площадь 20 м[2] занята.")]
    [InlineData("Величина 10[3] мала.")]
    [InlineData("Это [2,3]-перегруппировка.")]
    [InlineData("Так [60]фуллерен назвали.")]
    [InlineData("Доля [5]% мала.")]
    [InlineData("Ключи [1,5; 2,4] заданы.")]
    [InlineData("Показано на рис. [3].")]
    [InlineData("Вестник, вып. [2].")]
    [InlineData("Звено [5](рис. 2) цепи.")]
    [InlineData("Частота [150] и выше.")]
    [InlineData("Всего [5] подписей.")]
    [InlineData("Уплачено [15] руб. серебром.")]
    [InlineData("Вес [5, 7] кг, не более.")]
    [InlineData("Температура [15; 20] °C держалась.")]
    [InlineData("Переменная принадлежит [2; 5], и только.")]
    [InlineData("Время [12:30] указано.")]
    public void It_is_told_where_it_may_be_a_citation(string text)
    {
        var (passages, faults) = Parse(text);
        passages.Single().Citations.ShouldBeEmpty();
        faults.ShouldHaveSingleItem().Code.ShouldBe("SG209");
    }

    [Theory]
    [InlineData("Решили: [1] принять устав; [2] отклонить смету.")]
    [InlineData("[1] принять устав, [2] отклонить смету")]
    public void Marks_of_a_list_in_the_text_are_told(string text)
    {
        var (passages, faults) = Parse(text);
        passages.Single().Citations.ShouldBeEmpty();
        faults.Select(f => f.Code).ShouldBe(["SG209", "SG209"]);
    }

    [Theory]
    [InlineData("Об этом: [1] и [2].", 2)]
    [InlineData("Об этом: [1], [2] и [3–5].", 3)]
    [InlineData("Об этом [1] пишут так; а [2] иначе.", 2)]
    public void Citations_in_a_row_are_no_list(string text, int count) => Parse(text).Value.Single().Citations.Length.ShouldBe(count);

    [Fact]
    public void A_shelfmark_without_its_source_is_told() => Parse("Так [Ф. 1. Оп. 2. Д. 3. Л. 4].").Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("SG202");

    [Theory]
    [InlineData("Об этом писали[5].", 5)]
    [InlineData("Об этом писали в 1998[5].", 5)]
    [InlineData("Об этом (и не раз)[5].", 5)]
    [InlineData("Об этом ВКП(б)[5] писала.", 5)]
    [InlineData("Об этом «писали»[5], да.", 5)]
    [InlineData("Об этом писали [5]. Затем", 5)]
    [InlineData("Об этом писали [5]Затем", 5)]
    [InlineData("[5]. Так кончается цитата.", 5)]
    [InlineData("[5, с. 7] Так начинается абзац.", 5)]
    [InlineData("и т. д. [5].", 5)]
    [InlineData("В 1920 г. [5] писали.", 5)]
    [InlineData("Иванов И. С. [5] писал.", 5)]
    [InlineData("В работе Linux[5] упомянута.", 5)]
    [InlineData("So it was shown [5].", 5)]
    [InlineData("So it was shown[5].", 5)]
    [InlineData("Об этом ([5]) писали.", 5)]
    [InlineData("Об этом писали [ 5 ].", 5)]
    public void A_citation_is_read_however_it_is_set(string text, int source) => Only(text).Items[0].Source.ShouldBe(source);

    [Fact]
    public void Brackets_one_behind_another_are_read_each() =>
        Parse("Писали [1][2], [3].").Value[0].Citations.Select(c => c.Items[0].Source).ShouldBe([1, 2, 3]);

    [Fact]
    public void An_index_behind_an_index_is_none_either() => Parse("Элемент a[1][2].").Value[0].Citations.ShouldBeEmpty();
}
