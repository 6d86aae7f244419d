using Shouldly;

namespace SiteGen.BrowserTests;

/// <summary>A reader follows a name, comes back, and goes over to the other language.</summary>
public sealed class ReadingJourneys(ReadingRoom room)
{
    [Fact]
    public async Task From_a_name_to_the_person_and_by_a_mention_back_to_the_paragraph()
    {
        await using var reader = await (await room.Open(Reader.Desk)).GoTo(room.Article("ru"));
        var name = reader.Page.Locator("main [id^=p] a[data-person]").First;
        var person = (await name.GetAttributeAsync("href"))!;
        await name.HoverAsync();
        await reader.Popover.Locator($"a[href='{person}']").First.ClickAsync();
        await ShouldLeadBack(reader);
        reader.ShouldHaveNoComplaint();
    }

    [Fact]
    public async Task Changing_the_language_keeps_the_paragraph()
    {
        await using var reader = await (await room.Open(Reader.Desk)).GoTo(room.Article("ru"));
        var passages = await reader.Page.Locator("main p[id^=p]").CountAsync();
        var passage = $"p{passages / 2}";
        await reader.ById(passage).EvaluateAsync("e => e.scrollIntoView({ block: 'start' })");
        await Expect(reader.ById(passage)).ToBeInViewportAsync();
        await reader.Page.Locator("header a[hreflang]:not([aria-current])").First.EvaluateAsync("a => a.click()");
        await reader.Arrives("/en/");
        await Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Expect(reader.ById(passage)).ToBeInViewportAsync();
        (await reader.Page.Context.CookiesAsync()).ShouldHaveSingleItem().ShouldSatisfyAllConditions(c => c.Name.ShouldBe("nf_lang"), c => c.Value.ShouldBe("en"));
        reader.ShouldHaveNoComplaint();
    }

    [Fact]
    public async Task Without_script_every_mark_is_a_link_that_leads_on_and_back_and_no_control_does_nothing()
    {
        await using var reader = await (await room.Open(Reader.DeskWithoutScript)).GoTo(room.Article("ru"));
        await Expect(reader.Page.Locator(".settings-button")).ToBeHiddenAsync();
        await Expect(reader.Settings).ToBeHiddenAsync();
        foreach (var kind in new[] { "span.citation a[role=doc-biblioref]", "a[role=doc-noteref]" })
        {
            var mark = reader.Page.Locator($"main [id^=p] {kind}").First;
            await mark.ClickAsync();
            await Expect(reader.ById(reader.Fragment)).ToBeInViewportAsync();
            await reader.ById(reader.Fragment).Locator("a[role=doc-backlink]").First.ClickAsync();
            await Expect(mark).ToBeInViewportAsync();
        }

        await reader.Page.Locator("main [id^=p] a[data-person]").First.ClickAsync();
        await ShouldLeadBack(reader);
    }

    [Fact]
    public async Task Without_script_the_root_leads_into_each_language_and_the_language_can_be_changed_on_every_kind_of_page()
    {
        await using var reader = await room.Open(Reader.DeskWithoutScript, room.Small);
        foreach (var language in new[] { "ru", "en" })
        {
            await reader.GoTo("index.html");
            await reader.Page.Locator($"main a[hreflang={language}]").ClickAsync();
            await reader.Arrives($"/{language}/$");
        }

        foreach (var address in KindsOfPage.Of(room.Small, "ru"))
        {
            await reader.GoTo(address);
            await reader.Page.Locator("header a[hreflang=en]").First.ClickAsync();
            await reader.Arrives("/en/");
            await Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        }
    }

    private static async Task ShouldLeadBack(Reader reader)
    {
        await reader.Arrives("/persons/");
        await reader.Page.Locator("main a[href*='/articles/'][href*='#p']").First.ClickAsync();
        await reader.Arrives("/articles/");
        reader.Fragment.ShouldStartWith("p");
        await Expect(reader.ById(reader.Fragment)).ToBeInViewportAsync();
    }
}
