using Shouldly;
using SiteGen.Core.Annotate.Report;

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
        var draft = DraftPersons.Of(SmallEdition.Report(SmallEdition.With(Russian, English)), ["ru", "en"], ["lebedev"]);
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
        var draft = DraftPersons.Of(report, ["ru", "en"], []);
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
        var draft = DraftPersons.Of(SmallEdition.Report(SmallEdition.With(russian, english)), ["ru", "en"], []);
        draft.Split("- id").Length.ShouldBe(2);
        draft.ShouldContain($"given: {one} ");
        draft.ShouldContain($"given: {other} ");
    }

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
}
