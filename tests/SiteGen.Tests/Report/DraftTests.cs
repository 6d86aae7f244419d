using Shouldly;
using SiteGen.Core.Languages.Known;
using SiteGen.Core.NamesReport;
using SiteGen.Tests.Names;

namespace SiteGen.Tests.Report;

/// <summary>The lines for the register that are drafted of unknown names.</summary>
public sealed class DraftTests
{
    private const string Nobody = "Nothing.";

    [Fact]
    public void A_draft_is_valid_as_it_is_and_makes_the_unknown_persons_known()
    {
        const string Russian = "Писали В. П. Бобрищеву и Т. С. Ждановой. Ответ Бобрищева.";
        const string English = "They wrote to V. P. Bobrishchev and T. S. Zhdanova. Bobrishchev’s answer.";
        var draft = DraftPersons.WriteEntries(SmallEdition.Report(SmallEdition.With(Russian, English)), ["ru", "en"], [Edition.Person("lebedev", "Лебедев", "Пётр")]);
        draft.ShouldContain(
            "- id: bobrishchev\n  name:\n    ru: { family: Бобрищев, given: В., patronymic: П. }\n"
            + "    en: { family: Bobrishchev, given: V., patronymic: P. }\n  gender: m");
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
        var draft = DraftPersons.WriteEntries(report, ["ru", "en"], []);
        draft.ShouldStartWith(
            "- id: zhdanova\n  name:\n    ru: { family: Жданова, given: Т., patronymic: С. }\n"
            + "    en: { family: Zhdanova, given: T., patronymic: S. }\n  gender: f");
    }

    [Theory]
    [InlineData("Писали Х. Брандту.", "They wrote to H. Brandt.", "Х.", "H.")]
    [InlineData("Писали Ю. Крому.", "They wrote to J. Krom.", "Ю.", "J.")]
    [InlineData("Писали Г. Гермунду.", "They wrote to H. Germund.", "Г.", "H.")]
    public void A_person_whom_two_languages_name_is_drafted_once(string russian, string english, string one, string other)
    {
        var draft = DraftPersons.WriteEntries(SmallEdition.Report(SmallEdition.With(russian, english)), ["ru", "en"], []);
        draft.Split("- id").Length.ShouldBe(2);
        draft.ShouldContain($"given: {one} ");
        draft.ShouldContain($"given: {other} ");
    }

    [Theory]
    [InlineData("Знал Пауля фон Леттер-Форбека.", "Paul von Letter-Vorbeck came, and Letter-Vorbeck left.", "family: Леттер-Форбек, given: Пауль, particle: фон", "m")]
    [InlineData("Верил Вере Остроумовой и В. Остроумовой.", "There was Vera Ostroumova, and V. Ostroumova.", "family: Остроумова, given: Вера", "f")]
    [InlineData("Там граф Ульрих фон Брокгорф-Ранцель.", "There was Count Ulrich von Brockgorff-Rantzel.", "family: Брокгорф-Ранцель, given: Ульрих, particle: фон", "m")]
    public void A_name_that_languages_spell_otherwise_is_one_persons(string russian, string english, string name, string gender)
    {
        var draft = DraftPersons.WriteEntries(SmallEdition.Report(SmallEdition.With(russian, english)), ["ru", "en"], []);
        draft.Split("- id").Length.ShouldBe(2, draft);
        draft.ShouldContain($"ru: {{ {name} }}");
        draft.ShouldContain($"gender: {gender} ");
    }

    [Fact]
    public void Namesakes_are_offered_once_each_with_their_places()
    {
        var report = SmallEdition.Report(
            SmallEdition.With("Писали Виктору Краму, Анне Крам и снова В. Л. Краму. Анну Крам знали.", "There were Viktor Kram and Anna Kram."));
        DraftPersons.WriteEntries(report, ["ru", "en"], []).Split('\n').Where(l => l.Contains(" ru: {", StringComparison.Ordinal) || l.Contains('×', StringComparison.Ordinal))
            .ShouldBe([
                "    ru: { family: Крам, given: Виктор }", "  # 2 × Краму: input/articles/lake-treaty/ru.md:5",
                "    ru: { family: Крам, given: Анна }", "  # 2 × Крам: input/articles/lake-treaty/ru.md:5",
            ], ignoreOrder: true);
    }

    [Fact]
    public void A_name_that_may_be_a_slip_for_an_entrys_is_drafted_as_a_comment()
    {
        var draft = Drafted("Ждали Н. Крома и Н. Крому писали. Писали В. П. Лебедяву.");
        draft.Split('\n').Take(8).ShouldBe([
            "- id: krom", "  name:", "    ru: { family: Кром, given: Н. }", "    en: { family: Krom, given: N. }", "  gender: m # a guess",
            "  about: { ru: \"Сведения собираются.\", en: \"Not yet described.\" } # to be written", "  # 2 × Крома, Крому: input/articles/lake-treaty/ru.md:5",
            "# if misspelt, correct it or list it under 'also' of \"lebedev\"; else uncomment",
        ]);
        draft.Split('\n').Skip(7).ShouldAllBe(l => l.Length == 0 || l[0] == '#');
    }

    [Fact]
    public void A_draft_gives_no_name_that_an_entry_has_in_the_other_language()
    {
        const string Spelt = "- id: radin\n  name: { ru: { family: Рэдин, given: Пётр }, en: { family: Radin, given: P. } }\n"
            + "  about: { ru: \"Он.\", en: \"He.\" }\n";
        var draft = Drafted("Пришёл П. Радин и К. Радин.", ("persons", Spelt));
        draft.ShouldContain("# - id: radin-p\n");
        draft.ShouldContain("\n# if misspelt, correct it or list it under 'also' of \"radin\"; else uncomment\n");
    }

    [Theory]
    [InlineData("Там О. Кром.", null)]
    [InlineData("Там О. Кром, ждали О. Крома.", "m")]
    [InlineData("Там О. Лычёв.", "m")]
    [InlineData("Там у О. Лычёвой.", "f")]
    [InlineData("Там Ольга Кром.", "f")]
    public void Gender_is_left_out_where_only_initials_stand_and_the_family_name_is_alike_for_both(string russian, string? gender) =>
        Drafted(russian).Split('\n').SingleOrDefault(l => l.Contains("gender", StringComparison.Ordinal))
            .ShouldBe(gender is null ? null : $"  gender: {gender} # a guess");

    private static string Drafted(string russian, params (string Register, string Entries)[] more)
    {
        var site = SmallEdition.Site(SmallEdition.With(russian, Nobody, more));
        return DraftPersons.WriteEntries(site.Names.Value, ["ru", "en"], site.Foundation.Registers.Persons);
    }

    [Fact]
    public void Ids_that_are_taken_are_not_drafted_again()
    {
        var report = SmallEdition.Report(SmallEdition.With("Писали В. П. Лебедеву и А. П. Лебедеву.", Nobody));
        DraftPersons.WriteEntries(report, ["ru", "en"], [Edition.Person("lebedev", "Зорин"), Edition.Person("lebedev-v", "Зорин")]).Split('\n')
            .Where(l => l.StartsWith("- id", StringComparison.Ordinal))
            .ShouldBe(["- id: lebedev-a", "- id: lebedev-v-2"]);
    }
}
