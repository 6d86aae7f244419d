using System.Collections.Immutable;
using Shouldly;
using SiteGen.Core.Languages;
using SiteGen.Core.Languages.Known;
using SiteGen.Core.Model;
using SiteGen.Core.Text;
using Xunit;
using static SiteGen.Tests.Names.Edition;

namespace SiteGen.Tests.Names;

public class Deciding
{
    private static readonly Edition Two = Russian(
        Person("loren", "Лорен", "Иван", "Львович"), Person("kram", "Крам", "Виктор", "Львович"), Person("rosh", "Рощ", "Ганс"),
        Person("bor", "Боровский", "Александр"), Person("author", "Баев", "Дмитрий", "Борисович", isAuthor: true), Term("mid", "МИД", "abbreviation"),
        Term("pravda", "Правда", "document"), Place("poland", "Швеция"));

    [Theory]
    [InlineData("от И. Л. Лорена В. Л. Краму", "от {И. Л. Лорена=loren} {В. Л. Краму=kram}")]
    [InlineData("от Лорена В. Л. Краму", "от {Лорена=loren} {В. Л. Краму=kram}")]
    [InlineData("Виктор Львович Лорену", "Виктор Львович {Лорену=loren}")]
    public void Initials_on_the_other_side_belong_to_the_next_name(string text, string marked) => Two.Mark(text).ShouldBe(marked);

    [Theory]
    [InlineData("писал П. Краму")]
    [InlineData("писал В. А. Краму")]
    [InlineData("с Крамом П. А., затем")]
    [InlineData("встретил Ивана Крама")]
    [InlineData("встретил Альберта Крама")]
    public void Initials_or_a_given_name_that_contradict_the_register_mean_another_person(string text) => Two.Mark(text).ShouldBe(text);

    [Fact]
    public void A_word_that_cannot_agree_with_the_family_name_is_no_given_name() =>
        Two.Mark("посланник Италии Крам").ShouldBe("посланник Италии {Крам=kram}");

    [Fact]
    public void An_abbreviation_before_initials_is_no_initial() => Two.Mark("главой МИД А. Боровским").ShouldBe("главой {МИД=mid} {А. Боровским=bor}");

    [Theory]
    [InlineData("в круге (Лорена. – Д. Б.) и в Швеции", "в круге ({Лорена=loren}. – Д. Б.) и в {Швеции=poland}")]
    [InlineData("(Краму.– Д.Б.)", "({Краму=kram}.– Д.Б.)")]
    [InlineData("Д. Б. пишет", "Д. Б. пишет")]
    public void The_authors_signature_is_no_person(string text, string marked) => Two.Mark(text).ShouldBe(marked);

    [Fact]
    public void The_author_is_found_by_name() => Two.Mark("автор, Дмитрий Баев, и Д. Б. Баев").ShouldBe("автор, {Дмитрий Баев=author}, и {Д. Б. Баев=author}");

    [Theory]
    [InlineData("Рощ было много, и рощ боялись. Но сказал Рощ.", "Рощ было много, и рощ боялись. Но сказал {Рощ=rosh}.")]
    [InlineData("роща и рощи. Г. Рощу писал", "роща и рощи. {Г. Рощу=rosh} писал")]
    [InlineData("Правда, уже на другой день", "Правда, уже на другой день")]
    [InlineData("Он ушёл. Правда, ненадолго", "Он ушёл. Правда, ненадолго")]
    [InlineData("«Правда» писала", "«{Правда=pravda}» писала")]
    [InlineData("в Правде писали, что правда", "в {Правде=pravda} писали, что правда")]
    [InlineData("он сказал правду", "он сказал правду")]
    public void A_common_word_at_the_start_of_a_sentence_is_no_name(string text, string marked) => Two.Mark(text).ShouldBe(marked);

    [Fact]
    public void A_word_that_the_article_also_writes_small_is_common() =>
        Russian(Person("kit", "Кит")).Mark("Кит плыл, и другой кит плыл, и сказал Кит").ShouldBe("Кит плыл, и другой кит плыл, и сказал {Кит=kit}");

    [Fact]
    public void A_surname_alone_is_linked_when_only_one_person_bears_it() => Two.Mark("писал Краму").ShouldBe("писал {Краму=kram}");

    [Fact]
    public void Initials_tell_namesakes_apart_and_then_the_surname_alone_is_probable() =>
        Russian(Person("a", "Орлов", "Антон"), Person("b", "Орлов", "Борис")).Mark("А. Орлов и Орлова").ShouldBe("{А. Орлов=a} и {Орлова=a?}");

    [Fact]
    public void A_surname_of_two_persons_of_whom_none_is_named_is_left_and_reported()
    {
        var edition = Russian(Person("a", "Орлов", "Антон"), Person("b", "Орлов", "Борис"));
        edition.Mark("писал Орлову").ShouldBe("писал Орлову");
        edition.Warnings("писал Орлову").ShouldBe(["SG301 \"Орлову\" may be \"a\" or \"b\" and is not linked"]);
    }

    [Fact]
    public void The_warning_stands_where_the_name_stands()
    {
        var edition = Russian(Term("a", "рада"), Term("b", "рада"));
        var span = edition.Annotate(Passage("Собралась рада.")).Diagnostics.ShouldHaveSingleItem().Span;
        (span.Start, span.Length).ShouldBe((10, 4));
    }

    [Fact]
    public void A_family_in_the_plural_is_only_probably_its_bearer() => Two.Mark("семья Крамов").ShouldBe("семья {Крамов=kram?}");

    [Fact]
    public void Nothing_is_marked_in_headings_links_and_code()
    {
        var heading = PassageOf(new Heading(Span, 2, [Run("Крам в Швеции")]));
        var text = PassageOf(new Paragraph(Span,
            [Run("Крам "), new Link("https://example.org/", [Run("Крам")]), new CodeRun(Span, " Крам "), new Emphasis([Run("Лорен")])]));
        var marked = Two.Annotate(heading, text).Value.Select(Marked);
        marked.ShouldBe(["Крам в Швеции", "{Крам=kram} Крам Крам {Лорен=loren}"]);
    }

    [Fact]
    public void In_a_citation_only_free_text_is_marked()
    {
        const string Text = "Он писал [2; Швеция. Л. 2. Крам – Лорену. 1 мая] Краму";
        Locator[] locators = [At(LocatorKind.Fond, "Швеция."), At(LocatorKind.Folio, "Л. 2."), At(LocatorKind.Unparsed, "Крам – Лорену. 1 мая")];
        var whole = RangeOf("[2; Швеция. Л. 2. Крам – Лорену. 1 мая]");
        var citation = new Citation(whole, [new(2, whole, [.. locators])]);
        Marked(Two.Annotate(Passage(Text, citation)).Value[0])
            .ShouldBe("Он писал [2; Швеция. Л. 2. {Крам=kram} – {Лорену=loren}. 1 мая] {Краму=kram}");

        Locator At(LocatorKind kind, string part) => new(kind, new(part), RangeOf(part));
        TextRange RangeOf(string part) => new(Text.IndexOf(part, StringComparison.Ordinal), part.Length);
    }

    [Fact]
    public void No_name_runs_over_the_end_of_a_block()
    {
        var list = new ListBlock(Span, null, [[new Paragraph(Span, [Run("комиссар В.")])], [new Paragraph(Span, [Run("Крам")])]]);
        Marked(Two.Annotate(PassageOf(list)).Value[0]).ShouldBe("комиссар В.\n{Крам=kram}");
    }
}
