using Shouldly;

namespace SiteGen.BrowserTests;

/// <summary>A reader takes a reference along.</summary>
public sealed class CitingJourneys(ReadingRoom room)
{
    [Fact]
    public async Task The_button_copies_the_reference_that_stands_above_it()
    {
        await using var reader = await Reading("en");
        var cited = reader.Page.Locator(".cited").First;
        var shown = await cited.Locator(".form").InnerTextAsync();
        await cited.Locator(".copy").ClickAsync();
        await Expect(reader.Page.Locator(".said")).Not.ToBeEmptyAsync();
        var copied = await Copied(reader);
        copied.ShouldBe(shown.Replace('\u00a0', ' ').Trim());
        copied.ShouldContain(reader.Page.Url, customMessage: "the address is the one at which it was read");
        reader.ShouldHaveNoComplaint();
    }

    [Fact]
    public async Task The_number_of_a_paragraph_copies_a_reference_with_number_and_address()
    {
        await using var reader = await Reading("ru");
        await reader.ById("p12").Locator(".permalink").ClickAsync();
        reader.Fragment.ShouldBe("p12");
        await Expect(reader.Page.Locator(".said")).Not.ToBeEmptyAsync();
        var copied = await Copied(reader);
        copied.ShouldContain("12");
        copied.ShouldContain(reader.Page.Url);
        reader.Page.Url.ShouldEndWith("#p12");
        reader.ShouldHaveNoComplaint();
    }

    [Fact]
    public async Task The_abstract_is_folded_on_a_telephone_until_asked_for_and_open_at_a_desk()
    {
        await using var phone = await (await room.Open(Reader.Phone)).GoTo(room.Article("ru"));
        var text = phone.Page.Locator(".fold p");
        await Expect(text).ToBeHiddenAsync();
        await phone.Page.Locator(".fold summary").TapAsync();
        await Expect(text).ToBeVisibleAsync();

        await using var desk = await (await room.Open(Reader.Desk)).GoTo(room.Article("ru"));
        await Expect(desk.Page.Locator(".fold p")).ToBeVisibleAsync();
    }

    private async Task<Reader> Reading(string language)
    {
        var reader = await (await room.Open(Reader.Desk)).GoTo(room.Article(language));
        await reader.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        return reader;
    }

    private static Task<string> Copied(Reader reader) => reader.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
}
