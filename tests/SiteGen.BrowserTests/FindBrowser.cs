using System.Diagnostics;

namespace SiteGen.BrowserTests;

/// <summary>
/// Finds a Chromium to read the site with: the one <c>SITEGEN_BROWSER</c> names, else one on the machine, else one that is
/// installed now, first Playwright's own, then Debian's.
/// </summary>
internal static class FindBrowser
{
    private const string DownloadTimeout = "PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT";
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

    /// <summary>Path of a browser that starts.</summary>
    public static string Path(IPlaywright playwright)
    {
        if (Environment.GetEnvironmentVariable("SITEGEN_BROWSER") is { Length: > 0 } named)
        {
            return Starts(named) ? named : throw new InvalidOperationException($"SITEGEN_BROWSER names '{named}', which does not start");
        }

        return OnMachine() ?? PlaywrightsOwn(playwright) ?? Debians() ?? throw new InvalidOperationException(
            "no Chromium was found and none could be installed: install chromium or google-chrome, or name one in SITEGEN_BROWSER");
    }

    private static string? OnMachine() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)))
            .Where(File.Exists).FirstOrDefault(Starts);

    private static string? PlaywrightsOwn(IPlaywright playwright)
    {
        var path = playwright.Chromium.ExecutablePath;
        if (!File.Exists(path))
        {
            // Behind a closed network the download is not to take longer than the tests.
            Environment.SetEnvironmentVariable(DownloadTimeout, Environment.GetEnvironmentVariable(DownloadTimeout) ?? "5000");
            Microsoft.Playwright.Program.Main(["install", "chromium"]);
        }

        return File.Exists(path) && Starts(path) ? path : null;
    }

    private static string? Debians() =>
        OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists("/usr/bin/apt-get")
            && Run("apt-get", "update") && Run("apt-get", "install", "-y", "--no-install-recommends", "chromium")
            ? OnMachine()
            : null;

    private static bool Starts(string browser) => File.Exists(browser) && (OperatingSystem.IsWindows() || Run(browser, "--version"));

    private static bool Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" },
        };
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
