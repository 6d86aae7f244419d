using SiteGen.BrowserTests;
using SiteGen.Preview;

[assembly: AssemblyFixture(typeof(ReadingRoom))]
[assembly: Xunit.v3.Parallelization(MaxThreads = 2)]

namespace SiteGen.BrowserTests;

/// <summary>The edition, a small site with every kind of page, and a browser to read them with.</summary>
public sealed class ReadingRoom : IAsyncLifetime
{
    private static readonly string[] Quiet =
        ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update", "--no-first-run"];

    private readonly string folder = Directory.CreateTempSubdirectory("sitegen-browser-").FullName;
    private IPlaywright? playwright;
    private IBrowser? browser;
    private ServedSite? edition, small, three;

    /// <summary>The edition: long pages as readers get them.</summary>
    public ServedSite Edition => edition!;

    /// <summary>A few short pages of every kind, for what does not depend on how long a page is.</summary>
    public ServedSite Small => small!;

    /// <summary>A small site in Russian, German and Hebrew.</summary>
    public ServedSite Three => three!;

    /// <summary>Address of the last article in a language, which has notes that cite: <c>ru/articles/x/</c>.</summary>
    public string Article(string language) => Below($"{language}/articles/").Last();

    private IEnumerable<string> Below(string address) => Edition.Files
        .Where(f => f.StartsWith(address, StringComparison.Ordinal) && f.EndsWith("/index.html", StringComparison.Ordinal))
        .Where(f => f[address.Length..].Count(c => c == '/') == 1)
        .Select(f => f[..^"index.html".Length]);

    /// <summary>Opens the edition, or another site, at a desk, on a telephone, or otherwise.</summary>
    public async Task<Reader> Open(BrowserNewContextOptions options, ServedSite? site = null)
    {
        options.BaseURL = (site ?? Edition).Url;
        options.ReducedMotion = ReducedMotion.Reduce;
        return await Reader.In(await browser!.NewContextAsync(options));
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var root = Root();
        var rules = ReadHostRules.From(File.ReadAllText(Path.Combine(root, "netlify.toml")));
        var sites = Task.WhenAll(
            ServedSite.From(Path.Combine(root, "tests", "first-edition", "input"), Path.Combine(folder, "edition"), rules),
            ServedSite.From(Path.Combine(root, "tests", "SiteGen.Tests", "Sites", "bilingual", "input"), Path.Combine(folder, "small"), rules),
            ServedSite.From(Path.Combine(root, "tests", "SiteGen.Tests", "Sites", "three-languages", "input"), Path.Combine(folder, "three"), rules));
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = FindBrowser.Path(playwright), Args = Quiet });
        (edition, small, three) = await sites is [var one, var other, var third] ? (one, other, third) : default;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await (browser?.CloseAsync() ?? Task.CompletedTask);
        playwright?.Dispose();
        await (edition?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (small?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (three?.DisposeAsync() ?? ValueTask.CompletedTask);
        Directory.Delete(folder, recursive: true);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SiteGen.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("no SiteGen.sln in any folder above the tests");
        }

        return folder.FullName;
    }
}
