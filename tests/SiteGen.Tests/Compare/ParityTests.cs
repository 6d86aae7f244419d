using System.Text;
using Shouldly;
using SiteGen.Core.Diagnostics;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Compare;

/// <summary>Each case is one paragraph in the original and its translation, in a small site; what is told of them, by code and message.</summary>
public sealed class ParityTests
{
    private static string Base { get; } = RepositoryRoot.At("tests", "SiteGen.Tests", "Diagnostics", "_base", "input");

    [Theory]
    [InlineData("Так [1, с. 12] и [2, л. 3 об.].", "So [2, f. 3v] and [1, p. 12].")]
    [InlineData("Так [1, с. 122–123; 2, л. 5б].", "So [1, pp. 122-123; 2, f. 5b].")]
    [InlineData("Так [2; Ф. 5. Письмо брату. 1 мая 1920 г. Л. 3].", "So [2; F. 5. Letter to the brother, 1 May 1920. L. 3].")]
    [InlineData("Так [Цит. по: 1, с. 5].", "So [Cited in: 1, p. 5].")]
    [InlineData("Так [1, с. 5 и сл.].", "So [1, p. 5 ff.].")]
    [InlineData("Так [2, л. 5 об.].", "So [2, leaf 5 verso].")]
    [InlineData("Так [2, лист 5].", "So [2, folio 5].")]
    [InlineData("Так [2, л. 5, об.].", "So [2, f. 5v.].")]
    [InlineData("Так [1, с. 145–7, а также 9].", "So [1, pp. 145–147 and 9].")]
    [InlineData("Так [1, с. 5 и др.].", "So [1, p. 5 et al.].")]
    [InlineData("Так [1, сл. ст. «Мельница»].", "So [1, s. v. Mill].")]
    public void A_citation_may_move_and_speak_another_language(string original, string translation) => Told(original, translation).ShouldBeEmpty();

    [Theory]
    [InlineData("Так [1, с. 12] и [2].", "So [1, p. 12].", "SG220 this paragraph does not cite \"2\" as the original does")]
    [InlineData("Так [1, с. 12].", "So [1, p. 12] and [2].", "SG221 the original does not cite \"2\" in this paragraph")]
    [InlineData("Так [1] и [1].", "So [1].", "SG220 this paragraph does not cite \"1\" as the original does")]
    [InlineData("Так [1, с. 12].", "So [1, p. 13].", "SG222 \"1, p. 13\" stands where the original cites \"1, с. 12\"")]
    [InlineData("Так [1, с. 12].", "So [1, f. 12].", "SG222 \"1, f. 12\" stands where the original cites \"1, с. 12\"")]
    [InlineData("Так [1, с. 12].", "So [2, p. 12].", "SG222 \"2, p. 12\" stands where the original cites \"1, с. 12\"")]
    [InlineData("Так [Цит. по: 1].", "So [1].", "SG222 \"1\" stands where the original cites \"Цит. по: 1\"")]
    public void A_citation_lost_added_or_changed_is_told(string original, string translation, string told) => Told(original, translation).ShouldBe([told]);

    [Theory]
    [InlineData("Так [1, с. 12 и 14].", "So [1, p. 12–14].")]
    [InlineData("Так [2, л. 5 об.].", "So [2, f. 5].")]
    [InlineData("Так [1, с. 5 и сл.].", "So [1, p. 5].")]
    public void A_place_that_says_something_else_is_told(string original, string translation) => Told(original, translation).ShouldHaveSingleItem();

    [Fact]
    public void A_citation_left_out_does_not_shift_those_behind_it() => Told(
        "Так [1, с. 1], так [1, с. 2], иначе [2, л. 5] и снова [1, с. 7].", "So [1, p. 2], else [2, f. 5] and again [1, p. 8].").ShouldBe(
        [
            "SG220 this paragraph does not cite \"1, с. 1\" as the original does",
            "SG222 \"1, p. 8\" stands where the original cites \"1, с. 7\"",
        ]);

    [Fact]
    public void A_number_left_out_does_not_shift_those_behind_it() => Told("Было 1100, 1200, 1300.", "There were 1200, 1400.").ShouldBe(
        [
            "SG223 this paragraph lacks \"1100\" of the original",
            "SG225 \"1400\" stands where the original has \"1300\"",
        ]);

    [Fact]
    public void Sources_that_changed_places_are_told() => Told("Так [1, с. 5] и [2, с. 7].", "So [2, p. 5] and [1, p. 7].").Length.ShouldBe(2);

    [Theory]
    [InlineData("Их было 2 000, 1,5 % и 100 тыс.", "There were 2,000, 1.5% and 100,000.")]
    [InlineData("2 дома, 4-я армия и XX век", "two houses, the 4th Army and the twentieth century")]
    [InlineData("В конце ХХ в. II-й конгресс", "At the end of the 20th century the Second Congress")]
    [InlineData("12 июля 1920 г.", "July 12, 1920")]
    [InlineData("12 июля", "12 July 1920")]
    [InlineData("июльские (1920 г.) записи", "notes of July 1920")]
    [InlineData("в 1920–21 гг.", "in 1920–1921")]
    [InlineData("в 15.30 28 мая", "at 15:30 on 28 May")]
    [InlineData("25 дней", "twenty-five days")]
    public void Numbers_and_dates_may_be_written_otherwise(string original, string translation) => Told(original, translation).ShouldBeEmpty();

    [Theory]
    [InlineData("12 июля 1920 г.", "13 July 1920", "SG225 \"13 July 1920\" stands where the original has \"12 июля 1920 г.\"")]
    [InlineData("12 июля 1920 г.", "12 June 1920", "SG225 \"12 June 1920\" stands where the original has \"12 июля 1920 г.\"")]
    [InlineData("в июле 1920 г.", "in 1920", "SG223 this paragraph lacks \"июле 1920 г.\" of the original|SG224 \"1920\" is not in this paragraph of the original")]
    [InlineData("1800 человек и 300 коней", "1,900 men and 300 horses", "SG225 \"1,900\" stands where the original has \"1800\"")]
    [InlineData("Их было 1800.", "There were many.", "SG223 this paragraph lacks \"1800\" of the original")]
    [InlineData("Их было много.", "There were 1,800.", "SG224 \"1,800\" is not in this paragraph of the original")]
    [InlineData("2 дома", "three houses", "SG223 this paragraph lacks \"2\" of the original")]
    [InlineData("100 тыс.", "100 million", "SG225 \"100 million\" stands where the original has \"100 тыс\"")]
    public void A_number_or_date_lost_added_or_changed_is_told(string original, string translation, string told) =>
        string.Join('|', Told(original, translation)).ShouldBe(told);

    [Fact]
    public void A_note_marked_in_another_paragraph_is_told_at_both() =>
        Told("Так.[^town]\n\nИ так.", "So.\n\nAnd so.[^town]").ShouldBe(
        [
            "SG226 this paragraph lacks the mark of note \"town\", which the original has here",
            "SG227 the original does not mark note \"town\" in this paragraph",
        ]);

    [Theory]
    [InlineData("Так [1, с. 12] и [2, л. 5].", "So [1, p. 12 and [2, f. 5].")]
    [InlineData("Так [1, с. 12] и [2, л. 5].", "So 1, p. 12] and [2, f. 5].")]
    [InlineData("Так [1, с. 12] и [2, л. 5].", "So [1а, p. 12] and [2, f. 5].")]
    public void A_bracket_that_cannot_be_read_in_one_language_is_not_missed_in_the_other(string original, string translation) =>
        Told(original, translation).ShouldBeEmpty();

    [Fact]
    public void A_person_named_in_one_language_alone_is_noted()
    {
        Told("Пришёл Лебедев.", "He came.").ShouldBe(["SG320 \"lebedev\", in the original \"Лебедев\", is not named in this paragraph"]);
        Told("Он пришёл.", "Lebedev came.").ShouldBe(["SG321 \"Lebedev\" is \"lebedev\", whom the original does not name in this paragraph"]);
        Told("Лебедев и снова Лебедев.", "Lebedev, and he again.").ShouldBeEmpty();
    }

    [Fact]
    public void A_difference_is_told_at_its_place_and_leads_to_that_of_the_original()
    {
        var fault = OfParity(Build("Так.\n\nПришло 1800.", "So.\n\nThere came 1,900.")).ShouldHaveSingleItem();
        (fault.Span.File.Path, fault.Span.Position.Line, fault.Span.Position.Column).ShouldBe(("input/articles/lake-treaty/en.md", 9, 12));
        fault.Hint.ShouldBe("compare input/articles/lake-treaty/ru.md:9:8");
    }

    [Fact]
    public void The_original_is_the_one_that_article_yml_names()
    {
        var told = OfParity(Build("Пришло 1800.", "There came 1,900.", original: "en")).ShouldHaveSingleItem();
        told.Span.File.Path.ShouldEndWith("/ru.md");
    }

    [Fact]
    public void The_editors_notes_may_quote_one_text_in_the_other() =>
        Told("Так.[^n]\n\n[^n]: Читать «1800».", "So.[^n]\n\n[^n]: Read «1800», that is 1,800.").ShouldBeEmpty();

    private static string[] Told(string original, string translation) => [.. OfParity(Build(original, translation)).Select(d => $"{d.Code} {d.Message}")];

    // The lists of sources and the registers have faults of their own in texts as short as these.
    private static IEnumerable<Diagnostic> OfParity(SiteUnderTest site) =>
        site.Diagnostics.Where(d => d.Code.StartsWith("SG22", StringComparison.Ordinal) || d.Code.StartsWith("SG32", StringComparison.Ordinal));

    private static SiteUnderTest Build(string russian, string english, string original = "ru")
    {
        var input = FileTree.Read(Base);
        Put("articles/lake-treaty/ru.md", Text(russian, "Городок."));
        Put("articles/lake-treaty/en.md", Text(english, "A small town."));
        Put("articles/lake-treaty/article.yml", Encoding.UTF8.GetString(input["articles/lake-treaty/article.yml"])
            .Replace("original: ru", $"original: {original}", StringComparison.Ordinal)
            .Replace("  en: { by", original == "ru" ? "  en: { by" : "  ru: { by", StringComparison.Ordinal));
        return SiteUnderTest.Build(input);

        void Put(string path, string text) => input[path] = Encoding.UTF8.GetBytes(text);
    }

    private static string Text(string body, string note) =>
        $"---\ntitle: \"Title\"\nabstract: \"Abstract\"\nkeywords: [one]\n---\n\n{body}\n"
        + (body.Contains("[^town]", StringComparison.Ordinal) ? $"\n[^town]: {note}\n" : "");
}
