using Shouldly;

namespace SiteGen.BrowserTests;

/// <summary>Every kind of page can be read by everybody, and by keyboard.</summary>
public sealed class AccessibilityTests(ReadingRoom room)
{
    [Theory]
    [InlineData("ru", ColorScheme.Light)]
    [InlineData("en", ColorScheme.Dark)]
    public async Task No_kind_of_page_breaks_a_rule(string language, ColorScheme colours)
    {
        await using var reader = await room.Open(Reader.In(colours, Reader.Desk), room.Small);
        foreach (var address in KindsOfPage.Of(room.Small, language).Append("").Append("nowhere/at/all/"))
        {
            await reader.GoTo(address);
            await CheckAccessibility.Of(reader, address);
        }
    }

    [Theory]
    [InlineData("de", ColorScheme.Dark)]
    [InlineData("he", ColorScheme.Light)]
    public async Task Nor_does_one_in_a_language_from_the_right_or_beside_it(string language, ColorScheme colours)
    {
        await using var reader = await room.Open(Reader.In(colours, Reader.Desk), room.Three);
        foreach (var address in KindsOfPage.Of(room.Three, language))
        {
            await reader.GoTo(address);
            await CheckAccessibility.Of(reader, address);
        }
    }

    [Fact]
    public async Task The_bar_never_lies_on_what_has_the_focus()
    {
        var wide = Reader.Desk;
        wide.ViewportSize = new() { Width = 1440, Height = 700 };
        await using var reader = await (await room.Open(wide)).GoTo(room.Article("ru"));
        await Expect(reader.Page.Locator(".bar")).ToHaveCSSAsync("position", "sticky");
        await reader.Chose("slips", "off");
        await reader.Page.ReloadAsync();
        await reader.Page.Locator(".notes a[role=doc-backlink]").First.FocusAsync();
        for (var step = 0; step < 40; step++)
        {
            await reader.Page.Keyboard.PressAsync("Shift+Tab");
            var hidden = await reader.Page.EvaluateAsync<string?>("""
                () => {
                  const bar = document.querySelector('.bar'), now = document.activeElement, box = now.getBoundingClientRect();
                  return bar.contains(now) || box.top >= bar.getBoundingClientRect().bottom ? null : now.outerHTML;
                }
                """);
            hidden.ShouldBeNull();
        }
    }
}
