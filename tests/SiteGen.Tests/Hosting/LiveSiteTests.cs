using System.Collections.Frozen;
using System.Text;
using Shouldly;
using SiteGen.Core.Model;
using SiteGen.Preview;

namespace SiteGen.Tests.Hosting;

/// <summary>What the preview adds to a page, and to nothing else.</summary>
public sealed class LiveSiteTests
{
    private const string Page = "<!DOCTYPE html><html><body class=\"x\"><main>Да</main></body></html>";

    [Fact]
    public void A_page_asks_for_itself_by_the_number_of_the_site()
    {
        var live = Shown("");
        var page = Get(live, "/");
        page.ShouldBe(Page.Replace("</body>", "<script src=\"/.sitegen/reload.js\" data-made=\"1\"></script></body>", StringComparison.Ordinal));
        Get(live, "/.sitegen/reload.js").ShouldContain("location.reload()");
        Get(live, "/.sitegen/1.svg").ShouldContain("width=\"1\"");
        live.Show(null, "");
        Get(live, "/.sitegen/1.svg").ShouldContain("width=\"2\"");
        Get(live, "/").ShouldContain("data-made=\"2\"");
    }

    [Fact]
    public void The_faults_of_the_input_stand_at_the_head_of_a_page() =>
        Get(Shown("input/x.md:1:1: warning SG137: \"<b>\" is"), "/").ShouldContain("<body class=\"x\"><pre role=\"status\">input/x.md:1:1: warning SG137: &quot;&lt;b&gt;&quot; is</pre><main>");

    [Fact]
    public void Other_files_are_served_as_they_are() => Get(Shown("fault"), "/a.css").ShouldBe("body {}</body>");

    [Fact]
    public void The_headers_are_those_of_the_host()
    {
        var rules = ReadHostRules.From("[[headers]]\nfor = \"/*\"\n[headers.values]\nX-Told = \"by the host\"\n");
        Shown("", rules).Answer(new("/", "")).Headers.ShouldContain(("X-Told", "by the host"));
    }

    private static string Get(LiveSite live, string path) => Encoding.UTF8.GetString(live.Answer(new(path, "")).Body.Span);

    private static LiveSite Shown(string faults, HostRules? rules = null)
    {
        var live = new LiveSite(rules ?? HostRules.None);
        live.Show(new[] { File("index.html", Page), File("a.css", "body {}</body>") }.ToFrozenDictionary(f => f.Path), faults);
        return live;
    }

    private static OutputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
