using System.Collections.Immutable;
using Shouldly;
using SiteGen.Core.Gather;
using SiteGen.Core.Model;
using SiteGen.Core.Text;
using static SiteGen.Tests.Support.Shelfmarks;

namespace SiteGen.Tests.Gather;

/// <summary>Which entries of different lists are one work. An entry is written «author | title | year | volume».</summary>
public sealed class WorkTests
{
    private static readonly SourceSpan Nowhere = new SourceFile("input/x.yml", "").Span(0);

    private static readonly Archive Cellar = new(
        Nowhere, "cellar", Text("ПА"), null, Text("Подвальный архив"), null, null, null, null,
        [.. new[] { "fond", "opis", "delo", "list" }.Select(l => new ArchiveLevel(l, Text(l), null))]);

    [Theory]
    [InlineData("Ветров|Мельницы уезда|1998|", "Ветров|Мельницы уезда|1998|")]
    [InlineData("Ветров|Мельницы уезда|1998|", "ВЕТРОВ|«Мельницы уезда».|1998|")]
    [InlineData("Королёв|Лёд и вода|1998|", "Королев|Лед и вода|1998|")]
    [InlineData("|Мельницы уезда|1998|2", "|Мельницы уезда|1998|2")]
    [InlineData("|Документы уездной управы Заречья|||", "|Документы уездной управы Заречья||")]
    public void Entries_that_differ_in_print_alone_are_one_work(string one, string other) =>
        RecogniseWorks.Recognise([Entry("a", 1, one), Entry("b", 7, other)], []).ShouldHaveSingleItem().Sources.Select(s => (s.Slug, s.Source.Number))
            .ShouldBe([("a", 1), ("b", 7)]);

    [Theory]
    [InlineData("Ветров|Мельницы уезда|1998|", "Ветров|Мельницы уезда|1999|")]
    [InlineData("Ветров|Мельницы уезда|1998|", "Петров|Мельницы уезда|1998|")]
    [InlineData("Ветров|Мельницы уезда|1998|1", "Ветров|Мельницы уезда|1998|2")]
    [InlineData("Ветров|Мельницы уезда|1998|", "Ветров|Мельницы уезда|1998|2")]
    [InlineData("|Труды||", "|Труды||")]
    [InlineData("Ветров|Мельницы уезда|1998|", "Ветров|Мельницы города|1998|")]
    public void Another_volume_year_author_or_title_is_another_work(string one, string other) =>
        RecogniseWorks.Recognise([Entry("a", 1, one), Entry("b", 7, other)], []).Select(w => w.Sources.Length).ShouldBe([1, 1]);

    [Fact]
    public void An_identifier_tells_what_the_print_does_not()
    {
        var one = Entry("a", 1, "Ветров|Мельницы|1998|");
        var other = Entry("b", 2, "Vetrov|Mills of the district|1998|");
        ImmutableArray<CitedSource> sources = [one with { Source = one.Source with { Doi = "10.1/AB" } }, other with { Source = other.Source with { Doi = "10.1/ab" } }];
        RecogniseWorks.Recognise(sources, []).ShouldHaveSingleItem();
    }

    [Fact]
    public void Entries_joined_by_a_third_are_one_work()
    {
        var (russian, english, both) = (Entry("a", 1, "Ветров|Мельницы|1998|"), Entry("b", 2, "Vetrov|Mills|1998|"), Entry("c", 3, "Ветров|Мельницы|1998|"));
        var vetrov = both.Source.Creators[0] with { Name = new([new("ru", new PersonName("Ветров")), new("en", new PersonName("Vetrov"))]) };
        english = english with { Source = english.Source with { Title = English("Mills"), Creators = [new("author", English("Vetrov").Select(n => new PersonName(n)))] } };
        both = both with { Source = both.Source with { Creators = [vetrov], Title = new([new("ru", "Мельницы"), new("en", "Mills")]) } };
        RecogniseWorks.Recognise([russian, english, both], []).ShouldHaveSingleItem().Sources.Select(s => s.Slug).ShouldBe(["a", "b", "c"]);
    }

    [Fact]
    public void An_id_is_made_of_author_title_and_year_and_told_apart_by_number() =>
        RecogniseWorks.Recognise([Entry("a", 1, "Ветров|Ёлки: мельницы уезда и города|1998|2"), Entry("b", 1, "Ветров|Ёлки: мельницы уезда и города!|1998|2"), Entry("b", 2, "|Соль|1901|")], [])
            .Select(w => w.Id).ShouldBe(["work-sol-1901", "work-vetrov-elki-melnitsy-uezda-i-goroda-2-1998"]);

    [Fact]
    public void A_file_is_one_work_whether_the_list_names_it_or_the_citation()
    {
        var listed = Filed("a", 1, [Part("fond", "5"), Part("opis", "1"), Part("delo", "7")], [Part("fond", "5"), Part("opis", "1"), Part("delo", "7"), Part("list", "2")]);
        var cited = Filed("b", 4, [], [Part("fond", "5"), Part("opis", "1"), Part("delo", "7"), Part("list", "9")]);
        var another = Filed("c", 2, [], [Part("fond", "5"), Part("opis", "1"), Part("delo", "8")]);
        var works = RecogniseWorks.Recognise([listed, cited, another], [Cellar]);
        works.Select(w => (w.Id, string.Join(" ", w.Sources.Select(s => s.Slug))))
            .ShouldBe([("cellar-fond-5-opis-1-delo-7", "a b"), ("cellar-fond-5-opis-1-delo-8", "c")]);
        works[0].Sources[1].Places.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_fond_is_no_file() =>
        RecogniseWorks.Recognise([Filed("a", 1, [], [Part("fond", "5"), Part("list", "2")])], [Cellar]).ShouldBeEmpty();

    [Theory]
    [InlineData("165б", "165b-")]
    [InlineData("73, 76", "73-76-")]
    public void An_id_of_a_place_is_never_that_of_another(string value, string start)
    {
        LatinId.MakeExactId(value).ShouldStartWith(start);
        LatinId.MakeExactId("36–37").ShouldBe("36-37");
    }

    [Fact]
    public void An_id_spells_the_letters_that_Unicode_does_not_take_apart() => LatinId.MakeId("Sørensen: Æblegård, Łódź").ShouldBe("sorensen-aeblegard-lodz");

    private static CitedSource Entry(string slug, int number, string entry)
    {
        var parts = entry.Split('|');
        return new(slug, Bare(number) with
        {
            Creators = parts[0].Length > 0 ? [new("author", Text(parts[0]).Select(n => new PersonName(n)))] : [],
            Title = Text(parts[1]),
            Issued = parts[2].Length > 0 ? int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture) : null,
            Volume = parts[3].Length > 0 ? parts[3] : null,
        }, []);
    }

    private static CitedSource Filed(string slug, int number, ImmutableArray<ShelfmarkPart> listed, ImmutableArray<ShelfmarkPart> cited) => new(
        slug, Bare(number) with { Archive = "cellar", Shelfmark = listed },
        [new(slug, "ru", PassageId.ForBlock(1), 1, new(number, new(0, 1), []) { Shelfmarks = [new(cited)] }, "")]);

    private static Source Bare(int number) => new(
        Nowhere, number, null, null, [], null, null, null, null, null, null, null, null, null, null, null, null, null, [], null, null);

    private static Localized<string> Text(string text) => new([new("ru", text)]);

    private static Localized<string> English(string text) => new([new("en", text)]);
}
