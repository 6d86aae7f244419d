using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Shouldly;

namespace SiteGen.BrowserTests;

/// <summary>What a machine can know of accessibility: the rules of WCAG 2.2 AA and good practice, as axe reads them.</summary>
public sealed class AccessibilityTests(ReadingRoom room)
{
    private const string Citation = "main [id^=p] span.citation a[role=doc-biblioref]";

    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },

        // Of what is well, the rule is told and not every element that keeps it: on a long page that takes most of the time.
        ResultTypes = [ResultType.Violations],
    };

    [Theory]
    [InlineData("ru", ColorScheme.Light)]
    [InlineData("en", ColorScheme.Dark)]
    public async Task No_kind_of_page_breaks_a_rule(string language, ColorScheme colours)
    {
        await using var reader = await room.Open(In(Reader.Desk, colours), room.Small);
        foreach (var address in KindsOfPage.Of(room.Small, language).Append("").Append("nowhere/at/all/"))
        {
            await reader.GoTo(address);
            await ShouldKeepTheRules(reader, address);
        }
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task A_preview_on_the_page_breaks_no_rule(ColorScheme colours)
    {
        await using var reader = await (await room.Open(In(Reader.Desk, colours))).GoTo(room.Article("en"));
        await reader.Page.Locator(Citation).First.ClickAsync();
        await Expect(reader.Popover).ToBeVisibleAsync();
        await ShouldKeepTheRules(reader, "a preview");
    }

    [Fact]
    public async Task The_settings_and_the_sheet_of_a_telephone_break_no_rule()
    {
        await using var reader = await (await room.Open(In(Reader.Phone, ColorScheme.Dark))).GoTo(room.Article("ru"));
        await reader.Page.Locator(".settings-button").TapAsync();
        await Expect(reader.Settings).ToBeVisibleAsync();
        await ShouldKeepTheRules(reader, "settings");
        await reader.Page.Keyboard.PressAsync("Escape");
        await reader.Page.Locator(Citation).First.TapAsync();
        await Expect(reader.Popover).ToBeVisibleAsync();
        await ShouldKeepTheRules(reader, "the sheet");
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

    private static BrowserNewContextOptions In(BrowserNewContextOptions place, ColorScheme colours)
    {
        place.ColorScheme = colours;
        return place;
    }

    private static async Task ShouldKeepTheRules(Reader reader, string where)
    {
        var result = await reader.Page.RunAxe(Rules);
        result.Passes.Length.ShouldBeGreaterThan(10, "axe has read the page");
        result.Violations.SelectMany(v => v.Nodes.Select(n => $"{where}: {v.Id}: {n.Html}")).ShouldBeEmpty();
    }
}
