using Shouldly;
using SiteGen.Core.Languages.Known;

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
    [InlineData("Ждали Крутову Софью Львовну, и Крутовой Софье Львовне писали.", "Софья Львовна Крутова 2")]
    [InlineData("Крутова Софья Львовна ушла.", "Софья Львовна Крутова 1")]
    [InlineData("Вчера Софья Львовна Крутова ушла.", "Софья Львовна Крутова 1")]
    [InlineData("Писали в Ревеле В. П. Бобрищеву.", "В. П. Бобрищев 1|Ревеле 1")]
    [InlineData("Она рада была. По словам Радака, всё.", "Радака 1")]
    [InlineData("С Марковым Петром Ильичом ушла она.", "Пётр Ильич Марков 1")]
    [InlineData("Видели Бориса Николаевича, и всё.", "Бориса 1")]
    [InlineData("Видели Бориса Игоревича, и всё.", "Бориса 1")]
    [InlineData("Видели Бориса Васильевича, и всё.", "Бориса 1")]
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
    [InlineData("They met Vera Ostroumova. Ostroumova left.", "Vera Ostroumova 2")]
    [InlineData("Vera A. Ostroumova met Sofia Lvovna Krutova.", "Sofia Lvovna Krutova 1|Vera A. Ostroumova 1")]
    [InlineData("There came Count Ulrich von der Brock and Dr. Eamon Tarrant.", "Eamon Tarrant 1|Ulrich von der Brock 1")]
    [InlineData("There sat Frederick J. Wexley; Wexley’s hat lay there.", "Frederick J. Wexley 2")]
    public void In_English_titles_months_and_peoples_pass(string text, string names) =>
        Unknown("Ничего.", text, "en").ShouldBe(names.Split('|', StringSplitOptions.RemoveEmptyEntries));

    [Theory]
    [InlineData("In the Foreign Office, with Great Britain and the Central Committee, in New York and Upper Silesia.")]
    [InlineData("From Port Waldow they went to Saint Bernhold, by Lake Verdun; it was German Realpolitik.")]
    public void In_English_two_words_with_capitals_are_no_person_yet(string text) =>
        SmallEdition.Report(SmallEdition.With("Ничего.", text)).Unknown.Where(u => u.IsPerson).Select(u => u.Name).ShouldBeEmpty();

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
        const string Russian = "Писали В. П. Лебедеву, Н. К. Лебядеву, К. Л. Орловой, Н. П. Ребедеву и С. В. Лебутеву.";
        var unknown = SmallEdition.Report(SmallEdition.With(Russian, Nobody)).Unknown;
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
    public void A_misspelt_family_name_alone_is_told_as_a_note_with_what_to_do()
    {
        var note = SmallEdition.Report(SmallEdition.With("И тогда Лебедяв ушёл, и Ребедев, и Кромов.", Nobody)).Notes.Single(n => n.Code == "SG315");
        note.Message.ShouldBe("\"Лебедяв\" (once) is in no register");
        note.Hint.ShouldStartWith("if misspelt, correct it or list it under 'also' of \"lebedev\"");
    }

    [Theory]
    [InlineData("Плыли в Орёл к князю Орлову.", "Орлову 1")]
    [InlineData("Плыли в город Орёл с А. Орловым.", "А. Орлов 1")]
    public void A_person_is_told_beside_a_town_of_nearly_the_same_name(string text, string name) => Found(text, Oryol).ShouldBe([name]);

    private const string Oryol = "- id: oryol\n  name: { ru: Орёл, en: Oryol }\n  about: { ru: \"Город.\", en: \"A town.\" }\n";

    private static string[] Found(string text, string place) =>
        [.. SmallEdition.Report(SmallEdition.With(text, Nobody, ("places", place))).Unknown.Select(u => $"{u.Name} {u.Places.Length}")];

    [Fact]
    public void Entries_never_named_named_in_one_language_and_shared_forms_are_found()
    {
        const string Namesake = "- id: younger\n  name: { ru: { family: Лебедев, given: Пётр }, en: { family: Lebedev, given: Pyotr } }\n"
            + "  about: { ru: \"Сын.\", en: \"A son.\" }\n";
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
    public void An_entry_that_stands_inside_a_longer_name_only_is_told_so()
    {
        const string Treaty = "- id: kamen-treaty\n  term: { ru: договор в Камене, en: Treaty of Kamen }\n  definition: { ru: \"Мир.\", en: \"Peace.\" }\n";
        var report = SmallEdition.Report(SmallEdition.With("По договору в Камене.", "By the Treaty of Kamen.", ("glossary", Treaty), ("places", Kamen)));
        report.Findings.Single(f => f.Name == "kamen").Remark.ShouldBe("place but inside \"kamen-treaty\"");
        report.Notes.ShouldContain(n => n.Message == "no text names \"kamen\" but inside \"kamen-treaty\"");
        var half = SmallEdition.Report(
            SmallEdition.With("По договору в Камене.", "By the Treaty of Kamen, at Kamen.", ("glossary", Treaty), ("places", Kamen)));
        half.Notes.ShouldContain(n => n.Message == "\"kamen\" is named in en, in ru only inside \"kamen-treaty\"");
    }

    private const string Kamen = "- id: kamen\n  name: { ru: Камень, en: Kamen }\n  about: { ru: \"Город.\", en: \"A town.\" }\n";

    private static string[] Unknown(string russian, string english, string language) =>
    [
        .. SmallEdition.Report(SmallEdition.With(russian, english)).Unknown.Where(u => u.Language == language)
            .Select(u => $"{u.Name} {u.Places.Length}").Order(StringComparer.Ordinal),
    ];
}
