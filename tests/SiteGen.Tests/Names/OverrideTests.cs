using System.Collections.Immutable;
using Shouldly;
using SiteGen.Core.Languages.Known;
using SiteGen.Core.Model;
using SiteGen.Core.Read.Markup;
using SiteGen.Core.Text;
using static SiteGen.Tests.Names.Edition;

namespace SiteGen.Tests.Names;

/// <summary>Words of a text that say themselves what they name.</summary>
public sealed class OverrideTests
{
    private static readonly Edition Two = Russian(
        Person("orlov-a", "Орлов", "Антон"), Person("orlov-b", "Орлов", "Борис"), Place("vena", "Вена"), Term("pravda", "Правда", "document"));

    [Theory]
    [InlineData("Писал [Орлову](person:orlov-b) и Орлову.", "Писал {Орлову=orlov-b} и {Орлову=orlov-b?}.")]
    [InlineData("Вскрыта [вена](none:), а не Вена.", "Вскрыта вена, а не {Вена=vena}.")]
    [InlineData("Вот [Вена](none:).", "Вот Вена.")]
    [InlineData("[Правда](term:pravda), как всегда.", "{Правда=pravda}, как всегда.")]
    [InlineData("*Город [на Дунае](place:vena)* мал.", "Город {на Дунае=vena} мал.")]
    [InlineData("Так [2; Ф. 5. Письмо [тому же](person:orlov-a). Л. 7] и всё.", "Так [2; Ф. 5. Письмо {тому же=orlov-a}. Л. 7] и всё.")]
    public void The_text_says_what_its_words_name(string markdown, string marked) =>
        Marked(Two.Annotate(Cited(markdown)).Value[0]).ShouldBe(marked);

    [Theory]
    [InlineData("Писал [Орлову](person:orlov-b).", "Писал Орлову.")]
    [InlineData("Вскрыта [вена](none:).", "Вскрыта вена.")]
    [InlineData("Слова [*в курсиве*](person:orlov-b).", "Слова в курсиве.")]
    [InlineData("Слова [со ссылкой [1, с. 2]](person:orlov-b).", "Слова со ссылкой [1, с. 2].")]
    [InlineData("Адрес [слов](nobody:x).", "Адрес слов.")]
    public void A_reader_sees_the_words_alone(string markdown, string text) => Passage(markdown).Text.ShouldBe(text);

    [Fact]
    public void A_place_behind_it_leads_back_to_its_place_in_the_file()
    {
        const string Markdown = "Писал [Орлову](person:orlov-b), потом Вена.";
        var passage = Passage(Markdown);
        var range = new TextRange(passage.Text.IndexOf("Вена", StringComparison.Ordinal), 4);
        passage.Layout.FindSource(range).Start.ShouldBe(Markdown.IndexOf("Вена", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[Орлов](person:orlov-b \"титул\")")]
    [InlineData("[Орлов](Person:orlov-b)")]
    [InlineData("[Орлов](none:x)")]
    [InlineData("<person:orlov-b>")]
    public void What_is_not_quite_so_is_told(string markdown) => Read(markdown).Diagnostics.ShouldNotBeEmpty();

    private static CitedPassage Cited(string markdown) =>
        Core.Cite.ParseCitations.ParseAll([Passage(markdown)], [.. Enumerable.Range(1, 9).Select(Numbered)]).Value[0];

    private static Passage Passage(string markdown) => new(PassageId.ForBlock(1), Read(markdown).Value.Blocks);

    private static Core.Diagnostics.Checked<MarkdownText> Read(string markdown) =>
        ReadMarkdown.Read(new SourceFile("input/articles/x/ru.md", markdown), new(0, markdown.Length));

    private static Source Numbered(int number) => new(
        Span, number, null, null, [], null, null, null, null, null, null, null, null, null, null, null, null, null,
        ImmutableArray<ShelfmarkPart>.Empty, null, null);
}
