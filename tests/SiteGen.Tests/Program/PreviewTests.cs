using System.Diagnostics;
using System.Net;
using System.Text;
using Shouldly;
using SiteGen.Commands;
using SiteGen.Core;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Terminal;

namespace SiteGen.Tests.Shell;

/// <summary>The preview as a process: it serves what the input says now, keeps the last good site, and ends when asked.</summary>
public sealed class PreviewTests : IDisposable
{
    private readonly Scratch folder = new();
    private readonly HttpClient browser = new(new HttpClientHandler { AllowAutoRedirect = false }) { Timeout = Timeout.InfiniteTimeSpan };

    public void Dispose()
    {
        browser.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task The_pages_follow_the_input_until_the_preview_is_asked_to_end()
    {
        Site("Первое имя");
        folder.Write("netlify.toml", "[[headers]]\nfor = \"/*\"\n[headers.values]\nX-Told = \"by the host\"\n");
        var ours = TestPort();
        using var running = Running.Sitegen(folder.Root, "preview", "--input", "in", "--port", $"{ours}");
        var url = $"http://127.0.0.1:{ours}/";

        var first = await Until(url + "ru/", "Первое имя");
        first.Headers.GetValues("X-Told").ShouldBe(["by the host"]);
        Site("Второе имя");
        await Until(url + "ru/", "Второе имя");
        (await browser.GetAsync(new Uri(url + "nowhere/"), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await StatusFor(url, "elsewhere.example")).ShouldBe(HttpStatusCode.BadRequest, "a stranger's name that leads to this machine");

        // Not -INT, which a job in the background of a script is made to ignore.
        Running.Run("kill", folder.Root, "-TERM", $"{running.Id}");
        var answer = running.End();
        answer.ExitCode.ShouldBe(0);
        answer.Error.ShouldBeEmpty();
        answer.Out.ShouldContain($"the site is at {url}\n");
    }

    [Fact]
    public async Task While_the_input_has_errors_the_last_good_site_stays()
    {
        Site("Имя");
        using var stop = new CancellationTokenSource();
        using var said = new StringWriter();
        var preview = Preview(said, stop.Token);

        var url = await Said(said, "the site is at ");
        Site("Иначе");
        await Said(said, "SG999");
        await Said(said, " shows the last good site");
        (await browser.GetStringAsync(new Uri(url), TestContext.Current.CancellationToken)).ShouldBe("site 1");
        Site("Снова");
        await Until(url, "site 3");
        await stop.CancelAsync();
        (await preview).ShouldBe(ExitCode.Fine);
        folder.Names().ShouldBe(["in"]);
    }

    private async Task<HttpStatusCode> StatusFor(string url, string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url) { Headers = { Host = host } };
        using var answer = await browser.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private void Site(string title)
    {
        folder.Write("in/site.yml", $"title: {{ ru: \"{title}\" }}\ndescription: {{ ru: \"О нём.\" }}\nlanguages: [ru]\n");
        folder.Write("in/articles/a/article.yml", "original: ru\n");
        folder.Write("in/articles/a/ru.md", "---\ntitle: Статья\n---\n\nТекст.\n");
    }

    /// <summary>A preview of sites that are numbered as they are made; the second has an error.</summary>
    private Task<int> Preview(TextWriter said, CancellationToken stop)
    {
        var made = 0;
        var screen = new Screen(TextWriter.Synchronized(said), TextWriter.Synchronized(said), false, new Stopwatch());
        var settings = new Settings(folder["in"], folder["out"], false, null, DiagnosticFormat.Text);
        return Task.Run(() => PreviewSite.Run(settings, (_, _, _) => Made(++made), screen, stop));

        static Checked<BuiltSite?> Made(int number) => number == 2
            ? Checked.Of<BuiltSite?>(null, CommandBench.Fault(Severity.Error))
            : Checked.Of<BuiltSite?>(CommandBench.Site(new(1, 1, 0, 0), new OutputFile("index.html", Encoding.UTF8.GetBytes($"site {number}"))));
    }

    /// <summary>The answer that holds the text, however long a busy machine takes: a test that does not end has failed.</summary>
    private async Task<HttpResponseMessage> Until(string url, string text)
    {
        for (; ; await Task.Delay(100, TestContext.Current.CancellationToken))
        {
            try
            {
                var answer = await browser.GetAsync(new Uri(url));
                if ((await answer.Content.ReadAsStringAsync()).Contains(text, StringComparison.Ordinal))
                {
                    return answer;
                }
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
        }
    }

    /// <summary>What follows the words in the line that says them, once it does.</summary>
    private static async Task<string> Said(StringWriter screen, string words)
    {
        for (; ; await Task.Delay(50, TestContext.Current.CancellationToken))
        {
            var said = screen.ToString();
            if (said.IndexOf(words, StringComparison.Ordinal) is var at and >= 0 && said.IndexOf('\n', at) is var line and > 0)
            {
                return said[(at + words.Length)..line].Trim();
            }
        }
    }

    private static int TestPort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
