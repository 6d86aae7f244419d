namespace SiteGen.BrowserTests;

/// <summary>What opens on a page keeps the rules of accessibility as the page does. A class of its own, so that it runs beside the one of the pages.</summary>
public sealed class SlipAccessibilityTests(ReadingRoom room)
{
    private const string Citation = "main [id^=p] span.citation a[role=doc-biblioref]";

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task A_preview_on_the_page_breaks_no_rule(ColorScheme colours)
    {
        await using var reader = await (await room.Open(Reader.In(colours, Reader.Desk))).GoTo(room.Article("en"));
        await reader.Page.Locator(Citation).First.ClickAsync();
        await Expect(reader.Popover).ToBeVisibleAsync();
        await CheckAccessibility.Of(reader, "a preview");
    }

    [Fact]
    public async Task The_settings_and_the_sheet_of_a_telephone_break_no_rule()
    {
        await using var reader = await (await room.Open(Reader.In(ColorScheme.Dark, Reader.Phone))).GoTo(room.Article("ru"));
        await reader.Page.Locator(".settings-button").TapAsync();
        await Expect(reader.Settings).ToBeVisibleAsync();
        await CheckAccessibility.Of(reader, "settings");
        await reader.Page.Keyboard.PressAsync("Escape");
        await reader.Page.Locator(Citation).First.TapAsync();
        await Expect(reader.Popover).ToBeVisibleAsync();
        await CheckAccessibility.Of(reader, "the sheet");
    }
}
