using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Shouldly;

namespace SiteGen.BrowserTests;

/// <summary>One reader with one page open; remembers what the browser complained of.</summary>
public sealed class Reader : IAsyncDisposable
{
    // Generous: a busy machine is not a fault of the page.
    private const int Patience = 30_000;

    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> complaints = new();

    private Reader(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.SetDefaultTimeout(Patience);
        SetDefaultExpectTimeout(Patience);
        page.Console += (_, m) => Note(m.Type is "error" or "warning" && !IsMissingPageItself(m), $"{m.Type}: {m.Text}");
        page.PageError += (_, error) => Note(true, error);
        page.RequestFailed += (_, request) => Note(request.Failure != "net::ERR_ABORTED", $"{request.Url}: {request.Failure}");
    }

    /// <summary>A desk with a mouse.</summary>
    public static BrowserNewContextOptions Desk => new() { ViewportSize = new() { Width = 1280, Height = 900 } };

    /// <summary>A telephone.</summary>
    public static BrowserNewContextOptions Phone => new()
    {
        ViewportSize = new() { Width = 390, Height = 844 },
        HasTouch = true,
        IsMobile = true,
        DeviceScaleFactor = 2,
    };

    /// <summary>A desk whose browser runs no script.</summary>
    public static BrowserNewContextOptions DeskWithoutScript => new() { ViewportSize = new() { Width = 1280, Height = 900 }, JavaScriptEnabled = false };

    /// <summary>One of these with the colours that the device asks for.</summary>
    public static BrowserNewContextOptions In(ColorScheme colours, BrowserNewContextOptions place)
    {
        place.ColorScheme = colours;
        return place;
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>The popover that is open.</summary>
    public ILocator Popover => Page.Locator("[role=dialog]:popover-open");

    /// <summary>The sheet of settings.</summary>
    public ILocator Settings => Page.Locator("#settings");

    /// <summary>Violations of the content security policy, errors of scripts, requests that failed.</summary>
    public IReadOnlyCollection<string> Complaints => complaints;

    /// <summary>Goes to an address below the root and waits until all has arrived.</summary>
    public async Task<Reader> GoTo(string address)
    {
        await Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
        return this;
    }

    /// <summary>Waits until the address matches a pattern. It is asked again and again: an event could pass between a look and the wait for it.</summary>
    public Task Arrives(string pattern) => Expect(Page).ToHaveURLAsync(new Regex(pattern));

    /// <summary>Lets the reader have made a choice in the settings before the next page opens.</summary>
    public Task Chose(string setting, string value) => Page.AddInitScriptAsync($"localStorage.setItem('reading-{setting}', '{value}')");

    /// <summary>Whether the focus is on an element, or in it.</summary>
    public static Task<bool> HasFocus(ILocator element) => element.EvaluateAsync<bool>("e => e.contains(document.activeElement)");

    /// <summary>The fragment of the address.</summary>
    public string Fragment => new Uri(Page.Url).Fragment.TrimStart('#');

    /// <summary>The element with an id.</summary>
    public ILocator ById(string id) => Page.Locator($"[id='{id}']");

    /// <summary>Nothing was wrong while reading.</summary>
    public void ShouldHaveNoComplaint() => complaints.ShouldBeEmpty();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => context.DisposeAsync();

    internal static async Task<Reader> In(IBrowserContext context) => new(context, await context.NewPageAsync());

    // A browser reports the status of a page that is not there as an error of the page.
    private bool IsMissingPageItself(IConsoleMessage message) =>
        message.Text.Contains("404", StringComparison.Ordinal) && message.Location.StartsWith(Page.Url, StringComparison.Ordinal);

    private void Note(bool isComplaint, string text)
    {
        if (isComplaint)
        {
            complaints.Enqueue($"{Page.Url}: {text}");
        }
    }
}
