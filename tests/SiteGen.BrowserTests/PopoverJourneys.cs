using Shouldly;

namespace SiteGen.BrowserTests;

/// <summary>A reader looks up a source, a note, a person without leaving the paragraph.</summary>
public sealed class PopoverJourneys(ReadingRoom room)
{
    private const string Citation = "main [id^=p] span.citation a[role=doc-biblioref]";

    [Theory]
    [InlineData("ru")]
    [InlineData("en")]
    public async Task A_citation_under_the_pointer_shows_its_source(string language)
    {
        await using var reader = await (await room.Open(Reader.Desk)).GoTo(room.Article(language));
        var link = reader.Page.Locator(Citation).First;
        var source = await SourceText(reader, link);
        await link.HoverAsync();
        await Expect(reader.Popover).ToContainTextAsync(source);
        await reader.Page.Mouse.MoveAsync(2, 2);
        await Expect(reader.Popover).ToHaveCountAsync(0);
        reader.ShouldHaveNoComplaint();
    }

    [Fact]
    public async Task The_pointer_may_go_into_the_popover_and_Escape_closes_it()
    {
        await using var reader = await (await room.Open(Reader.Desk)).GoTo(room.Article("ru"));
        await reader.Page.Locator(Citation).First.HoverAsync();
        await Expect(reader.Popover).ToBeVisibleAsync();
        await reader.Popover.HoverAsync();
        await reader.Page.WaitForTimeoutAsync(600);
        await Expect(reader.Popover).ToBeVisibleAsync();
        await reader.Page.Keyboard.PressAsync("Escape");
        await Expect(reader.Popover).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Enter_opens_a_popover_and_goes_in_and_Escape_gives_the_focus_back()
    {
        await using var reader = await (await room.Open(Reader.Desk)).GoTo(room.Article("ru"));
        var link = reader.Page.Locator(Citation).First;
        await link.FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await Expect(reader.Popover).ToBeVisibleAsync();
        (await Reader.HasFocus(reader.Popover)).ShouldBeTrue("the focus moves into the popover");
        await reader.Page.Keyboard.PressAsync("Escape");
        await Expect(reader.Popover).ToHaveCountAsync(0);
        await Expect(link).ToBeFocusedAsync();
        reader.ShouldHaveNoComplaint();
    }

    [Fact]
    public async Task Focus_alone_shows_a_source_and_Tab_goes_on_through_the_text()
    {
        await using var reader = await (await room.Open(Reader.Desk)).GoTo(room.Article("en"));
        var link = reader.Page.Locator(Citation).First;
        await link.FocusAsync();
        await reader.Page.Keyboard.PressAsync("Shift+Tab");
        await reader.Page.Keyboard.PressAsync("Tab");
        await Expect(link).ToBeFocusedAsync();
        await Expect(reader.Popover).ToBeVisibleAsync();
        await reader.Page.Keyboard.PressAsync("Tab");
        (await Reader.HasFocus(reader.Popover)).ShouldBeFalse("a source shown in passing does not catch Tab");
    }

    [Fact]
    public async Task A_click_pins_a_source_until_a_click_elsewhere()
    {
        await using var reader = await (await room.Open(Reader.Desk)).GoTo(room.Article("ru"));
        await reader.Page.Locator(Citation).First.ClickAsync();
        await reader.Page.Mouse.MoveAsync(2, 300);
        await reader.Page.WaitForTimeoutAsync(600);
        await Expect(reader.Popover).ToBeVisibleAsync();
        await reader.Page.Mouse.ClickAsync(2, 300);
        await Expect(reader.Popover).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_name_in_a_note_opens_a_second_slip_and_Escape_closes_the_inner_one_first()
    {
        await using var reader = await (await room.Open(Reader.Phone)).GoTo(room.Article("ru"));
        var citing = reader.Page.Locator(".notes li:has(a[data-person])").First;
        var note = (await citing.GetAttributeAsync("id"))!;
        await reader.Page.Locator($".text a[role=doc-noteref][href='#{note}']").First.TapAsync();
        await reader.Popover.Locator("a[data-person]").First.TapAsync();
        await Expect(reader.Popover).ToHaveCountAsync(2);
        await reader.Page.Keyboard.PressAsync("Escape");
        await Expect(reader.Popover).ToHaveCountAsync(1);
        await reader.Page.Keyboard.PressAsync("Escape");
        await Expect(reader.Popover).ToHaveCountAsync(0);
        reader.ShouldHaveNoComplaint();
    }

    [Fact]
    public async Task A_tap_on_a_telephone_opens_a_sheet_at_the_bottom()
    {
        await using var reader = await (await room.Open(Reader.Phone)).GoTo(room.Article("ru"));
        var link = reader.Page.Locator(Citation).First;
        var source = await SourceText(reader, link);
        await link.TapAsync();
        await Expect(reader.Popover).ToContainTextAsync(source);
        var sheet = (await reader.Popover.BoundingBoxAsync()).ShouldNotBeNull();
        (sheet.Y + sheet.Height).ShouldBeInRange(820, 845, "it stands on the lower edge");
        sheet.Width.ShouldBeGreaterThan(350);
        await reader.Page.Keyboard.PressAsync("Escape");
        await Expect(reader.Popover).ToHaveCountAsync(0);
        reader.Fragment.ShouldBeEmpty("the reader stays where they were");
        reader.ShouldHaveNoComplaint();
    }

    [Fact]
    public async Task A_note_opens_where_its_mark_stands()
    {
        await using var reader = await (await room.Open(Reader.Desk)).GoTo(room.Article("en"));
        var mark = reader.Page.Locator("main a[role=doc-noteref]").First;
        var note = await TextOf(reader, (await mark.GetAttributeAsync("href"))!);
        await mark.ClickAsync();
        await Expect(reader.Popover).ToContainTextAsync(note);
        reader.Fragment.ShouldBeEmpty();
        reader.ShouldHaveNoComplaint();
    }

    [Theory]
    [InlineData("a[data-person]")]
    [InlineData("a[data-place]")]
    [InlineData("a[data-term]")]
    public async Task A_name_shows_who_or_what_it_is_and_leads_to_its_page(string name)
    {
        await using var reader = await (await room.Open(Reader.Desk)).GoTo(room.Article("ru"));
        var link = reader.Page.Locator($"main [id^=p] {name}").First;
        var page = (await link.GetAttributeAsync("href"))!;
        await link.HoverAsync();
        await reader.Popover.Locator($"a[href='{page}']").First.ClickAsync();
        await reader.Page.WaitForURLAsync($"**/{page.TrimStart('.', '/')}");
        reader.ShouldHaveNoComplaint();
    }

    private static async Task<string> SourceText(Reader reader, ILocator link) => await TextOf(reader, (await link.GetAttributeAsync("href"))!);

    // The first words are enough to tell one entry from another.
    private static async Task<string> TextOf(Reader reader, string fragment)
    {
        var text = await reader.ById(fragment.TrimStart('#')).Locator("p, .slip-text").First.TextContentAsync();
        var words = text!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(5);
        return string.Join(' ', words);
    }
}
