using Shouldly;
using SiteGen.Core.Languages.Known;
using SiteGen.Core.Model;
using Xunit;
using static SiteGen.Tests.Names.Edition;

namespace SiteGen.Tests.Names;

public class Recognition
{
    private static readonly Edition One = Russian(
        Person("belsky", "Бельский", "Георгий", "Васильевич"), Person("rein", "Рейн", "Ганс", particle: "фон"),
        Place("silesia", "Ладога"), Place("upper-silesia", "Верхняя Ладога"), Place("poland", "Швеция"), Place("corridor", "Озёрный перешеек", "перешеек"),
        Term("nonaggression", "договор о дружбе"), Term("league", "Лига городов", "institution"), Term("csu", "ЦСУ", "abbreviation"),
        Term("rsp", "РСП(л)", "party", "РСП"), Term("envoy", "посол", "office"), Term("diet", "Сейм", "institution"));

    [Theory]
    [InlineData("Письмо Бельского пришло", "Письмо {Бельского=belsky} пришло")]
    [InlineData("писал Г. В. Бельскому", "писал {Г. В. Бельскому=belsky}")]
    [InlineData("писал Г.В. Бельскому", "писал {Г.В. Бельскому=belsky}")]
    [InlineData("писал Г.В.Бельскому", "писал {Г.В.Бельскому=belsky}")]
    [InlineData("с Бельским Г. В., как", "с {Бельским Г. В.=belsky}, как")]
    [InlineData("с Георгием Бельским", "с {Георгием Бельским=belsky}")]
    [InlineData("с Георгием Васильевичем Бельским", "с {Георгием Васильевичем Бельским=belsky}")]
    [InlineData("Бельского Георгия Васильевича", "{Бельского Георгия Васильевича=belsky}")]
    [InlineData("сказал фон Рейн", "сказал {фон Рейн=rein}")]
    [InlineData("у Г. фон Рейна", "у {Г. фон Рейна=rein}")]
    [InlineData("у Ганса фон Рейна", "у {Ганса фон Рейна=rein}")]
    [InlineData("у Г. Рейна", "у {Г. Рейна=rein}")]
    [InlineData("«Бельский прав»", "«{Бельский=belsky} прав»")]
    public void A_person_is_found_in_every_case_and_pattern(string text, string marked) => One.Mark(text).ShouldBe(marked);

    [Theory]
    [InlineData("в Верхней Ладоге и в Ладоге", "в {Верхней Ладоге=upper-silesia} и в {Ладоге=silesia}")]
    [InlineData("в верхней Ладоге", "в {верхней Ладоге=upper-silesia}")]
    [InlineData("Озерного перешейка", "{Озерного перешейка=corridor}")]
    [InlineData("на перешеек", "на {перешеек=corridor}")]
    [InlineData("Договоров о дружбе", "{Договоров о дружбе=nonaggression}")]
    [InlineData("в лиге городов", "в {лиге городов=league}")]
    [InlineData("решение ЦСУ", "решение {ЦСУ=csu}")]
    [InlineData("от РСП (л) и РСП(л)", "от {РСП (л)=rsp} и {РСП(л)=rsp}")]
    [InlineData("литовский сейм", "литовский {сейм=diet}")]
    public void Places_and_terms_are_found_and_the_longest_wins(string text, string marked) => One.Mark(text).ShouldBe(marked);

    [Theory]
    [InlineData("шведский посланник")]
    [InlineData("советско-шведский договор")]
    [InlineData("Ладога-Центр и псевдо-Ладога")]
    [InlineData("Ладогами")]
    [InlineData("верхняя ладога")]
    [InlineData("цсу")]
    [InlineData("после войны")]
    [InlineData("После войны")]
    public void What_is_no_form_of_an_entry_is_left(string text) => One.Mark(text).ShouldBe(text);

    [Fact]
    public void A_name_is_found_across_spaces_of_any_kind() =>
        One.Mark("с Георгием  Васильевичем\tБельским").ShouldBe("с {Георгием  Васильевичем\tБельским=belsky}");

    [Fact]
    public void A_person_outranks_a_place_and_a_place_a_term_of_one_word() =>
        Russian(Term("t", "Нева", "institution"), Place("p", "Нева"), Place("q", "Ока"), Person("o", "Ока")).Mark("Нева и Ока")
            .ShouldBe("{Нева=p} и {Ока=o}");

    [Fact]
    public void A_term_of_several_words_outranks_a_place() =>
        Russian(Place("p", "Невский проход"), Term("t", "Невский проход")).Mark("в Невском проходе").ShouldBe("в {Невском проходе=t}");

    [Fact]
    public void A_person_inside_a_longer_name_counts_but_the_whole_is_linked() =>
        Russian(Person("belsky", "Бельский"), Term("mission", "миссия Бельского")).Mark("Миссией Бельского и Бельским")
            .ShouldBe("{Миссией {Бельского=belsky}=mission} и {Бельским=belsky}");

    [Fact]
    public void Given_name_and_patronymic_mean_a_person_whom_the_article_names_otherwise() =>
        One.Mark("Бельский писал. Георгий Васильевич ждал").ShouldBe("{Бельский=belsky} писал. {Георгий Васильевич=belsky?} ждал");

    [Fact]
    public void Given_name_and_patronymic_alone_mean_nobody() => One.Mark("Георгий Васильевич ждал").ShouldBe("Георгий Васильевич ждал");

    [Theory]
    [InlineData("Viktor Rein's letter", "{Viktor Rein=rein}'s letter")]
    [InlineData("Rein’s letter to V. Rein", "{Rein=rein}’s letter to {V. Rein=rein}")]
    [InlineData("Count von Rein", "Count {von Rein=rein}")]
    [InlineData("Zelinski and Żeliński", "{Zelinski=zelinski} and {Żeliński=zelinski}")]
    [InlineData("the people’s commissars", "the {people’s commissars=commissar}")]
    [InlineData("Treaties of friendship", "{Treaties of friendship=treaty}")]
    [InlineData("anti-Rein", "anti-Rein")]
    [InlineData("General Paul von Rein", "General Paul von Rein")]
    public void English_has_plurals_possessives_and_optional_accents(string text, string marked) => English(
        Person("rein", "Rein", "Viktor", particle: "von"), Person("zelinski", "Żeliński"),
        Term("commissar", "people's commissar", "office"), Term("treaty", "treaty of friendship", "treaty")).Mark(text).ShouldBe(marked);

    [Fact]
    public void A_language_without_a_class_of_its_own_has_exact_forms() =>
        new Edition("lt", [Place("p", "Neris")]).Annotate(Passage("Neris")).Value[0].Mentions.ShouldBeEmpty("the register does not speak that language");

    [Fact]
    public void What_also_lists_is_another_family_name_or_a_name_of_its_own()
    {
        var edition = Russian(Person("rein", "Рейн", "Виктор", also: ["Рейнский", "Виталий Рейн", "Чёрный Барон"]));
        edition.Mark("Рейнского, В. Рейнского, Виталия Рейна, Чёрного Барона, барона и Барона")
            .ShouldBe("{Рейнского=rein}, {В. Рейнского=rein}, {Виталия Рейна=rein}, {Чёрного Барона=rein}, барона и Барона");
    }
}
