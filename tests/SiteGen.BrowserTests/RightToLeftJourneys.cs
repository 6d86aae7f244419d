using Shouldly;

namespace SiteGen.BrowserTests;

/// <summary>A reader of a page that goes from the right.</summary>
public sealed class RightToLeftJourneys(ReadingRoom room)
{
    private const string Article = "he/articles/lighthouse-lease/";

    [Fact]
    public async Task Nothing_is_beyond_the_edges_of_the_window()
    {
        await using var reader = await room.Open(Reader.Phone, room.Three);
        foreach (var address in KindsOfPage.Of(room.Three, "he"))
        {
            await reader.GoTo(address);
            (await reader.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0, address);
        }
    }

    [Fact]
    public async Task A_slip_begins_where_its_mark_begins_and_goes_as_the_page_does()
    {
        await using var reader = await (await room.Open(Reader.Desk, room.Three)).GoTo(Article);
        var mark = reader.Page.Locator("#p2 a[data-person]").Last;
        await mark.ClickAsync();
        await Expect(reader.Popover).ToHaveCSSAsync("direction", "rtl");
        var (slip, at) = ((await reader.Popover.BoundingBoxAsync())!, (await mark.BoundingBoxAsync())!);
        (slip.X + slip.Width).ShouldBe(at.X + at.Width, 2);
        reader.ShouldHaveNoComplaint();
    }

    [Fact]
    public async Task The_settings_open_below_their_button_on_the_left()
    {
        await using var reader = await (await room.Open(Reader.Desk, room.Three)).GoTo(Article);
        await reader.Page.Locator(".settings-button").ClickAsync();
        var (sheet, button) = ((await reader.Settings.BoundingBoxAsync())!, (await reader.Page.Locator(".settings-button").BoundingBoxAsync())!);
        sheet.X.ShouldBe(button.X, 2);
        button.X.ShouldBeLessThan(100);
    }

    [Fact]
    public async Task A_paragraph_bears_its_number_on_the_right_and_its_note_in_the_left_margin()
    {
        var wide = Reader.Desk;
        wide.ViewportSize = new() { Width = 1440, Height = 900 };
        await using var reader = await (await room.Open(wide, room.Three)).GoTo(Article);
        var text = (await reader.ById("p1").BoundingBoxAsync())!;
        (await reader.Page.Locator("#p1 .permalink").BoundingBoxAsync())!.X.ShouldBeGreaterThan(text.X + text.Width - 1);
        var note = (await reader.Page.Locator(".margin > div").BoundingBoxAsync())!;
        (note.X + note.Width).ShouldBeLessThan(text.X);
    }
}
