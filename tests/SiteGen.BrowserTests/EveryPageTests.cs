using Shouldly;

namespace SiteGen.BrowserTests;

/// <summary>What holds for every kind of page in a real browser.</summary>
public sealed class EveryPageTests(ReadingRoom room)
{
    private const int Tolerance = 1;

    [Fact]
    public async Task The_browser_has_nothing_to_complain_of()
    {
        await using var reader = await room.Open(Reader.Desk);
        foreach (var address in KindsOfPage.All(room))
        {
            await reader.GoTo(address);
            await Expect(reader.Page.Locator("main h1")).ToBeVisibleAsync();
        }

        reader.ShouldHaveNoComplaint();
    }

    [Theory]
    [InlineData(390, "normal")]
    [InlineData(320, "largest")]
    public async Task No_page_is_wider_than_a_telephone(int width, string size)
    {
        var options = Reader.Phone;
        options.ViewportSize = new() { Width = width, Height = 844 };
        await using var reader = await room.Open(options);
        await reader.Chose("size", size);
        var faults = new List<string>();
        foreach (var address in KindsOfPage.All(room))
        {
            await reader.GoTo(address);
            var needed = await reader.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
            if (needed > width + Tolerance)
            {
                faults.Add($"{address} is {needed} px wide");
            }
        }

        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_moves_while_a_page_arrives()
    {
        await using var reader = await room.Open(Reader.Phone);

        // The script comes late, as it does over a slow line: the page has long been drawn.
        await reader.Page.RouteAsync("**/assets/site.*.js", async route =>
        {
            await Task.Delay(400);
            await route.ContinueAsync();
        });
        foreach (var address in new[] { "ru/", room.Article("ru"), room.Article("ru") + "parallel/", "ru/persons/" })
        {
            await reader.GoTo(address);
            var shift = await reader.Page.EvaluateAsync<double>("""
                () => new Promise(told => {
                  let sum = 0;
                  new PerformanceObserver(list => { for (const e of list.getEntries()) sum += e.value; }).observe({ type: 'layout-shift', buffered: true });
                  setTimeout(() => told(sum), 400);
                })
                """);
            shift.ShouldBeLessThan(0.02, address);
        }
    }

    [Fact]
    public async Task The_styles_arrive()
    {
        await using var reader = await (await room.Open(Reader.Desk)).GoTo(room.Article("ru"));
        var measure = (await reader.Page.Locator("main p[id^=p]").First.BoundingBoxAsync()).ShouldNotBeNull();
        measure.Width.ShouldBeInRange(400, 900, "running text keeps to its measure");
    }
}
