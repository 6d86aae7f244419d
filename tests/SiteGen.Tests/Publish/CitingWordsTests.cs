using Shouldly;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Text;
using SiteGen.Theme;
using SiteGen.Theme.Wording;

namespace SiteGen.Tests.Publish;

/// <summary>A reference says what is known and no more.</summary>
public sealed class CitingWordsTests
{
    private static readonly SourceFile File = new("a.md", "");

    [Fact]
    public void A_name_that_the_editors_supplied_stands_in_brackets()
    {
        var author = AuthorOf("Лебедев", "Николай", "Иванович", new Identification(Certainty.Probable, In("ru", "по подписи")));
        Cite(InterfaceLanguages.WordsFor("ru").Citing, "ru", "Реки", FactsOf("2026-11-22", null, author)).ShouldBe("[Лебедев Н. И.] Реки // Архив : [сайт]. – 2026. – |Абз. {0}. – |URL: | (дата обращения: |дд.мм.гггг|).");
        Cite(InterfaceLanguages.WordsFor("en").Citing, "en", "Rivers?", FactsOf("2026-11-22", null, author))
            .ShouldBe("[Лебедев, Николай Иванович]. “Rivers?” |Архив|, November 22, 2026. |Para. {0}. | (accessed |month day, year|).");
    }

    [Fact]
    public void Without_authors_and_year_the_title_comes_first_and_the_year_is_said_to_be_unknown()
    {
        Cite(InterfaceLanguages.WordsFor("ru").Citing, "ru", "Реки", FactsOf(null, null)).ShouldStartWith("Реки // Архив : [сайт]. – [Б. г.]. – |");
        Cite(InterfaceLanguages.WordsFor("en").Citing, "en", "Rivers", FactsOf(null, null)).ShouldStartWith("“Rivers.” |Архив|, n.d. |");
    }

    [Fact]
    public void An_article_that_first_appeared_here_has_no_other_first_publication()
    {
        var facts = FactsOf("2026-11-22", 2026);
        Cite(InterfaceLanguages.WordsFor("ru").Citing, "ru", "Реки", facts).ShouldEndWith("|дд.мм.гггг|).");
        Cite(InterfaceLanguages.WordsFor("en").Citing, "en", "Rivers", facts).ShouldEndWith("|month day, year|).");
        Cite(InterfaceLanguages.WordsFor("en").Citing, "en", "Rivers", facts with { Year = 2025 }).ShouldEndWith("First published: 2025.");
    }

    [Fact]
    public void Initials_keep_hyphens_and_are_not_shortened_twice()
    {
        Cite(InterfaceLanguages.WordsFor("ru").Citing, "ru", "Реки", FactsOf(null, 1999, AuthorOf("Ветров", "Жан-Поль"), AuthorOf("Орлова", "А.", "П.")))
            .ShouldSatisfyAllConditions(s => s.ShouldStartWith("Ветров Ж.-П., Орлова А. П. Реки // "), s => s.ShouldEndWith("). Первая публикация: 1999."));
    }

    [Theory]
    [InlineData("3", "4", "5-27", "Речной вестник. – 1998. – Т. 3, № 4. – С. 5–27. – DOI: 10.1/r", "Речной вестник| 3, no. 4 (1998): 5–27. https://doi.org/10.1/r")]
    [InlineData(null, "4", "5", "Речной вестник. – 1998. – № 4. – С. 5. – DOI: 10.1/r", "Речной вестник|, no. 4 (1998): 5. https://doi.org/10.1/r")]
    [InlineData(null, null, null, "Речной вестник. – 1998. – DOI: 10.1/r", "Речной вестник|, 1998. https://doi.org/10.1/r")]
    public void What_a_journal_printed_is_cited_from_it_and_a_translation_tells_where_the_original_was_printed(
        string? volume, string? issue, string? page, string gost, string chicago)
    {
        var facts = FactsOf("2026-11-22", 1998, AuthorOf("Ветров", "Пётр")) with
        {
            Journal = In("ru", "Речной вестник"),
            Doi = "10.1/r",
            Volume = volume,
            Issue = issue,
            Page = page is null ? null : ParseLocatorValue.Parse(page, LocatorKind.Page),
        };
        Cite(InterfaceLanguages.WordsFor("ru").Citing, "ru", "Реки", facts).ShouldBe(
            $"Ветров П. Реки // {gost}. – Электронная версия: Архив : [сайт]. – 2026. – |Абз. {{0}}. – |URL: | (дата обращения: |дд.мм.гггг|).");
        Cite(InterfaceLanguages.WordsFor("en").Citing, "en", "Rivers", facts).ShouldBe(
            $"Ветров, Пётр. “Rivers.” |Архив|, November 22, 2026. |Para. {{0}}. | (accessed |month day, year|).| First published in |{chicago}|.");
        Cite(InterfaceLanguages.WordsFor("en").Citing, "en", "Rivers", facts with { Original = "en" }).ShouldBe(
            $"Ветров, Пётр. “Rivers.” |{chicago}|. Republished in |Архив|, November 22, 2026. |Para. {{0}}. | (accessed |month day, year|).");
        Cite(InterfaceLanguages.WordsFor("ru").Citing, "ru", "Реки", facts with { Original = "en" }).ShouldEndWith($"). Первая публикация: {gost}.");
    }

    [Fact]
    public void A_journal_without_a_year_says_so()
    {
        var facts = FactsOf(null, null) with { Journal = In("ru", "Вестник."), Volume = "3" };
        Cite(InterfaceLanguages.WordsFor("ru").Citing, "ru", "Реки", facts).ShouldStartWith("Реки // Вестник. – [Б. г.]. – Т. 3. – Электронная версия: ");
        Cite(InterfaceLanguages.WordsFor("en").Citing, "en", "Rivers", facts with { Original = "en" }).ShouldStartWith("“Rivers.” |Вестник.| 3 (n.d.)|. Republished in |");
    }

    private static string Cite(CitingWords words, string language, string title, ArticleFacts facts) =>
        string.Join('|', words.Form(new(File, language, title, null, false, [], false, [], []), facts, "Архив").Select(p => p.Text).Where(t => t.Length > 0));

    private static ArticleFacts FactsOf(string? published, int? year, params Author[] authors) =>
        new(File.Span(0), "ru", [.. authors], year, null, null, null, null, null, null, published);

    private static Author AuthorOf(string family, string given, string? patronymic = null, Identification? identified = null) =>
        new(new Localized<PersonName>([new("ru", new PersonName(family, given, patronymic))]), null, null, null, null, identified);

    private static Localized<string> In(string language, string text) => new([new(language, text)]);
}
