using System.Globalization;
using AngleSharp.Dom;
using Shouldly;

namespace SiteGen.Tests.RealSite;

/// <summary>Both articles are whole, and what is in brackets leads to its source and back.</summary>
public sealed class ArticleTests
{
    public static TheoryData<string, string> Texts => TheEdition.Texts;

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_word_of_the_text_is_lost_or_changed(string slug, string language)
    {
        var expected = MarkdownText.Read(slug, language).Paragraphs;
        var passages = Passages(slug, language);
        passages.Select(p => p.Id).ShouldBe(Enumerable.Range(1, expected.Count).Select(k => $"p{k}"));
        foreach (var (passage, text) in passages.Zip(expected))
        {
            PageText.Of(passage).ShouldBe(text, $"{language}, {passage.Id}");
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_word_of_the_notes_is_lost_or_changed(string slug, string language)
    {
        var page = Article(slug, language);
        var notes = MarkdownText.Read(slug, language).Notes;
        notes.ShouldNotBeEmpty();
        foreach (var (id, text) in notes)
        {
            var note = page.QuerySelector($"[role=doc-endnotes] [id='note-{id}'] .slip-text").ShouldNotBeNull($"note '{id}'");
            PageText.Of(note).ShouldBe(text, $"{language}, note {id}");
            page.QuerySelectorAll($"main a[role=doc-noteref][href='#note-{id}']").ShouldNotBeEmpty($"no mark leads to note '{id}'");
        }
    }

    [Theory]
    [InlineData("soviet-german-relations", "ru", 44)]
    [InlineData("soviet-german-relations", "en", 44)]
    [InlineData("soviet-lithuanian-relations", "ru", 77)]
    [InlineData("soviet-lithuanian-relations", "en", 77)]
    public void Every_bracket_citation_is_one_mark(string slug, string language, int count)
    {
        var marks = Citations(slug, language).Select(PageText.Of).ToList();
        marks.ShouldBe(MarkdownText.Read(slug, language).Citations);
        marks.Count.ShouldBe(count);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_citation_leads_to_each_of_its_sources_and_each_source_back(string slug, string language)
    {
        var page = Article(slug, language);
        foreach (var mark in Citations(slug, language))
        {
            var sources = mark.GetAttribute("data-sources")!.Split(' ');
            var links = mark.QuerySelectorAll("a[role=doc-biblioref]").Select(a => a.GetAttribute("href")).Distinct();
            links.ShouldBe(sources.Select(n => $"#source-{n}").Distinct(), PageText.Of(mark));
            var ids = mark.QuerySelectorAll("[id]").Prepend(mark).Select(e => "#" + e.Id).ToList();
            foreach (var source in sources)
            {
                page.QuerySelectorAll($"[id='source-{source}'] a[role=doc-backlink]").Any(a => ids.Contains(a.GetAttribute("href")!))
                    .ShouldBeTrue($"source {source} has no way back to {PageText.Of(mark)}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_named_entry_leads_to_its_page_and_that_page_back_to_the_paragraph(string slug, string language)
    {
        var marks = Passages(slug, language)
            .SelectMany(p => p.QuerySelectorAll("a[data-person], a[data-place], a[data-term]").Select(a => (Passage: p, Mark: a))).ToList();
        marks.Count.ShouldBeGreaterThan(20);
        foreach (var (passage, mark) in marks)
        {
            var (folder, id) = EntryOf(mark);
            var address = $"{language}/{folder}/{id}/";
            mark.GetAttribute("href").ShouldBe($"../../{folder}/{id}/");
            new[] { "certain", "probable" }.ShouldContain(mark.GetAttribute("data-certainty"));
            TheEdition.Pages[address].QuerySelector($"main a[href$='articles/{slug}/#{passage.Id}']").ShouldNotBeNull($"{address} does not list {slug} {passage.Id}");
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_side_by_side_page_holds_both_texts_whole(string slug, string language)
    {
        var page = TheEdition.Pages[$"{language}/articles/{slug}/parallel/"];
        var text = PageText.Of(page.QuerySelector("main")!);
        TheEdition.Languages.SelectMany(l => MarkdownText.Read(slug, l).Paragraphs).Where(p => !text.Contains(p, StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    private static IDocument Article(string slug, string language) => TheEdition.Pages[$"{language}/articles/{slug}/"];

    private static List<IElement> Passages(string slug, string language) =>
        [.. Article(slug, language).QuerySelectorAll("main [id]").Where(e => PageText.IsPassage(e.Id!))
            .OrderBy(e => int.Parse(e.Id![1..], CultureInfo.InvariantCulture))];

    private static IEnumerable<IElement> Citations(string slug, string language) =>
        Passages(slug, language).SelectMany(p => p.QuerySelectorAll("span.citation"));

    private static (string Folder, string Id) EntryOf(IElement mark) =>
        mark.GetAttribute("data-person") is { } person ? ("persons", person)
        : mark.GetAttribute("data-place") is { } place ? ("places", place)
        : ("glossary", mark.GetAttribute("data-term")!);
}
