using Shouldly;

namespace SiteGen.BrowserTests;

/// <summary>A reader sets the page as they like it, once.</summary>
public sealed class SettingsJourneys(ReadingRoom room)
{
    private const string Citation = "main [id^=p] span.citation a[role=doc-biblioref]";

    [Fact]
    public async Task What_was_chosen_holds_at_once_and_on_every_page_after()
    {
        await using var reader = await (await room.Open(Reader.Desk)).GoTo("ru/");
        var (light, usual) = (await Background(reader), await SizeOfText(reader));
        await reader.Page.Locator(".settings-button").ClickAsync();
        await reader.Settings.Locator("[value=dark]").CheckAsync();
        await reader.Settings.Locator("[value=large]").CheckAsync();
        var (dark, large) = (await Background(reader), await SizeOfText(reader));
        dark.ShouldNotBe(light);
        large.ShouldBeGreaterThan(usual);
        reader.ShouldHaveNoComplaint();

        // Without the page's own script the choice holds too: it does not wait for it.
        await reader.Page.RouteAsync("**/assets/site.*.js", route => route.AbortAsync());
        await reader.GoTo(room.Article("en"));
        (await Background(reader)).ShouldBe(dark);
        (await SizeOfText(reader)).ShouldBe(large);
    }

    [Fact]
    public async Task The_choice_is_applied_before_the_first_paint()
    {
        await using var reader = await room.Open(Reader.Desk);
        await reader.Chose("theme", "dark");
        await reader.Page.AddInitScriptAsync("""
            new MutationObserver((_, all) => {
              if (!document.body) return;
              window.themeWhenTheBodyBegan = document.documentElement.dataset.theme; all.disconnect();
            }).observe(document, { childList: true, subtree: true });
            """);
        await reader.GoTo(room.Article("ru"));
        (await reader.Page.EvaluateAsync<string>("() => window.themeWhenTheBodyBegan")).ShouldBe("dark");
        reader.ShouldHaveNoComplaint();
    }

    [Fact]
    public async Task Who_turned_previews_off_is_led_to_the_list_instead()
    {
        await using var reader = await room.Open(Reader.Desk);
        await reader.Page.Clock.InstallAsync();
        await reader.GoTo("ru/");
        await reader.Page.Locator(".settings-button").ClickAsync();
        await reader.Settings.Locator("[name=slips]").UncheckAsync();
        await reader.GoTo(room.Article("en"));
        var link = reader.Page.Locator(Citation).First;
        await link.HoverAsync();
        await reader.Page.Clock.RunForAsync(500);
        await Expect(reader.Popover).ToHaveCountAsync(0);
        await link.ClickAsync();
        reader.Fragment.ShouldStartWith("source-");
        await Expect(reader.ById(reader.Fragment)).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_settings_are_reached_and_left_from_the_keyboard()
    {
        await using var reader = await (await room.Open(Reader.Desk)).GoTo("en/");
        var button = reader.Page.Locator(".settings-button");
        await button.FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.Keyboard.PressAsync("Tab");
        (await Reader.HasFocus(reader.Settings)).ShouldBeTrue("the sheet comes next after its button");
        await reader.Page.Keyboard.PressAsync("Escape");
        await Expect(reader.Settings).ToBeHiddenAsync();
        await Expect(button).ToBeFocusedAsync();
    }

    private static Task<string> Background(Reader reader) => reader.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");

    private static Task<double> SizeOfText(Reader reader) => reader.Page.EvaluateAsync<double>("() => parseFloat(getComputedStyle(document.body).fontSize)");
}
