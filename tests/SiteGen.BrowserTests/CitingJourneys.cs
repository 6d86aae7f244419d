using Shouldly;

namespace SiteGen.BrowserTests;

/// <summary>A reader takes a reference along.</summary>
public sealed class CitingJourneys(ReadingRoom room)
{
    [Fact]
    public async Task The_button_copies_the_reference_above_it_and_the_number_of_a_paragraph_one_with_number_and_address()
    {
        await using var reader = await (await room.Open(Reader.Desk)).GoTo(room.Article("en"));
        await reader.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var cited = reader.Page.Locator(".cited").First;
        var shown = await cited.Locator(".form").InnerTextAsync();
        await cited.Locator(".copy").ClickAsync();
        await Expect(reader.Page.Locator(".said")).Not.ToBeEmptyAsync();
        var copied = await Copied(reader);
        copied.ShouldBe(shown.Replace('\u00a0', ' ').Trim());
        copied.ShouldContain(reader.Page.Url, customMessage: "the address is the one at which it was read");

        await reader.ById("p12").Locator(".permalink").ClickAsync();
        reader.Fragment.ShouldBe("p12");
        await Expect(reader.Page.Locator(".said")).Not.ToBeEmptyAsync();
        copied = await Copied(reader);
        copied.ShouldContain("Para. 12. ");
        copied.ShouldContain(reader.Page.Url);
        reader.Page.Url.ShouldEndWith("#p12");
        reader.ShouldHaveNoComplaint();
    }

    [Fact]
    public async Task A_telephone_folds_the_abstract_until_asked_for_and_shows_the_numbers_of_paragraphs_a_desk_the_other_way_round()
    {
        await using var phone = await (await room.Open(Reader.Phone)).GoTo(room.Article("ru"));
        var text = phone.Page.Locator(".fold p");
        await Expect(text).ToBeHiddenAsync();
        await phone.Page.Locator(".fold summary").TapAsync();
        await Expect(text).ToBeVisibleAsync();
        await Expect(phone.Page.Locator("#p12 > .permalink")).ToHaveCSSAsync("opacity", "1");

        await using var desk = await (await room.Open(Reader.Desk)).GoTo(room.Article("ru"));
        await Expect(desk.Page.Locator(".fold p")).ToBeVisibleAsync();
        await Expect(desk.Page.Locator("#p12 > .permalink")).ToHaveCSSAsync("opacity", "0");
    }

    private static Task<string> Copied(Reader reader) => reader.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
}
