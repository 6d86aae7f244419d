using Shouldly;

namespace SiteGen.BrowserTests;

/// <summary>A reader compares the texts paragraph by paragraph.</summary>
public sealed class ParallelJourneys(ReadingRoom room)
{
    private const double Tolerance = 4;

    [Fact]
    public async Task Each_paragraph_stands_beside_its_twin_and_the_citations_of_both_show_their_sources()
    {
        await using var reader = await (await room.Open(Reader.Desk)).GoTo(Parallel("ru"));
        var offsets = await reader.Page.EvaluateAsync<double[]>("""
            () => [...document.querySelectorAll('.rows > .pair')].map(row => {
              const [one, other] = [...row.querySelectorAll('.cell')].map(cell => cell.firstElementChild.getBoundingClientRect());
              return one.right < other.left ? Math.abs(one.top - other.top) : Infinity;
            })
            """);
        offsets.Length.ShouldBeGreaterThan(10);
        offsets.Max().ShouldBeLessThanOrEqualTo(Tolerance);
        foreach (var language in new[] { "ru", "en" })
        {
            await reader.Page.Locator($".rows [id^={language}-cite-] a[role=doc-biblioref]").First.ClickAsync();
            await Expect(reader.Popover).ToBeVisibleAsync();
            await reader.Page.Keyboard.PressAsync("Escape");
            await Expect(reader.Popover).ToHaveCountAsync(0);
        }

        reader.ShouldHaveNoComplaint();
    }

    [Fact]
    public async Task The_bar_leads_from_side_by_side_to_one_text_at_the_same_paragraph()
    {
        await using var reader = await (await room.Open(Reader.Desk)).GoTo(Parallel("ru"));
        await reader.ById("p12").EvaluateAsync("e => e.scrollIntoView()");
        await reader.Page.Locator(".bar a[hreflang=en]").EvaluateAsync("a => a.click()");
        await reader.Arrives(room.Article("en"));
        reader.Fragment.ShouldBe("p12");
        await Expect(reader.Page.Locator(".bar a[hreflang=en]")).ToHaveAttributeAsync("aria-current", "page");
    }

    [Fact]
    public async Task On_a_telephone_one_text_can_be_shown_alone_without_script()
    {
        var options = Reader.Phone;
        options.JavaScriptEnabled = false;
        await using var reader = await (await room.Open(options)).GoTo(Parallel("ru"));
        var (one, other) = (reader.Page.Locator(".rows .cell").Nth(0), reader.Page.Locator(".rows .cell").Nth(1));
        await reader.Page.Locator(".shown [value=en]").CheckAsync();
        await Expect(one).ToBeHiddenAsync();
        await Expect(other).ToBeVisibleAsync();
        await reader.Page.Locator(".shown [value=all]").CheckAsync();
        await Expect(one).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Showing_one_text_alone_keeps_the_paragraph()
    {
        await using var reader = await (await room.Open(Reader.Phone)).GoTo(Parallel("en"));
        await reader.ById("p20").EvaluateAsync("e => e.scrollIntoView()");
        await reader.Page.Locator(".shown [value=ru]").TapAsync();

        // The paragraph at the top of the screen stays there: this one, or the end of the one before.
        await Expect(reader.ById("p20").Or(reader.ById("p19")).First).ToBeInViewportAsync();
    }

    private string Parallel(string language) => room.Article(language) + "parallel/";
}
