using Shouldly;
using SiteGen.Core.Languages;
using SiteGen.Theme.Wording;

namespace SiteGen.Tests.Languages;

/// <summary>What a language's file says is found by its tag.</summary>
public sealed class LanguageTests
{
    [Theory]
    [InlineData("ru", "ru")]
    [InlineData("en-GB", "en")]
    [InlineData("sr-Latn", "sr")]
    [InlineData("xx", null)]
    [InlineData("-ru", null)]
    public void A_regional_tag_is_read_as_the_language(string tag, string? language) => (KnownLanguages.Find(tag)?.Tag).ShouldBe(language);

    [Fact]
    public void Of_a_language_without_a_file_holds_what_is_true_of_English()
    {
        KnownLanguages.FindOrEnglish("xx").ShouldBeSameAs(KnownLanguages.Find("en"));
        KnownLanguages.FindPrintingOrEnglish("xx").ShouldBeSameAs(KnownLanguages.Find("en")!.Printing);
        KnownLanguages.FindPrintingOrEnglish("cs").ShouldBeSameAs(KnownLanguages.Find("en")!.Printing);
    }

    [Fact]
    public void No_two_files_of_languages_have_one_tag()
    {
        KnownLanguages.All.Select(l => l.Tag).ShouldBeUnique();
        InterfaceLanguages.All.Select(w => w.Language).ShouldBeUnique();
    }

    [Fact]
    public void Of_every_language_of_the_interface_references_have_the_words() => InterfaceLanguages.All
        .Select(words => words.Language).Where(tag => KnownLanguages.Find(tag) is not { Printing: not null, Dates.Months.Length: 12 })
        .ShouldBeEmpty("its file in Languages/Known/ lacks months or the words that files print");

    [Fact]
    public void Every_language_of_the_interface_names_the_same_languages_and_all_that_are_known()
    {
        var named = InterfaceLanguages.All.Select(words => string.Join(' ', words.LanguageNames.Select(n => n.Code))).Distinct().ShouldHaveSingleItem();
        KnownLanguages.All.Select(l => l.Tag).ShouldBeSubsetOf(named.Split(' '));
    }

    [Theory]
    [InlineData("А", "A")]
    [InlineData("с", "c")]
    [InlineData("ж", "ж")]
    public void Letters_that_look_alike_are_told_both_ways(string cyrillic, string latin)
    {
        Lookalikes.Shape(cyrillic[0]).ShouldBe(latin[0]);
        Lookalikes.Twin(latin[0]).ShouldBe(cyrillic[0]);
        Lookalikes.Twin(cyrillic[0]).ShouldBe(latin[0]);
    }

    [Theory]
    [InlineData("Орлова", "Orlova")]
    [InlineData("Ёлкин-Ефимов", "Yolkin-Yefimov")]
    [InlineData("Соловьёв", "Solovyov")]
    [InlineData("Каменский", "Kamensky")]
    [InlineData("Щукин", "Shchukin")]
    [InlineData("O’Neil", "O’Neil")]
    public void Names_are_spelled_as_English_books_print_them(string name, string latin) => Romanisation.EnglishPrint.SpellName(name).ShouldBe(latin);

    [Fact]
    public void A_name_has_had_many_spellings() =>
        Romanisation.Known.SelectMany(s => s.SpellNameInAllWays("Щукинский")).Distinct().ShouldBe(
            ["Shchukinsky", "Shchukinskiy", "Shchukinskii", "Scukinskij", "Schtschukinski", "Schtschukinskij", "Schtschukinsky", "Chtchoukinski", "Chtchoukinsky"],
            ignoreOrder: true);

    [Fact]
    public void No_scheme_of_romanisation_forgets_a_letter() =>
        Romanisation.Known.Add(Romanisation.EnglishPrint).Add(Romanisation.OfIds).ShouldAllBe(s => s.Spellings.Split(' ').Length == 33);

    [Fact]
    public void A_language_names_twelve_months_or_none_and_no_form_twice() => KnownLanguages.All.ShouldAllBe(l => l.Dates.Months.Length == 0
        || (l.Dates.Months.Length == 12 && l.Dates.Months.SelectMany(m => m.Forms).GroupBy(f => f).All(g => g.Count() == 1)));

    [Theory]
    [InlineData("ru", 1, "январь", "января", "январю", "январем", "январём", "январе")]
    [InlineData("ru", 5, "май", "мая", "маю", "маем", "мае")]
    [InlineData("ru", 8, "август", "августа", "августу", "августом", "августе")]
    [InlineData("en", 5, "May")]
    [InlineData("pl", 4, "kwiecień", "kwietnia")]
    [InlineData("he", 9, "ספטמבר", "בספטמבר", "לספטמבר", "מספטמבר")]
    public void A_month_is_known_in_all_its_forms(string language, int month, params string[] forms) =>
        KnownLanguages.Find(language)!.Dates.Months[month - 1].Forms.ShouldBe(forms);

    [Fact]
    public void Words_are_listed_once_and_dates_read_where_there_are_months()
    {
        KnownLanguages.All.Where(l => l.Dates.Phrases is not null).ShouldAllBe(l => l.Dates.Months.Length == 12);
        KnownLanguages.All.SelectMany(l => ListsOf(l.Typography).Concat(l.Dates.Phrases is { } phrases ? ListsOf(phrases) : []))
            .SelectMany(list => list.GroupBy(word => word)).Where(g => g.Count() > 1 || g.Key.Trim() != g.Key || g.Key.Length == 0)
            .Select(g => g.Key).ShouldBeEmpty();
    }

    private static IEnumerable<WordList> ListsOf(Typography t) =>
        [t.BoundToNext, t.BoundToPrevious, t.BeforeNumber, t.AfterNumber, t.BeforeName, t.Pairs, t.Abbreviations, t.MayEndSentence, t.SentenceOpeners];

    private static IEnumerable<WordList> ListsOf(DatePhrases p) =>
        [
            p.DayEndings, p.DecadeEndings, p.Of, p.BeforeMonthAndDay, p.Year, p.YearShort, p.BeforeYear, p.PerhapsBeforeYear, p.NothingCounted,
            p.TiedToYear, p.From, p.UpTo,
        ];
}
