using Shouldly;
using SiteGen.Core.Languages.Known;
using SiteGen.Core.Model;
using Xunit;
using static SiteGen.Tests.Names.Edition;

namespace SiteGen.Tests.Names;

/// <summary>Names of several words, and entries of which one bears more of a name than another.</summary>
public class WholeNames
{
    [Theory]
    [InlineData("встретил Виктора Крама, и Крам ушёл", "встретил {Виктора Крама=short?}, и {Крам=short?} ушёл")]
    [InlineData("встретил Виктора Львовича Крама, и Крам ушёл", "встретил {Виктора Львовича Крама=long}, и {Крам=long?} ушёл")]
    [InlineData("встретил Крама", "встретил Крама")]
    public void Of_two_the_one_who_bears_just_this_name_is_probable(string text, string marked) =>
        Russian(Person("short", "Крам", "Виктор"), Person("long", "Крам", "Виктор", "Львович")).Mark(text).ShouldBe(marked);

    [Fact]
    public void Of_two_with_the_same_name_neither_is_linked() =>
        Russian(Person("one", "Крам", "Виктор"), Person("two", "Крам", "Виктор")).Mark("встретил Виктора Крама").ShouldBe("встретил Виктора Крама");

    [Fact]
    public void An_initial_in_the_register_yields_to_the_given_name() =>
        Russian(Person("initial", "Крам", "В."), Person("full", "Крам", "Виктор")).Mark("с Виктором Крамом").ShouldBe("с {Виктором Крамом=full}");

    [Theory]
    [InlineData("с Виктором Альбертом Крамом", "с {Виктором Альбертом Крамом=kram}")]
    [InlineData("император Италии Абе", "император Италии {Абе=abe}")]
    public void A_middle_name_belongs_to_the_name_and_a_country_does_not(string text, string marked) =>
        Russian(Person("kram", "Крам", "Виктор"), Person("abe", "Абе")).Mark(text).ShouldBe(marked);

    [Theory]
    [InlineData("Ким", "Бо Ын", "у Ким Бо Ына и Кима Бо Ына", "у {Ким Бо Ына=x} и {Кима Бо Ына=x}")]
    [InlineData("Ын", "Ким Бо", "у Ким Бо Ына", "у {Ким Бо Ына=x}")]
    [InlineData("Крам", "Ян Пётр", "у Яна Петра Крама и у Яна Крама", "у {Яна Петра Крама=x} и у {Яна Крама=x}")]
    [InlineData("Крам", "Ян ван", "у Яна ван Крама", "у {Яна ван Крама=x}")]
    [InlineData("Виктор Крам", null, "у Виктора Крама и Крама", "у {Виктора Крама=x} и {Крама=x}")]
    [InlineData("Крам Виктор Львович", null, "у Виктора Крама и Крама", "у {Виктора Крама=x} и {Крама=x}")]
    public void Names_of_several_words_are_found(string family, string? given, string text, string marked) =>
        Russian(Person("x", family, given)).Mark(text).ShouldBe(marked);

    [Fact]
    public void Without_a_gender_the_name_tells_it() =>
        Russian(Person("x", "Орлова", gender: Gender.Unstated), Person("y", "Крам", "Анна", gender: Gender.Unstated),
                Person("z", "Рощ", gender: Gender.Unstated))
            .Mark("об Орловой, Анне Крам и Роще").ShouldBe("об {Орловой=x}, {Анне Крам=y} и {Роще=z}");
}
