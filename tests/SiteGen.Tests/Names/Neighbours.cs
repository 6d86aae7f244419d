using Shouldly;
using SiteGen.Core.Languages.Known;
using SiteGen.Core.Model;
using Xunit;
using static SiteGen.Tests.Names.Edition;

namespace SiteGen.Tests.Names;

/// <summary>What is beside a name, or elsewhere in the article, and tells who is meant.</summary>
public class Neighbours
{
    private static readonly Edition Kram = Russian(Person("kram", "Крам", "Виктор", "Львович"));

    private static readonly Edition Couple = Russian(Person("he", "Крам", "Виктор"), Person("she", "Крам", "Анна", gender: Gender.Feminine));

    [Theory]
    [InlineData("Виктор Крам и Анна Крам: так, Крам сообщил", "{Виктор Крам=he} и {Анна Крам=she}: так, {Крам=he} сообщил")]
    [InlineData("Крам вернулась", "{Крам=she} вернулась")]
    [InlineData("встретил госпожу Крам", "встретил госпожу {Крам=she}")]
    [InlineData("а г-н Крам ждал", "а г-н {Крам=he} ждал")]
    [InlineData("у Крама", "у {Крама=he}")]
    [InlineData("сказал, что Крам тогда", "сказал, что Крам тогда")]
    public void A_verb_and_a_form_of_address_tell_husband_from_wife(string text, string marked) => Couple.Mark(text).ShouldBe(marked);

    [Theory]
    [InlineData("встретил госпожу Крам")]
    [InlineData("сказала миссис Крам")]
    public void A_form_of_address_for_the_other_gender_means_another(string text) => Kram.Mark(text).ShouldBe(text);

    [Fact]
    public void A_guessed_gender_contradicts_no_form_of_address() =>
        Russian(Person("x", "Крам", gender: Gender.Unstated)).Mark("встретил госпожу Крам").ShouldBe("встретил госпожу {Крам=x}");

    [Theory]
    [InlineData("приехал Альберт Крам, и Крам ждал", "приехал Альберт Крам, и Крам ждал")]
    [InlineData("приехал П. Крам, а потом Крам и Краму", "приехал П. Крам, а потом Крам и Краму")]
    [InlineData("приехал П. Крам к В. Л. Краму, и Крам ждал", "приехал П. Крам к {В. Л. Краму=kram}, и {Крам=kram} ждал")]
    [InlineData("приехала госпожа Крам, и Крам ждал", "приехала госпожа Крам, и {Крам=kram} ждал")]
    public void A_family_name_alone_is_no_mention_where_the_article_tells_of_a_namesake_only(string text, string marked) => Kram.Mark(text).ShouldBe(marked);

    [Fact]
    public void A_namesake_makes_no_warning() => Kram.Warnings("приехал П. Крам, и Крам ждал").ShouldBeEmpty();

    [Fact]
    public void Of_two_named_in_doubt_and_one_beyond_doubt_nobody_is_meant_by_the_family_name_alone() =>
        Russian(Person("one", "Крам", "Виктор"), Person("two", "Крам", "Виктор"), Person("three", "Крам", "Антон"))
            .Mark("Виктор Крам и Антон Крам: у Крама").ShouldBe("Виктор Крам и {Антон Крам=three}: у Крама");

    [Fact]
    public void The_elder_of_two_is_not_told_by_the_register() =>
        Russian(Person("short", "Крам", "Виктор"), Person("long", "Крам", "Виктор", "Львович"))
            .Mark("с Виктором Крамом-старшим").ShouldBe("с Виктором Крамом-старшим");

    [Theory]
    [InlineData("в городе Орлове", "в городе Орлове")]
    [InlineData("из деревни Орлова", "из деревни Орлова")]
    [InlineData("глава города Орлов", "глава города {Орлов=orlov}")]
    [InlineData("на улице Орлова", "на улице {Орлова=orlov}")]
    public void A_settlement_called_like_a_person_is_no_person(string text, string marked) => Russian(Person("orlov", "Орлов")).Mark(text).ShouldBe(marked);

    [Theory]
    [InlineData("вот Император Вако", "вот Император {Вако=wako}")]
    [InlineData("вот Император Коко", "вот {Император Коко=koko}")]
    public void A_title_is_a_given_name_only_of_one_who_is_called_so(string text, string marked) =>
        Russian(Person("wako", "Вако"), Person("koko", "Коко", "Император")).Mark(text).ShouldBe(marked);

    [Theory]
    [InlineData("с Филиппом Крамом", "с {Филиппом Крамом=x}")]
    [InlineData("у Филип Крама", "у {Филип Крама=x}")]
    [InlineData("у Крамa, но", "у {Крамa=x}, но")]
    public void Slips_of_spelling_change_nothing(string text, string marked) => Russian(Person("x", "Крам", "Филип")).Mark(text).ShouldBe(marked);

    [Fact]
    public void Whole_names_of_two_entries_are_as_good_as_parted_ones() =>
        Russian(Person("one", "Виктор Крам"), Person("two", "Крам", "Виктор")).Mark("у Виктора Крама").ShouldBe("у Виктора Крама");

    [Theory]
    [InlineData("Part II and part II", "Part II and part II")]
    [InlineData("of Ottokar II and of Ottokar", "of {Ottokar II=x} and of Ottokar")]
    public void The_number_of_a_sovereign_is_nobodys_name(string text, string marked) => English(Person("x", "Ottokar II")).Mark(text).ShouldBe(marked);
}
