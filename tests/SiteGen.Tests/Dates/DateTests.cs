using Shouldly;
using SiteGen.Core.Dates;
using SiteGen.Core.Text;

namespace SiteGen.Tests.Dates;

/// <summary>In the expectations a date is <c>{as printed=ISO date}</c>, a span <c>{as printed=from/to}</c>.</summary>
public sealed class DateTests
{
    [Theory]
    [InlineData("Письмо 12 июля 1920 г. пришло", "Письмо {12 июля 1920 г.=1920-07-12} пришло")]
    [InlineData("к 1 маю 1920 года", "к {1 маю 1920 года=1920-05-01}")]
    [InlineData("12-го июля 1920", "{12-го июля 1920=1920-07-12}")]
    [InlineData("12 июля 1920, в среду", "{12 июля 1920=1920-07-12}, в среду")]
    [InlineData("12 июля пришло письмо", "{12 июля=--07-12} пришло письмо")]
    [InlineData("12.07.1920 и 5.5.1922 г.", "{12.07.1920=1920-07-12} и {5.5.1922 г.=1922-05-05}")]
    [InlineData("в июле 1920 г. и в Августе 1921", "в {июле 1920 г.=1920-07} и в {Августе 1921=1921-08}")]
    [InlineData("в 1920 году, 1921 г.", "в {1920 году=1920}, {1921 г.=1921}")]
    [InlineData("в 1920-х гг. и в 1930-е", "в {1920-х гг.=1920/1929} и в {1930-е=1930/1939}")]
    public void A_date_is_found_in_Russian(string text, string marked) => Mark(text).ShouldBe(marked);

    [Theory]
    [InlineData("On 12 July 1920 it came", "On {12 July 1920=1920-07-12} it came")]
    [InlineData("July 12, 1920, a day", "{July 12, 1920=1920-07-12}, a day")]
    [InlineData("the 12th of July 1920", "the {12th of July 1920=1920-07-12}")]
    [InlineData("on July 12th he", "on {July 12th=--07-12} he")]
    [InlineData("July 1920", "{July 1920=1920-07}")]
    [InlineData("In 1920 the", "In {1920=1920} the")]
    [InlineData("the frontier of 1914.", "the frontier of {1914=1914}.")]
    [InlineData("the early 1920s", "the early {1920s=1920/1929}")]
    [InlineData("in mid-1920", "in mid-{1920=1920}")]
    public void A_date_is_found_in_English(string text, string marked) => Mark(text).ShouldBe(marked);

    [Theory]
    [InlineData("12\u201215 июля 1920 г.", "{12\u201215 июля 1920 г.=1920-07-12/1920-07-15}")]
    [InlineData("(1870\u22121964)", "({1870\u22121964=1870/1964})")]
    [InlineData("12–15 июля 1920 г.", "{12–15 июля 1920 г.=1920-07-12/1920-07-15}")]
    [InlineData("с 12 июля по 3 августа 1920 г.", "с {12 июля по 3 августа 1920 г.=1920-07-12/1920-08-03}")]
    [InlineData("28 октября – 5 ноября 1923 г.", "{28 октября – 5 ноября 1923 г.=1923-10-28/1923-11-05}")]
    [InlineData("июль – август 1920 г.", "{июль – август 1920 г.=1920-07/1920-08}")]
    [InlineData("1920–1921 гг.", "{1920–1921 гг.=1920/1921}")]
    [InlineData("1920–21 гг.", "{1920–21 гг.=1920/1921}")]
    [InlineData("с 1918 по 1941 г.", "с {1918 по 1941 г.=1918/1941}")]
    [InlineData("Лебедев (1870–1964)", "Лебедев ({1870–1964=1870/1964})")]
    [InlineData("12–15 July 1920", "{12–15 July 1920=1920-07-12/1920-07-15}")]
    [InlineData("July 12–15, 1920", "{July 12–15, 1920=1920-07-12/1920-07-15}")]
    [InlineData("from 28 October to 5 November 1923", "from {28 October to 5 November 1923=1923-10-28/1923-11-05}")]
    [InlineData("in 1920–21", "in {1920–21=1920/1921}")]
    [InlineData("between 1920 and 1923", "between {1920 and 1923=1920/1923}")]
    public void A_span_is_one(string text, string marked) => Mark(text).ShouldBe(marked);

    [Theory]
    [InlineData("9 и 14 августа 1920 г.", "{9=1920-08-09} и {14 августа 1920 г.=1920-08-14}")]
    [InlineData("9, 11 и 14 августа", "{9=--08-09}, {11=--08-11} и {14 августа=--08-14}")]
    [InlineData("в мае и июне 1920 г.", "в {мае=1920-05} и {июне 1920 г.=1920-06}")]
    [InlineData("в 1920 и 1921 гг.", "в {1920=1920} и {1921 гг.=1921}")]
    [InlineData("9 and 14 August", "{9=--08-09} and {14 August=--08-14}")]
    [InlineData("15 мая, 25 июня 1920 г.", "{15 мая=--05-15}, {25 июня 1920 г.=1920-06-25}")]
    [InlineData("25 декабря и 7 января 1921 г.", "{25 декабря=--12-25} и {7 января 1921 г.=1921-01-07}")]
    public void Dates_of_a_list_share_what_stands_once_and_only_where_it_is_sure(string text, string marked) => Mark(text).ShouldBe(marked);

    [Theory]
    [InlineData("1920 человек")]
    [InlineData("Ф. 1920. № 1921")]
    [InlineData("с. 1914–1918")]
    [InlineData("док. 1914–1918, арк. 1914–1918, Bl. 1914–1918")]
    [InlineData("of 1920 soldiers")]
    [InlineData("They may march in July")]
    [InlineData("в мае пришли 12 человек")]
    [InlineData("In July 12 men came")]
    [InlineData("31 апреля")]
    [InlineData("7/20 пуда, 3.12")]
    [InlineData("1920-летие, 1920,5 и 12.1920.3")]
    [InlineData("32.07.1920 и 1.13.1920")]
    [InlineData("11920 г. и 0920 г.")]
    public void What_is_no_date_is_left(string text) => Mark(text).ShouldBe(text);

    [Theory]
    [InlineData("29 февраля 1920 г.", "{29 февраля 1920 г.=1920-02-29}")]
    [InlineData("29 февраля 1921 г.", "29 февраля 1921 г.")]
    [InlineData("29 февраля", "{29 февраля=--02-29}")]
    public void The_calendar_decides_which_days_there_are(string text, string marked) => Mark(text).ShouldBe(marked);

    [Fact]
    public void No_date_runs_over_the_edge_of_a_stretch() =>
        FindDates.FindAll("12 июля 1920", [new(0, 7), new(7, 5)]).ShouldHaveSingleItem().From.ToString().ShouldBe("--07-12");

    /// <summary>Were each date looked for from the start of the text again, this would not end.</summary>
    [Fact]
    public void A_text_of_nothing_but_numbers_as_long_as_a_book_is_read_to_its_end()
    {
        const int Dates = 100_000;
        var text = string.Concat(Enumerable.Repeat("1, 2, 3 и 1920–1921, ", Dates));
        FindDates.FindAll(text, [new(0, text.Length)]).Length.ShouldBe(Dates);
    }

    private static string Mark(string text)
    {
        foreach (var date in FindDates.FindAll(text, [new TextRange(0, text.Length)]).Reverse())
        {
            var value = date.IsOne ? $"{date.From}" : $"{date.From}/{date.To}";
            text = $"{text[..date.Range.Start]}{{{date.Range.In(text)}={value}}}{text[date.Range.End..]}";
        }

        return text;
    }
}
