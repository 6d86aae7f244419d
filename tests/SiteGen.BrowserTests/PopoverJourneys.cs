using Shouldly;

namespace SiteGen.BrowserTests;

/// <summary>A reader looks up a source, a note, a person without leaving the paragraph.</summary>
public sealed class PopoverJourneys(ReadingRoom room)
{
    private const string Citation = "main [id^=p] span.citation a[role=doc-biblioref]";

    /// <summary>Longer than a slip waits before it closes.</summary>
    private const int Longer = 600;

    [Fact]
    public async Task A_citation_shows_its_source_while_the_pointer_is_on_it_or_on_the_slip()
    {
        await using var reader = await Reading("ru");
        var link = reader.Page.Locator(Citation).First;
        var source = await SourceText(reader, link);
        await link.HoverAsync();
        await Expect(reader.Popover).ToContainTextAsync(source);
        await reader.Popover.HoverAsync();
        await reader.Page.Clock.RunForAsync(Longer);
        await Expect(reader.Popover).ToBeVisibleAsync();
        await reader.Page.Mouse.MoveAsync(2, 2);
        await reader.Page.Clock.RunForAsync(Longer);
        await Expect(reader.Popover).ToHaveCountAsync(0);

        await link.HoverAsync();
        await Expect(reader.Popover).ToBeVisibleAsync();
        await reader.Page.Keyboard.PressAsync("Escape");
        await Expect(reader.Popover).ToHaveCountAsync(0);
        reader.ShouldHaveNoComplaint();
    }

    [Fact]
    public async Task A_click_pins_a_source_until_a_click_elsewhere()
    {
        await using var reader = await Reading("ru");
        await reader.Page.Locator(Citation).First.ClickAsync();
        await reader.Page.Mouse.MoveAsync(2, 300);
        await reader.Page.Clock.RunForAsync(Longer);
        await Expect(reader.Popover).ToBeVisibleAsync();
        await reader.Page.Mouse.ClickAsync(2, 300);
        await Expect(reader.Popover).ToHaveCountAsync(0);
        reader.Fragment.ShouldBeEmpty();
    }

    [Fact]
    public async Task Focus_alone_shows_a_source_in_passing_and_Enter_goes_in_and_Escape_gives_the_focus_back()
    {
        await using var reader = await Reading("en");
        var link = reader.Page.Locator(Citation).First;
        await link.FocusAsync();
        await reader.Page.Keyboard.PressAsync("Shift+Tab");
        await reader.Page.Keyboard.PressAsync("Tab");
        await Expect(link).ToBeFocusedAsync();
        await Expect(reader.Popover).ToBeVisibleAsync();
        await reader.Page.Keyboard.PressAsync("Tab");
        (await Reader.HasFocus(reader.Popover)).ShouldBeFalse("a source shown in passing does not catch Tab");

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
    public async Task A_name_in_a_note_opens_a_second_slip_and_Escape_closes_the_inner_one_first()
    {
        await using var reader = await (await room.Open(Reader.Phone)).GoTo(room.Article("ru"));
        var note = (await reader.Page.Locator(".notes li:has(a[data-person])").First.GetAttributeAsync("id"))!;
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
    public async Task A_note_opens_where_its_mark_stands_and_a_name_shows_who_or_what_it_is_with_the_way_to_its_page()
    {
        await using var reader = await Reading("ru");
        var mark = reader.Page.Locator("main a[role=doc-noteref]").First;
        var note = await TextOf(reader, (await mark.GetAttributeAsync("href"))!);
        await mark.ClickAsync();
        await Expect(reader.Popover).ToContainTextAsync(note);
        reader.Fragment.ShouldBeEmpty();
        foreach (var name in new[] { "a[data-person]", "a[data-place]", "a[data-term]" })
        {
            await reader.Page.Keyboard.PressAsync("Escape");
            await Expect(reader.Popover).ToHaveCountAsync(0);
            var link = reader.Page.Locator($"main [id^=p] {name}").First;
            await link.HoverAsync();
            await Expect(reader.Popover.Locator($"a[href='{await link.GetAttributeAsync("href")}']").First).ToBeVisibleAsync();
        }

        reader.ShouldHaveNoComplaint();
    }

    /// <summary>At a desk, where the test moves the clock on.</summary>
    private async Task<Reader> Reading(string language)
    {
        var reader = await room.Open(Reader.Desk);
        await reader.Page.Clock.InstallAsync();
        return await reader.GoTo(room.Article(language));
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
