using System.IO.Compression;
using Shouldly;

namespace SiteGen.BrowserTests;

/// <summary>What holds for every kind of page in a real browser.</summary>
public sealed class EveryPageTests(ReadingRoom room)
{
    private const int Tolerance = 1;

    [Fact]
    public async Task No_page_is_wider_than_its_window_and_the_browser_has_nothing_to_complain_of()
    {
        var coarse = Reader.Phone;
        coarse.DeviceScaleFactor = 1;                 // widths are the same, and the browser paints a quarter of the points
        await using var reader = await room.Open(coarse);
        var faults = new List<string>();
        foreach (var address in KindsOfPage.All(room.Edition))
        {
            await reader.GoTo(address);
            await Expect(reader.Page.Locator("main h1")).ToBeVisibleAsync();
            foreach (var (width, size) in new[] { (1280, "normal"), (320, "largest"), (390, "normal") })
            {
                await reader.Page.SetViewportSizeAsync(width, 844);
                var needed = await reader.Page.EvaluateAsync<int>(
                    "size => { document.documentElement.dataset.size = size; return document.documentElement.scrollWidth; }", size);
                faults.AddRange(needed > width + Tolerance ? [$"{address} is {needed} px wide in {width}"] : Array.Empty<string>());
            }
        }

        faults.ShouldBeEmpty();
        reader.ShouldHaveNoComplaint();
    }

    [Fact]
    public async Task Nothing_moves_while_a_page_arrives()
    {
        await using var reader = await room.Open(Reader.Phone);
        await reader.Page.AddInitScriptAsync("""
            window.shift = 0;
            new PerformanceObserver(list => { for (const e of list.getEntries()) window.shift += e.value; }).observe({ type: 'layout-shift', buffered: true });
            """);

        // The script comes late, as it does over a slow line: the page has long been drawn.
        await reader.Page.RouteAsync("**/assets/site.*.js", async route =>
        {
            await reader.Page.WaitForFunctionAsync("() => performance.getEntriesByType('paint').length > 0");
            await route.ContinueAsync();
        });
        foreach (var address in new[] { "ru/", room.Article("ru"), room.Article("ru") + "parallel/", "ru/persons/" })
        {
            await reader.GoTo(address);
            var shift = await reader.Page.EvaluateAsync<double>(
                "() => document.fonts.ready.then(() => new Promise(told => requestAnimationFrame(() => requestAnimationFrame(() => told(window.shift)))))");
            shift.ShouldBeLessThan(0.02, address);
        }
    }

    [Fact]
    public async Task An_article_costs_a_reader_no_more_than_its_budget()
    {
        await using var reader = await room.Open(Reader.Desk);
        foreach (var address in new[] { room.Article("ru"), room.Article("en"), room.Article("ru") + "parallel/" })
        {
            await reader.GoTo(address);
            await reader.Page.EvaluateAsync("() => { scrollTo(0, document.body.scrollHeight); return document.fonts.ready; }");
            var loaded = await reader.Page.EvaluateAsync<string[]>("() => performance.getEntriesByType('resource').map(e => new URL(e.name).pathname.slice(1))");
            var sizes = loaded.Distinct().Append(address + "index.html").ToLookup(Path.GetExtension, Sent);
            sizes[".html"].Sum().ShouldBeLessThan(60_000, address);
            sizes[".css"].Sum().ShouldBeInRange(1, 10_000, address);
            sizes[".js"].Sum().ShouldBeInRange(1, 8_000, address);
            sizes[".woff2"].Sum().ShouldBeInRange(1, 170_000, address);
        }
    }

    [Fact]
    public void All_files_of_the_text_face_together_keep_to_the_budget() =>
        room.Edition.Files.Where(f => f.EndsWith(".woff2", StringComparison.Ordinal)).Sum(Sent).ShouldBeInRange(1, 170_000);

    /// <summary>What goes over the line; fonts are compressed already.</summary>
    private int Sent(string file)
    {
        var bytes = room.Edition.Bytes(file);
        if (file.EndsWith(".woff2", StringComparison.Ordinal))
        {
            return bytes.Length;
        }

        var sent = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        BrotliEncoder.TryCompress(bytes.Span, sent, out var length, quality: 9, window: 22).ShouldBeTrue();
        return length;
    }
}
