using Shouldly;

namespace SiteGen.BrowserTests;

/// <summary>A reader looks for a name in an index.</summary>
public sealed class IndexJourneys(ReadingRoom room)
{
    [Fact]
    public async Task The_filter_finds_a_person_by_another_name_and_says_when_there_is_none()
    {
        await using var reader = await (await room.Open(Reader.Desk)).GoTo("en/persons/");
        var line = reader.Page.Locator(".letter li[data-names]").First;
        var name = (await line.GetAttributeAsync("data-names"))!.Split("; ")[0];
        var all = await reader.Page.Locator(".letter li").CountAsync();
        await reader.Page.Locator(".filter input").FillAsync(name.ToUpperInvariant());
        await Expect(line).ToBeVisibleAsync();
        (await reader.Page.Locator(".letter li:visible").CountAsync()).ShouldBeInRange(1, all / 2);

        await reader.Page.Locator(".filter input").FillAsync("zzzz");
        await Expect(reader.Page.Locator(".letter li:visible")).ToHaveCountAsync(0);
        await Expect(reader.Page.GetByRole(AriaRole.Status)).Not.ToBeEmptyAsync();

        await reader.Page.Locator(".filter input").FillAsync("");
        await Expect(reader.Page.Locator(".letter li:visible")).ToHaveCountAsync(all);
        await Expect(reader.Page.GetByRole(AriaRole.Status)).ToBeEmptyAsync();
        reader.ShouldHaveNoComplaint();
    }
}
