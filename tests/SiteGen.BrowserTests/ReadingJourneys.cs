using Shouldly;

namespace SiteGen.BrowserTests;

/// <summary>A reader follows a name, comes back, and goes over to the other language.</summary>
public sealed class ReadingJourneys(ReadingRoom room)
{
    private const string OtherLanguage = "header a[hreflang]:not([aria-current])";

    [Fact]
    public async Task From_a_name_to_the_person_and_by_a_mention_back_to_the_paragraph()
    {
        await using var reader = await (await room.Open(Reader.Desk)).GoTo(room.Article("ru"));
        var name = reader.Page.Locator("main [id^=p] a[data-person]").First;
        var person = (await name.GetAttributeAsync("href"))!;
        await name.HoverAsync();
        await reader.Popover.Locator($"a[href='{person}']").First.ClickAsync();
        await reader.Page.WaitForURLAsync("**/persons/**");
        await reader.Page.Locator("main a[href*='/articles/'][href*='#p']").First.ClickAsync();
        await reader.Page.WaitForURLAsync("**/articles/**");
        reader.Fragment.ShouldStartWith("p");
        await Expect(reader.ById(reader.Fragment)).ToBeInViewportAsync();
        reader.ShouldHaveNoComplaint();
    }

    [Fact]
    public async Task Changing_the_language_keeps_the_paragraph()
    {
        await using var reader = await (await room.Open(Reader.Desk)).GoTo(room.Article("ru"));
        var passages = await reader.Page.Locator("main p[id^=p]").CountAsync();
        var passage = $"p{passages / 2}";
        await reader.ById(passage).EvaluateAsync("e => e.scrollIntoView({ block: 'start' })");
        await reader.Page.WaitForTimeoutAsync(200);
        await reader.Page.Locator(OtherLanguage).First.EvaluateAsync("a => a.click()");
        await reader.Page.WaitForURLAsync("**/en/**");
        await Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Expect(reader.ById(passage)).ToBeInViewportAsync();
        reader.ShouldHaveNoComplaint();
    }

    [Fact]
    public async Task Without_script_a_citation_leads_to_its_source_and_back()
    {
        await using var reader = await (await room.Open(Reader.DeskWithoutScript)).GoTo(room.Article("ru"));
        var mark = reader.Page.Locator("main [id^=p] span.citation").First;
        var id = (await mark.GetAttributeAsync("id"))!;
        await mark.Locator("a[role=doc-biblioref]").First.ClickAsync();
        reader.Fragment.ShouldStartWith("source-");
        await Expect(reader.ById(reader.Fragment)).ToBeInViewportAsync();
        await reader.ById(reader.Fragment).Locator($"a[role=doc-backlink][href='#{id}']").First.ClickAsync();
        reader.Fragment.ShouldBe(id);
        await Expect(mark).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Without_script_a_note_is_at_the_end_and_leads_back()
    {
        await using var reader = await (await room.Open(Reader.DeskWithoutScript)).GoTo(room.Article("en"));
        var mark = reader.Page.Locator("main a[role=doc-noteref]").First;
        await mark.ClickAsync();
        await Expect(reader.ById(reader.Fragment)).ToBeInViewportAsync();
        await reader.ById(reader.Fragment).Locator("a[role=doc-backlink]").First.ClickAsync();
        await Expect(mark).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Without_script_a_name_leads_to_the_person_and_a_mention_back_to_the_paragraph()
    {
        await using var reader = await (await room.Open(Reader.DeskWithoutScript)).GoTo(room.Article("ru"));
        await reader.Page.Locator("main [id^=p] a[data-person]").First.ClickAsync();
        await reader.Page.WaitForURLAsync("**/persons/**");
        await reader.Page.Locator("main a[href*='/articles/'][href*='#p']").First.ClickAsync();
        await reader.Page.WaitForURLAsync("**/articles/**");
        await Expect(reader.ById(reader.Fragment)).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Without_script_the_language_can_be_changed_on_every_kind_of_page()
    {
        await using var reader = await room.Open(Reader.DeskWithoutScript);
        foreach (var address in KindsOfPage.Of(room, "ru"))
        {
            await reader.GoTo(address);
            await reader.Page.Locator("header a[hreflang=en]").First.ClickAsync();
            await reader.Page.WaitForURLAsync("**/en/**");
            await Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        }
    }

    [Fact]
    public async Task The_root_leads_into_each_language()
    {
        foreach (var language in new[] { "ru", "en" })
        {
            await using var reader = await (await room.Open(Reader.DeskWithoutScript)).GoTo("index.html");
            await reader.Page.Locator($"main a[hreflang={language}]").ClickAsync();
            await reader.Page.WaitForURLAsync($"**/{language}/");
        }
    }
}
