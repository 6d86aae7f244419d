using System.Collections.Immutable;
using Shouldly;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Publish.Weaving;
using SiteGen.Core.Read.Markup;
using SiteGen.Core.Text;

namespace SiteGen.Tests.Publish;

/// <summary>
/// Marks are laid into a copy of the tree. In the expectations <c>⟨…⟩</c> is a name, <c>{…}</c> a citation, <c>(n:…)</c> its link
/// to a source, <c>*…*</c> emphasis, <c>^</c> a note's mark, <c>_…_</c> a link of the text, <c>&lt;…&gt;</c> a date.
/// </summary>
public sealed class WeaveTests
{
    [Theory]
    [InlineData("Приехал Лебедев.", "Лебедев", "Приехал ⟨Лебедев⟩.")]
    [InlineData("Газета *Новый Лебедев* вышла.", "Лебедев", "Газета *Новый *⟨*Лебедев*⟩ вышла.")]
    [InlineData("Пан *Ле*бедев.", "Лебедев", "Пан ⟨*Ле*бедев⟩.")]
    [InlineData("Лебе\u00adдев тут.", "Лебедев", "⟨Лебе\u00adдев⟩ тут.")]
    [InlineData("Лебедев[^n] тут.\n\n[^n]: Да.", "Лебедев", "⟨Лебедев⟩^ тут.")]
    [InlineData("Пан[^n] Лебедев тут.\n\n[^n]: Да.", "Пан Лебедев", "⟨Пан^ Лебедев⟩ тут.")]
    [InlineData("*Пан[^n] Лебедев* тут.\n\n[^n]: Да.", "Пан Лебедев", "⟨*Пан*⟩*^*⟨* Лебедев*⟩ тут.")]
    [InlineData("Знак `x\u00adу` и Лебедев.", "Лебедев", "Знак `x\u00adу` и ⟨Лебедев⟩.")]
    [InlineData("Сказал [Лебедев](https://example.org/).", "Лебедев", "Сказал _Лебедев_.")]
    public void A_name_is_marked_where_it_stands(string markdown, string name, string woven) => Weave(markdown, name).ShouldBe(woven);

    [Theory]
    [InlineData("Так [2, с. 5].", "Так {[(2:2, с. 5)]}.")]
    [InlineData("Так [2; 7].", "Так {[(2:2); (7:7)]}.")]
    [InlineData("Так [7; Konsulat w Rydze. Sygn. 4].", "Так {[(7:7; pl‹Konsulat w Rydze›. Sygn. 4)]}.")]
    [InlineData("Так [2; Ф. 1. Письмо Лебедева. Л. 3].", "Так {[(2:2; Ф. 1. Письмо) ⟨Лебедева⟩. (2:Л. 3)]}.")]
    [InlineData("Так [2–4].", "Так {[(2:2)(3:–)(4:4)]}.")]
    public void A_citation_links_each_source_and_no_link_holds_another(string markdown, string woven) => Weave(markdown, "Лебедева").ShouldBe(woven);

    [Theory]
    [InlineData("Это *12 июля* 1920 г. было.", "Это <*12 июля* 1920 г.> было.")]
    [InlineData("Так [2; Ф. 1. Письмо. 1 мая 1920 г. Л. 3].", "Так {[(2:2; Ф. 1. Письмо. <1 мая 1920 г.> Л. 3)]}.")]
    [InlineData("Так [2; Ф. 1. Письмо Лебедева 1 мая 1920 г. Л. 3].", "Так {[(2:2; Ф. 1. Письмо) ⟨Лебедева⟩ (2:<1 мая 1920 г.> Л. 3)]}.")]
    [InlineData("12–15 июля 1920 г. и 1920-е гг.", "<12–15 июля 1920 г.> и <1920-е гг.>")]
    [InlineData("Весь 1 мая Лебедева 1920 г. тут", "Весь <1 мая> ⟨Лебедева⟩ <1920 г.> тут")]
    public void A_date_or_span_of_time_is_marked_where_it_stands_whole(string markdown, string woven) => Weave(markdown, "Лебедева").ShouldBe(woven);

    [Theory]
    [InlineData("Договор 1920 г. и 1 мая.", "Договор 1920", "⟨Договор 1920⟩ г. и <1 мая>.")]
    [InlineData("С 1 мая 1920 г.", "мая", "С 1 ⟨мая⟩ 1920 г.")]
    public void A_date_that_crosses_a_name_gives_way(string markdown, string name, string woven) => Weave(markdown, name).ShouldBe(woven);

    [Fact]
    public void A_block_without_text_shifts_no_mark()
    {
        const string Markdown = "> [^n]\n>\n> Пришёл Лебедев [2, с. 5].\n\n[^n]: Да.";
        var quotation = Woven(Markdown, "Лебедев").Blocks.ShouldHaveSingleItem().ShouldBeOfType<WovenQuotation>();
        Show(((WovenParagraph)quotation.Blocks[1]).Line.Inlines).ShouldBe("Пришёл ⟨Лебедев⟩ {[(2:2, с. 5)]}.");
    }

    [Fact]
    public void Weaving_loses_no_character()
    {
        const string Markdown = "Пан *Ле*бедев и [2, *с*. 5; 7][^n], `код` и\nЛебедев\u00ad. [x](y)\n\n[^n]: Да.";
        var text = PassageLayout.LayOut(Read(Markdown).Blocks).Text;
        PlainText.FromCharacters(string.Concat(Woven(Markdown, "Лебедев").Blocks.OfType<WovenParagraph>().Select(p => CharactersOf(p.Line.Inlines)))).ShouldBe(text);
    }

    private static string Weave(string markdown, string name) =>
        string.Concat(Woven(markdown, name).Blocks.OfType<WovenParagraph>().SelectMany(p => p.Line.Inlines).Select(Show));

    private static WovenPassage Woven(string markdown, string name)
    {
        var read = Read(markdown);
        var passage = new Passage(PassageId.ForBlock(1), read.Blocks);
        var cited = Core.Cite.ParseCitations.ParseAll([passage], [.. Enumerable.Range(1, 9).Select(SourceNumber)]).Value[0];
        var mentions = Places(passage.Text, name).Select(r => new Mention(EntryKind.Person, "lebedev", r, Certainty.Certain)).ToImmutableArray();
        var text = new ArticleText(File(markdown), "ru", "", null, false, [], false, [passage], []);
        var dates = Core.Dates.FindDates.FindAll(passage.Text, cited.Open);
        return WeaveText.Weave(new AnnotatedText(text, [new(InPolish(cited), mentions) { Dates = dates }], [])).Body[0];
    }

    // As if every free text in Latin letters were a name in Polish.
    private static CitedPassage InPolish(CitedPassage cited) =>
        cited with { Citations = [.. cited.Citations.Select(c => c with { Items = [.. c.Items.Select(InPolish)] })] };

    private static CitationItem InPolish(CitationItem item) => item with
    {
        Locators = [.. item.Locators.Select(l => l.Kind == LocatorKind.Unparsed && char.IsAsciiLetter(l.Value.Printed[0]) ? l with { Language = "pl" } : l)],
    };

    private static IEnumerable<TextRange> Places(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            yield return new(at, name.Length);
        }
    }

    private static string CharactersOf(ImmutableArray<WovenInline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        WovenRun r => r.Characters.ToString(),
        WovenCode c => c.Characters.ToString(),
        WovenLineBreak => " ",
        WovenSpan s => CharactersOf(s.Inlines),
        _ => "",
    }));

    private static string Show(WovenInline inline) => inline switch
    {
        WovenRun r => r.Characters.ToString(),
        WovenCode c => $"`{c.Characters}`",
        WovenEmphasis e => $"*{Show(e.Inlines)}*",
        WovenLink l => $"_{Show(l.Inlines)}_",
        NoteMark => "^",
        CitationMark c => $"{{{Show(c.Inlines)}}}",
        CitationLink c => $"({c.Item.Source}:{Show(c.Inlines)})",
        MentionMark m => $"⟨{Show(m.Inlines)}⟩",
        DateMark d => $"<{Show(d.Inlines)}>",
        ForeignWords f => $"{f.Language}‹{Show(f.Inlines)}›",
        _ => "?",
    };

    private static string Show(ImmutableArray<WovenInline> inlines) => string.Concat(inlines.Select(Show));

    private static MarkdownText Read(string markdown) => ReadMarkdown.Read(File(markdown), new(0, markdown.Length)).Value;

    private static SourceFile File(string text) => new("input/x.md", text);

    private static Source SourceNumber(int number) => new(
        new SourceFile("input/sources.yml", "").Span(0), number, "book", null, [], null, null, null, null, null, null, null, null, null,
        null, null, null, null, [], null, null);
}
