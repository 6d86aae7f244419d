using Shouldly;
using SiteGen.Core.Annotate.Report;

namespace SiteGen.Tests.Report;

/// <summary>What the report on names finds, and what it lets pass.</summary>
public sealed class NamesReportTests
{
    private const string Nobody = "Nothing.";

    [Theory]
    [InlineData("Писали В. П. Бобрищеву, Бобрищевым и о Бобрищеве.", "В. П. Бобрищев 3")]
    [InlineData("Пришёл Бобрищев В. П., и всё. Бобрищеву.", "В. П. Бобрищев 2")]
    [InlineData("Он и Бобрищев. Бобрищева ждали, о Бобрищеве знали.", "Бобрищев 2")]
    [InlineData("Писали А. Крому и П. Крому.", "А. Кром 1|П. Кром 1")]
    [InlineData("С ним Пауль фон Тресков и Эрих Баумель.", "Пауль фон Тресков 1|Эрих Баумель 1")]
    [InlineData("Просили у Н. М. Дробицкого и Дробицкому.", "Н. М. Дробицкий 2")]
    [InlineData("Лодка с Врубелем ушла, Врубеля и Врубелю не видели.", "Врубель 3")]
    [InlineData("Плыли в Ревель.", "Ревель 1")]
    [InlineData("С ним Хидэки Гермунд.", "Хидэки Гермунд 1")]
    public void Forms_of_an_unknown_name_are_one_name(string text, string names) => Unknown(text, Nobody, "ru").ShouldBe(names.Split('|'));

    [Theory]
    [InlineData("Приехал Лебедев и Н. И. Лебедеву писали из Белозёрска.")]
    [InlineData("Бобрищев начал. Однако стихло: Кромом звали.")]
    [InlineData("Читал «Новый Бобрищев» и газету «Берег Озера».")]
    [InlineData("Так сказано [2; Ф. 5. Письмо Бобрищева В. П. Крому. Л. 7].")]
    [InlineData("Там Восточная сторона и Белозёрская дума, а озеро и Озеро одно.")]
    [InlineData("Шёл в РСФСР и XV веке, в Le Temps.")]
    [InlineData("См. о том: Бобрищев А. А. Указ. соч. С. 5; Кром И. Б. Там же. С. 7.")]
    [InlineData("Так у А. А. Бобрищева. Указ. соч. С. 5, и И. Б. Там, с. 3.")]
    public void What_is_no_unknown_name_passes(string text) => Unknown(text, Nobody, "ru").ShouldBeEmpty();

    [Theory]
    [InlineData("They met V. P. Bobrishchev and Bobrishchev’s men.", "V. P. Bobrishchev 2")]
    [InlineData("With Paul von Treskow in March, on Monday, by the Lithuanian and Polish-German line.", "Paul von Treskow 1")]
    [InlineData("Then General Lebedev came to Belozyorsk.", "")]
    public void In_English_titles_months_and_peoples_pass(string text, string names) =>
        Unknown("Ничего.", text, "en").ShouldBe(names.Split('|', StringSplitOptions.RemoveEmptyEntries));

    [Theory]
    [InlineData("They met T. S. Zhdanova.", "Т. С. Жданова 1")]
    [InlineData("They met T. S. Zhdanov.", "Т. С. Жданов 1")]
    [InlineData(Nobody, "Т. С. Жданов 1")]
    public void The_other_language_tells_the_nominative(string english, string name) => Unknown("Была и Т. С. Жданова.", english, "ru").ShouldBe([name]);

    [Fact]
    public void A_hard_line_break_before_a_name_stops_nothing() => Unknown("Писали  \\\nВ. П. Бобрищеву.", Nobody, "ru").ShouldBe(["В. П. Бобрищев 1"]);

    [Fact]
    public void The_nearest_entry_or_cited_author_is_named()
    {
        var unknown = SmallEdition.Report(SmallEdition.With("Писали В. П. Лебедеву, Н. К. Лебядеву, К. Л. Орловой, Н. П. Ребедеву и С. В. Лебутеву.", Nobody)).Unknown;
        unknown.ToDictionary(u => u.Family, u => u.Nearest?.Remark).ShouldBe(new Dictionary<string, string?>
        {
            ["Лебедев"] = "namesake of \"lebedev\"",
            ["Лебядев"] = "nearest \"lebedev\"",
            ["Орлова"] = "author of source 1",
            ["Ребедев"] = null,
            ["Лебутев"] = null,
        }, ignoreOrder: true);
    }

    [Fact]
    public void Entries_never_named_named_in_one_language_and_shared_forms_are_found()
    {
        const string Namesake = "- id: younger\n  name: { ru: { family: Лебедев, given: Пётр }, en: { family: Lebedev, given: Pyotr } }\n  about: { ru: \"Сын.\", en: \"A son.\" }\n";
        var report = SmallEdition.Report(SmallEdition.With("Лебедев один.", "In Belozyorsk.", ("persons", Namesake)));
        string.Join("\n", report.Findings.Select(f => $"{f.Kind} {f.Language} {f.Name} {f.Count} {f.Remark}")).ShouldBe("""
            Ambiguous  Лебедев 1 "Лебедев" may be "lebedev" or "younger" and is not linked
            NeverMet  lebedev 0 person
            NeverMet  younger 0 person
            NeverMet  fisheries-commission 0 term
            OneLanguage en belozyorsk 1 never in ru
            SharedForm ru Лебедев 6 "lebedev", "younger"
            SharedForm en Lebedev 1 "lebedev", "younger"
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_draft_is_valid_as_it_is_and_makes_the_unknown_persons_known()
    {
        const string Russian = "Писали В. П. Бобрищеву и Т. С. Ждановой. Ответ Бобрищева.";
        const string English = "They wrote to V. P. Bobrishchev and T. S. Zhdanova. Bobrishchev’s answer.";
        var draft = DraftPersons.Of(SmallEdition.Report(SmallEdition.With(Russian, English)), ["ru", "en"], ["lebedev"]);
        draft.ShouldContain("- id: bobrishchev\n  name:\n    ru: { family: Бобрищев, given: В., patronymic: П. }\n    en: { family: Bobrishchev, given: V., patronymic: P. }\n  gender: m");
        draft.ShouldContain("  gender: f");

        var report = SmallEdition.Report(SmallEdition.With(Russian, English, ("persons", draft)));

        draft.ShouldContain("  about: { ru: \"Сведения собираются.\", en: \"Not yet described.\" } # to be written\n");
        report.Unknown.Select(u => u.Name).ShouldNotContain("В. П. Бобрищев");
        report.Unknown.Where(u => u.Language == "en" && u.IsPerson).ShouldBeEmpty();
    }

    [Fact]
    public void The_other_language_tells_a_womans_name_from_a_mans_genitive()
    {
        var report = SmallEdition.Report(SmallEdition.With("Там писала Т. С. Жданова.", "T. S. Zhdanova wrote there."));
        var draft = DraftPersons.Of(report, ["ru", "en"], []);
        draft.ShouldStartWith("- id: zhdanova\n  name:\n    ru: { family: Жданова, given: Т., patronymic: С. }\n    en: { family: Zhdanova, given: T., patronymic: S. }\n  gender: f");
    }

    [Theory]
    [InlineData("Писали Х. Брандту.", "They wrote to H. Brandt.", "Х.", "H.")]
    [InlineData("Писали Ю. Крому.", "They wrote to J. Krom.", "Ю.", "J.")]
    [InlineData("Писали Г. Гермунду.", "They wrote to H. Germund.", "Г.", "H.")]
    public void A_person_whom_two_languages_name_is_drafted_once(string russian, string english, string one, string other)
    {
        var draft = DraftPersons.Of(SmallEdition.Report(SmallEdition.With(russian, english)), ["ru", "en"], []);
        draft.Split("- id").Length.ShouldBe(2);
        draft.ShouldContain($"given: {one} ");
        draft.ShouldContain($"given: {other} ");
    }

    [Fact]
    public void An_entry_that_stands_inside_a_longer_name_only_is_told_so()
    {
        const string Treaty = "- id: kamen-treaty\n  term: { ru: договор в Камене, en: Treaty of Kamen }\n  definition: { ru: \"Мир.\", en: \"Peace.\" }\n";
        var report = SmallEdition.Report(SmallEdition.With("По договору в Камене.", "By the Treaty of Kamen.", ("glossary", Treaty), ("places", Kamen)));
        report.Findings.Single(f => f.Name == "kamen").Remark.ShouldBe("place but inside \"kamen-treaty\"");
        report.Notes.ShouldContain(n => n.Message == "no text names \"kamen\" but inside \"kamen-treaty\"");
        var half = SmallEdition.Report(SmallEdition.With("По договору в Камене.", "By the Treaty of Kamen, at Kamen.", ("glossary", Treaty), ("places", Kamen)));
        half.Notes.ShouldContain(n => n.Message == "\"kamen\" is named in en, in ru only inside \"kamen-treaty\"");
    }

    private const string Kamen = "- id: kamen\n  name: { ru: Камень, en: Kamen }\n  about: { ru: \"Город.\", en: \"A town.\" }\n";

    [Fact]
    public void Ids_that_are_taken_are_not_drafted_again()
    {
        var report = SmallEdition.Report(SmallEdition.With("Писали В. П. Лебедеву и А. П. Лебедеву.", Nobody));
        DraftPersons.Of(report, ["ru", "en"], ["lebedev", "lebedev-v"]).Split('\n').Where(l => l.StartsWith("- id", StringComparison.Ordinal))
            .ShouldBe(["- id: lebedev-a", "- id: lebedev-v-2"]);
    }

    [Theory]
    [InlineData("Щербатов", "Shcherbatov")]
    [InlineData("Емельянов", "Yemelyanov")]
    [InlineData("Соловьёв", "Solovyov")]
    [InlineData("Дробицкий", "Drobitsky")]
    [InlineData("Алексеев-Чёрный", "Alekseyev-Cherny")]
    [InlineData("Ю.", "Yu.")]
    public void Names_are_written_in_Latin_letters(string name, string latin) => Transliterate.In(name).ShouldBe(latin);

    private static string[] Unknown(string russian, string english, string language) =>
        [.. SmallEdition.Report(SmallEdition.With(russian, english)).Unknown.Where(u => u.Language == language).Select(u => $"{u.Name} {u.Places.Length}").Order(StringComparer.Ordinal)];
}
