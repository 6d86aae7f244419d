using Shouldly;
using SiteGen.Core.Names.Forms.Grammars;
using Xunit;

namespace SiteGen.Tests.Names;

public class TermForms
{
    [Theory]
    [InlineData("договор о дружбе", "договора о дружбе|договору о дружбе|договором о дружбе|договоре о дружбе|договоры о дружбе|договоров о дружбе")]
    [InlineData("лига городов", "лиги городов|лиге городов|лигу городов|лигой городов|лиг городов")]
    [InlineData(
        "народный комиссар почт и телеграфов",
        "народного комиссара почт и телеграфов|народному комиссару почт и телеграфов|народными комиссарами почт и телеграфов")]
    [InlineData("Красная гвардия", "Красной гвардии|Красную гвардию|Красной гвардией")]
    [InlineData("торговое соглашение", "торгового соглашения|торговым соглашением|торговых соглашений|торговые соглашения")]
    [InlineData("соляной вопрос", "соляного вопроса|соляному вопросу|соляные вопросы")]
    [InlineData("третий съезд", "третьего съезда|третьем съезде")]
    [InlineData("II-й съезд", "II-го съезда|II-м съезде")]
    [InlineData("IV (южный) отдел", "IV (южного) отдела|IV (южным) отделом")]
    [InlineData("мирные переговоры", "мирных переговоров|мирным переговорам|мирными переговорами")]
    [InlineData("торговые отношения", "торговых отношений|торговым отношениям|торговых отношениях")]
    [InlineData("горные государства", "горных государств|горным государствам")]
    [InlineData("кадеты", "кадетов|кадетам|кадетами|кадетах")]
    [InlineData("меньшевики", "меньшевиков|меньшевикам")]
    [InlineData("северная и южная линии", "северной и южной линий|северной и южной линиях")]
    [InlineData("министр-резидент", "министра-резидента|министром-резидентом")]
    [InlineData("вице-король", "вице-короля|вице-королю")]
    [InlineData("посол", "посла|послу|послом|послы|послов")]
    [InlineData("представитель", "представителя|представителем|представителей")]
    [InlineData("область", "области|областью|областей")]
    [InlineData("главнокомандующий", "главнокомандующего|главнокомандующим")]
    [InlineData("поездка", "поездки|поездок|поездку")]
    [InlineData("ген. совет", "ген. совета|ген. советом")]
    [InlineData("временный поверенный в делах", "временного поверенного в делах|временному поверенному в делах|временные поверенные в делах")]
    [InlineData("уполномоченный по торговле", "уполномоченного по торговле|уполномоченным по торговле|уполномоченные по торговле")]
    [InlineData("торговый человек", "торгового человека|торговые люди|торговых людей|торговым людям")]
    [InlineData("лоб", "лба|лбу|лбом")]
    public void The_words_up_to_the_head_decline_and_the_rest_stays(string term, string forms) =>
        forms.Split('|').ShouldBeSubsetOf(RussianTerms.Forms(term));

    [Theory]
    [InlineData("ЦСУ")]
    [InlineData("ЦК РСП")]
    [InlineData("Оргбюро")]
    public void Abbreviations_and_undeclined_words_stay(string term) => RussianTerms.Forms(term).ShouldBe([term]);

    [Fact]
    public void An_adjective_before_an_abbreviation_declines() => RussianTerms.Forms("датский МИД").ShouldContain("датского МИД");

    [Theory]
    [InlineData("Тверь", "Твери|Тверью")]
    [InlineData("Псков", "Пскова|Пскову|Псковом|Пскове")]
    [InlineData("Ладога", "Ладоги|Ладоге|Ладогу|Ладогой")]
    [InlineData("Нижняя Волга", "Нижней Волги|Нижнюю Волгу|Нижней Волгой")]
    [InlineData("Афины", "Афин|Афинам|Афинах")]
    [InlineData("Гродно", "Гродно")]
    [InlineData("Осло", "Осло")]
    [InlineData("Канада", "Канады|Канаде")]
    [InlineData("Швейцария", "Швейцарии|Швейцарию|Швейцарией")]
    [InlineData("Австро-Венгрия", "Австро-Венгрии|Австро-Венгрию")]
    public void Places_have_their_cases(string place, string forms) => forms.Split('|').ShouldBeSubsetOf(RussianTerms.OfPlace(place));

    [Theory]
    [InlineData("trade treaty", "trade treaties")]
    [InlineData("treaty of friendship", "treaties of friendship")]
    [InlineData("people's commissar for posts", "people's commissars for posts")]
    [InlineData("envoy", "envoys")]
    [InlineData("congress", "congress")]
    [InlineData("memorandum", "memoranda")]
    [InlineData("crisis", "crises")]
    [InlineData("trade spokesman", "trade spokesmen")]
    [InlineData("chargé d’affaires", "chargés d’affaires")]
    [InlineData("consul general", "consuls general")]
    [InlineData("man-of-war", "men-of-war")]
    [InlineData("MP", "MPs")]
    public void An_English_term_has_a_plural_on_its_head(string term, string form) => new EnglishForms().Term(term).ShouldContain(form);
}
