using Shouldly;
using SiteGen.Core.Languages.Known;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Forms.Grammars;
using SiteGen.Core.Names.Forms.Guessing;
using SiteGen.Tests.Support;
using Xunit;
using static SiteGen.Tests.Names.Edition;

namespace SiteGen.Tests.Names;

/// <summary>Family names of every declension, in a table beside; given names, patronymics, families, spellings in Latin letters.</summary>
public class SurnameForms
{
    public static TheoryData<string, string, string> Surnames => new(
        File.ReadAllLines(RepositoryRoot.At("tests", "SiteGen.Tests", "Names", "Key", "surnames.tsv"))
            .Select(line => line.Split('\t')).Select(row => (row[0], row[1], row[2])));

    [Theory]
    [MemberData(nameof(Surnames))]
    public void A_family_name_is_found_in_every_form(string gender, string name, string forms)
    {
        var edition = Russian(Person("x", name, gender: gender == "f" ? Gender.Feminine : Gender.Masculine));
        IEnumerable<string> wanted = name.Contains(' ', StringComparison.Ordinal) ? [forms] : forms.Split(' ');
        wanted.Append(name).Where(form => edition.Mark($"он видел {form} вчера") != $"он видел {{{form}=x}} вчера").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Наталья", "Орлова", Gender.Feminine, "Наталии Орловой|Натальи Орловой|Наталию Орлову")]
    [InlineData("Любовь", "Орлова", Gender.Feminine, "Любови Орловой|Любовью Орловой")]
    [InlineData("Мишель", "Орлова", Gender.Feminine, "Мишель Орловой")]
    [InlineData("Мари", "Дюваль", Gender.Feminine, "Мари Дюваль")]
    [InlineData("Пётр", "Орлов", Gender.Masculine, "Петра Орлова|Петру Орлову|Петром Орловым")]
    [InlineData("Лев", "Орлов", Gender.Masculine, "Льва Орлова|Львом Орловым")]
    [InlineData("Фома", "Орлов", Gender.Masculine, "Фомы Орлова|Фоме Орлову|Фомой Орловым")]
    [InlineData("Илья", "Орлов", Gender.Masculine, "Ильи Орлова|Илье Орлову|Ильёй Орловым")]
    [InlineData("Джон", "Грин", Gender.Masculine, "Джона Грина|Джоном Грином")]
    [InlineData("Джошуа", "Грин", Gender.Masculine, "Джошуа Грина|Джошуа Грином")]
    [InlineData("Отто", "Грин", Gender.Masculine, "Отто Грина|Грину Отто")]
    public void A_given_name_declines_with_the_family_name(string given, string family, Gender gender, string names)
    {
        var edition = Russian(Person("x", family, given, gender: gender));
        names.Split('|').Where(n => edition.Mark($"о том, что {n} нет") != $"о том, что {{{n}=x}} нет").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Ильич", "Ильича Ильичу Ильичом")]
    [InlineData("Лукич", "Лукича Лукичу Лукичом")]
    [InlineData("Васильевич", "Василиевича Васильевичу")]
    public void A_patronymic_declines(string name, string forms) =>
        forms.Split(' ').ShouldBeSubsetOf(RussianNames.Given(name, Gender.Masculine).Select(f => f.Text));

    [Theory]
    [InlineData("Чичагов", "Chichagov Čičagov Tschitschagow Tchitchagov Chichagoff")]
    [InlineData("Бродский", "Brodsky Brodskii Brodskij Brodski Brodskiy")]
    [InlineData("Высоцкий", "Vysotsky Vysotskii Vysockij Wysotzki")]
    [InlineData("Щукин", "Shchukin Schtschukin Chtchoukine")]
    [InlineData("Юрьев", "Yuryev Iurev Iur'ev Jurev")]
    [InlineData("Хвостов", "Khvostov Chvostov Chwostow")]
    public void A_russian_name_is_found_in_every_older_spelling(string russian, string spellings)
    {
        var name = new PersonName(russian, "Пётр", "Иванович");
        var both = new SiteGen.Core.Text.Localized<PersonName>(
            [new("ru", name), new("en", new PersonName("Xylander", "Pyotr", "Ivanovich"))]);
        var edition = English(Person("x", "Xylander") with { Name = both });
        spellings.Split(' ').Where(s => edition.Mark($"he met {s} there") != $"he met {{{s}=x}} there").ShouldBeEmpty();
        edition.Mark("P. I. Xylander and Petr Xylander").ShouldBe("{P. I. Xylander=x} and {Petr Xylander=x}");
    }

    [Fact]
    public void A_name_without_patronymic_is_not_spelled_anew()
    {
        var both = new SiteGen.Core.Text.Localized<PersonName>(
            [new("ru", new PersonName("Вирен", "Ганс")), new("en", new PersonName("Wieren", "Hans"))]);
        English(Person("x", "Wieren") with { Name = both }).Mark("Viren and Wieren").ShouldBe("Viren and {Wieren=x}");
    }

    [Theory]
    [InlineData("Орлова", "Пётр", null, Gender.Feminine)]
    [InlineData("Орлов", "Никита", null, Gender.Masculine)]
    [InlineData("Цой", "Анна", null, Gender.Feminine)]
    [InlineData("Цой", "Илья", null, Gender.Masculine)]
    [InlineData("Шмидт", "А.", "Петровна", Gender.Feminine)]
    [InlineData("Шмидт", null, null, Gender.Masculine)]
    public void The_gender_of_a_name_is_guessed(string family, string? given, string? patronymic, Gender gender) =>
        GuessGender.FromName(new(family, given, patronymic)).ShouldBe(gender);
}
