using System.Collections.Frozen;
using System.Diagnostics;
using SiteGen.BrowserTests;
using SiteGen.Core.Model;
using SiteGen.Preview;

[assembly: AssemblyFixture(typeof(ReadingRoom))]
[assembly: CollectionBehavior(MaxParallelThreads = 2)]

namespace SiteGen.BrowserTests;

/// <summary>The first edition made by the program, served as the host serves it, and a browser to read it with.</summary>
public sealed class ReadingRoom : IAsyncLifetime
{
    private static readonly string[] Quiet =
        ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update", "--no-first-run"];

    private readonly string folder = Directory.CreateTempSubdirectory("sitegen-browser-").FullName;
    private IPlaywright? playwright;
    private IBrowser? browser;
    private SiteServer? server;

    /// <summary>Files of the site, from its root.</summary>
    public IReadOnlyList<string> Files { get; private set; } = [];

    /// <summary>Address of the last article in a language, which has notes that cite: <c>ru/articles/x/</c>.</summary>
    public string Article(string language) => Below($"{language}/articles/").Last();

    /// <summary>Address of the first page one folder below another.</summary>
    public string FirstBelow(string address) => Below(address).First();

    private IEnumerable<string> Below(string address) => Files
        .Where(f => f.StartsWith(address, StringComparison.Ordinal) && f.EndsWith("/index.html", StringComparison.Ordinal) && f[address.Length..].Count(c => c == '/') == 1)
        .Select(f => f[..^"index.html".Length]);

    /// <summary>Opens the site at a desk, on a telephone, or otherwise.</summary>
    public async Task<Reader> Open(BrowserNewContextOptions options)
    {
        options.BaseURL = server!.Url;
        options.ReducedMotion = ReducedMotion.Reduce;
        return await Reader.In(await browser!.NewContextAsync(options));
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var root = Root();
        var site = Path.Combine(folder, "site");
        await MakeSite(Path.Combine(root, "tests", "first-edition", "input"), site);
        var files = Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories);
        Files = [.. files.Select(f => Path.GetRelativePath(site, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];
        server = await Serve(site, ReadHostRules.From(File.ReadAllText(Path.Combine(root, "netlify.toml"))));
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = FindBrowser.Path(playwright), Args = Quiet });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await (browser?.CloseAsync() ?? Task.CompletedTask);
        playwright?.Dispose();
        await (server?.DisposeAsync() ?? ValueTask.CompletedTask);
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Serves the site as the program's own preview does: as the host will.</summary>
    private Task<SiteServer> Serve(string site, HostRules rules)
    {
        var files = Files.ToFrozenDictionary(f => f, f => new OutputFile(f, File.ReadAllBytes(Path.Combine(site, f))), StringComparer.Ordinal);
        return SiteServer.Start(0, request => AnswerRequest.From(files, rules, request));
    }

    private static async Task MakeSite(string input, string output)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "sitegen.dll"), "build", "--input", input, "--output", output])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var program = Process.Start(start)!;
        var told = await Task.WhenAll(program.StandardOutput.ReadToEndAsync(), program.StandardError.ReadToEndAsync());
        await program.WaitForExitAsync();
        if (program.ExitCode != 0)
        {
            throw new InvalidOperationException($"the edition could not be made:\n{string.Concat(told)}");
        }
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
