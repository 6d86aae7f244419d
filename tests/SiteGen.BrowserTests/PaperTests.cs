using Shouldly;

namespace SiteGen.BrowserTests;

/// <summary>An article printed is an article: text, notes and sources, nothing to press.</summary>
public sealed class PaperTests(ReadingRoom room)
{
    /// <summary>A4 between its margins, in pixels.</summary>
    private const int Sheet = 642;

    [Fact]
    public async Task Paper_shows_notes_sources_and_numbers_of_paragraphs_and_leaves_the_controls_out()
    {
        var dark = Reader.Desk;
        dark.ColorScheme = ColorScheme.Dark;
        await using var reader = await room.Open(dark);
        await reader.Chose("theme", "dark");
        await reader.GoTo(room.Article("ru"));
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(reader.Page.Locator(".notes li").First).ToBeVisibleAsync();
        await Expect(reader.Page.Locator(".sources li").First).ToBeVisibleAsync();
        foreach (var control in new[] { ".bar", ".foot", ".notes .backs", ".sources .backs", ".sources .ways", ".margin" })
        {
            await Expect(reader.Page.Locator(control).First).ToBeHiddenAsync();
        }

        var number = reader.Page.Locator(".text p[id] > .permalink").First;
        (await number.EvaluateAsync<double>("e => Number(getComputedStyle(e).opacity)")).ShouldBeGreaterThan(0.4);
        (await number.EvaluateAsync<bool>("e => e.getBoundingClientRect().right <= e.parentElement.getBoundingClientRect().left")).ShouldBeTrue();
        var ink = await reader.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).color");
        ink.ShouldBe("rgb(35, 30, 27)", "dark ink, whatever the screen shows");
    }

    [Fact]
    public async Task What_a_telephone_folds_and_stacks_is_open_and_side_by_side_on_paper()
    {
        await using var reader = await (await room.Open(Reader.Phone)).GoTo(room.Article("ru"));
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        (await reader.Page.Locator(".fold p").First.EvaluateAsync<bool>("e => e.checkVisibility()")).ShouldBeTrue();

        await reader.GoTo(room.Article("ru") + "parallel/");
        var (one, other) = (await Cell(reader, 0), await Cell(reader, 1));
        (one.X + one.Width).ShouldBeLessThan(other.X);
        one.Y.ShouldBe(other.Y, 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("parallel/")]
    public async Task A_sheet_holds_the_whole_width_of_the_text(string view)
    {
        var paper = Reader.Desk;
        paper.ViewportSize = new() { Width = Sheet, Height = 970 };
        await using var reader = await (await room.Open(paper)).GoTo(room.Article("ru") + view);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        (await reader.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(Sheet);
    }

    private static async Task<LocatorBoundingBoxResult> Cell(Reader reader, int column) =>
        (await reader.Page.Locator(".rows .cell").Nth(column).BoundingBoxAsync()).ShouldNotBeNull();
}
