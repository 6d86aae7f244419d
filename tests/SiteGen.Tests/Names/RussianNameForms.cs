using Shouldly;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Forms;
using SiteGen.Core.Names.Forms.Grammars;
using Xunit;
using static SiteGen.Tests.Names.Edition;

namespace SiteGen.Tests.Names;

public class RussianNameForms
{
    [Theory]
    [InlineData("Орлов", "Орлов Орлова Орлову Орлова Орловым Орлове")]
    [InlineData("Зайцев", "Зайцев Зайцева Зайцеву Зайцева Зайцевым Зайцеве")]
    [InlineData("Соловьёв", "Соловьёв Соловьёва Соловьёву Соловьёва Соловьёвым Соловьёве")]
    [InlineData("Калинин", "Калинин Калинина Калинину Калинина Калининым Калинине")]
    [InlineData("Птицын", "Птицын Птицына Птицыну Птицына Птицыным Птицыне")]
    [InlineData("Вяземский", "Вяземский Вяземского Вяземскому Вяземского Вяземским Вяземском")]
    [InlineData("Бельский", "Бельский Бельского Бельскому Бельского Бельским Бельском")]
    [InlineData("Луцкий", "Луцкий Луцкого Луцкому Луцкого Луцким Луцком")]
    [InlineData("Горький", "Горький Горького Горькому Горького Горьким Горьком")]
    [InlineData("Хвостовой", "Хвостовой Хвостового Хвостовому Хвостового Хвостовым Хвостовом")]
    [InlineData("Луговской", "Луговской Луговского Луговскому Луговского Луговским Луговском")]
    [InlineData("Чёрный", "Чёрный Чёрного Чёрному Чёрного Чёрным Чёрном")]
    [InlineData("Рыжий", "Рыжий Рыжего Рыжему Рыжего Рыжим Рыжем")]
    [InlineData("Крамер", "Крамер Крамера Крамеру Крамера Крамером Крамере")]
    [InlineData("Вебер", "Вебер Вебера Веберу Вебера Вебером Вебере")]
    [InlineData("Цой", "Цой Цоя Цою Цоя Цоем Цое")]
    [InlineData("Бродзей", "Бродзей Бродзея Бродзею Бродзея Бродзеем Бродзее")]
    [InlineData("Абакелич", "Абакелич Абакелича Абакеличу Абакелича Абакеличем Абакеличе")]
    [InlineData("Лебедь", "Лебедь Лебедя Лебедю Лебедя Лебедем Лебеде")]
    [InlineData("Стрелец", "Стрелец Стрельца Стрельцу Стрельца Стрельцом Стрельце")]
    [InlineData("Кравец", "Кравец Кравца Кравцу Кравца Кравцом Кравце")]
    [InlineData("Окуджава", "Окуджава Окуджавы Окуджаве Окуджаву Окуджавой Окуджаве")]
    [InlineData("Глинка", "Глинка Глинки Глинке Глинку Глинкой Глинке")]
    [InlineData("Берия", "Берия Берии Берии Берию Берией Берии")]
    [InlineData("Заря", "Заря Зари Заре Зарю Зарей Заре")]
    [InlineData("Чайка", "Чайка Чайки Чайке Чайку Чайкой Чайке")]
    public void A_mans_family_name_has_its_six_cases(string name, string cases) => CasesOf(name, Gender.Masculine).ShouldBeSupersetOf(cases);

    [Theory]
    [InlineData("Орлова", "Орлова Орловой Орловой Орлову Орловой Орловой")]
    [InlineData("Вяземская", "Вяземская Вяземской Вяземской Вяземскую Вяземской Вяземской")]
    [InlineData("Калинина", "Калинина Калининой Калининой Калинину Калининой Калининой")]
    [InlineData("Сабурова", "Сабурова Сабуровой Сабуровой Сабурову Сабуровой Сабуровой")]
    [InlineData("Заря", "Заря Зари Заре Зарю Зарей Заре")]
    public void A_womans_family_name_has_its_six_cases(string name, string cases) => CasesOf(name, Gender.Feminine).ShouldBeSupersetOf(cases);

    [Theory]
    [InlineData("Шевчонко", Gender.Feminine)]
    [InlineData("Дурново", Gender.Masculine)]
    [InlineData("Мартини", Gender.Masculine)]
    [InlineData("Гейне", Gender.Masculine)]
    [InlineData("Ландау", Gender.Masculine)]
    [InlineData("Камю", Gender.Masculine)]
    [InlineData("Черных", Gender.Masculine)]
    [InlineData("Долгих", Gender.Feminine)]
    [InlineData("Моруа", Gender.Masculine)]
    [InlineData("Крамер", Gender.Feminine)]
    [InlineData("Лебедь", Gender.Feminine)]
    public void A_name_that_does_not_decline_has_one_form(string name, Gender gender) =>
        RussianNames.Family(name, Person("x", name, gender: gender)).Select(f => f.Text).ShouldBe([name]);

    [Fact]
    public void The_register_can_say_that_a_name_does_not_decline() =>
        RussianNames.Family("Дюма", Person("x", "Дюма", isIndeclinable: true)).Select(f => f.Text).ShouldBe(["Дюма"]);

    [Theory]
    [InlineData("Орлов", "Орловы Орловых Орловым Орловыми")]
    [InlineData("Вяземский", "Вяземские Вяземских Вяземским Вяземскими")]
    [InlineData("Крамер", "Крамеры Крамеров Крамерам Крамерами Крамерах")]
    public void A_family_has_a_plural(string name, string forms) =>
        forms.Split(' ').ShouldBeSubsetOf(
            RussianNames.Family(name, Person("x", name)).Where(f => f.Cases.HasFlag(GrammaticalCases.Plural)).Select(f => f.Text));

    [Theory]
    [InlineData(Declension.Always, Declension.Always, "Рейна-Вебера", "Рейн-Вебера Рейна-Вебер")]
    [InlineData(Declension.Never, Declension.Always, "Рейн-Вебера", "Рейна-Вебера")]
    [InlineData(Declension.Sometimes, Declension.Never, "Рейна-Вебер Рейн-Вебер", "Рейн-Вебера Рейна-Вебера")]
    public void The_halves_of_a_double_name_decline_as_the_register_says(Declension first, Declension second, string has, string hasNot)
    {
        var person = Person("x", "Рейн-Вебер", doubleSurname: new(first, second));
        var forms = RussianNames.Family("Рейн-Вебер", person).Select(f => f.Text).ToList();
        forms.ShouldSatisfyAllConditions(
            () => has.Split(' ').ShouldBeSubsetOf(forms), () => forms.Intersect(hasNot.Split(' ')).ShouldBeEmpty());
    }

    [Fact]
    public void The_halves_of_a_double_name_agree_in_case() =>
        RussianNames.Family("Орлов-Бельский", Person("x", "Орлов-Бельский", doubleSurname: new(Declension.Always, Declension.Always)))
            .Select(f => f.Text).ShouldNotContain("Орлова-Бельскому");

    [Theory]
    [InlineData("Пётр", Gender.Masculine, "Пётр Пётра Пётру Пётра Пётром Пётре")]
    [InlineData("Лев", Gender.Masculine, "Лев Льва Льву Льва Львом Льве")]
    [InlineData("Павел", Gender.Masculine, "Павел Павла Павлу Павла Павлом Павле")]
    [InlineData("Юрий", Gender.Masculine, "Юрий Юрия Юрию Юрия Юрием Юрии")]
    [InlineData("Николай", Gender.Masculine, "Николай Николая Николаю Николая Николаем Николае")]
    [InlineData("Игорь", Gender.Masculine, "Игорь Игоря Игорю Игоря Игорем Игоре")]
    [InlineData("Илья", Gender.Masculine, "Илья Ильи Илье Илью Ильей Илье")]
    [InlineData("Никита", Gender.Masculine, "Никита Никиты Никите Никиту Никитой Никите")]
    [InlineData("Борис", Gender.Masculine, "Борис Бориса Борису Бориса Борисом Борисе")]
    [InlineData("Отто", Gender.Masculine, "Отто")]
    [InlineData("Мария", Gender.Feminine, "Мария Марии Марии Марию Марией Марии")]
    [InlineData("Анна", Gender.Feminine, "Анна Анны Анне Анну Анной Анне")]
    [InlineData("Нинель", Gender.Feminine, "Нинель Нинели Нинели Нинель Нинелью Нинели")]
    [InlineData("Васильевич", Gender.Masculine, "Васильевич Васильевича Васильевичу Васильевича Васильевичем Васильевиче")]
    [InlineData("Ильич", Gender.Masculine, "Ильич Ильича Ильичу Ильича Ильичом Ильиче")]
    [InlineData("Петровна", Gender.Feminine, "Петровна Петровны Петровне Петровну Петровной Петровне")]
    public void Given_names_and_patronymics_have_their_cases(string name, Gender gender, string cases) =>
        cases.Split(' ').ShouldBeSubsetOf(RussianNames.Given(name, gender).Select(f => f.Text));

    private static Cases CasesOf(string name, Gender gender) => new(RussianNames.Family(name, Person("x", name, gender: gender)));

    private sealed record Cases(IEnumerable<WordForm> Forms)
    {
        public void ShouldBeSupersetOf(string cases)
        {
            var wanted = cases.Split(' ').Select((text, i) => (text, (GrammaticalCases)(1 << i)));
            var missing = wanted.Where(w => !Forms.Any(f => f.Text == w.text && f.Cases.HasFlag(w.Item2)));
            missing.ShouldBeEmpty();
        }
    }
}
