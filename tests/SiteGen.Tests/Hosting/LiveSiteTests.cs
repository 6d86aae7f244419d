using System.Collections.Frozen;
using System.Text;
using Shouldly;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Text;
using SiteGen.Preview;

namespace SiteGen.Tests.Hosting;

/// <summary>What the preview adds to a page, and to nothing else.</summary>
public sealed class LiveSiteTests
{
    private const string Page = "<!DOCTYPE html><html><body class=\"x\"><main>Да</main></body></html>";

    private static readonly Diagnostic Fault = new("SG901", Severity.Error, new SourceFile("input/x.md", "a\nb").Span(2), "\"<b>\" is", "leave it");

    [Fact]
    public void A_page_asks_for_itself_by_the_number_of_the_site()
    {
        var live = Shown();
        var page = Get(live, "/");
        page.ShouldBe(Page.Replace("</body>", "<script src=\"/.sitegen/reload.js\" data-made=\"1\"></script></body>", StringComparison.Ordinal));
        Get(live, "/.sitegen/reload.js").ShouldContain("location.reload()");
        Get(live, "/.sitegen/1.svg").ShouldContain("width=\"1\"");
        live.Show(null, []);
        Get(live, "/.sitegen/1.svg").ShouldContain("width=\"2\"");
        Get(live, "/").ShouldContain("data-made=\"2\"");
    }

    [Fact]
    public void The_faults_of_the_input_stand_at_the_head_of_a_page_with_place_and_hint()
    {
        var page = Get(Shown(Fault), "/");
        page.ShouldContain("<body class=\"x\"><link rel=\"stylesheet\" href=\"/.sitegen/faults.css\"><section class=\"sitegen-faults\"");
        page.ShouldContain("<summary>1 error: this is the last good site</summary>");
        page.ShouldContain("<b>error SG901</b> <code>input/x.md:2:1</code></p><p>&quot;&lt;b&gt;&quot; is</p><p class=\"hint\">leave it</p></li>");
        Get(Shown(Fault), "/.sitegen/faults.css").ShouldContain(".sitegen-faults {");
    }

    [Fact]
    public void Of_very_many_faults_the_first_are_shown_and_the_rest_counted()
    {
        var live = Shown([.. Enumerable.Range(0, 23).Select(_ => Fault with { Severity = Severity.Warning })]);
        var page = Get(live, "/");
        page.Split("<li>").Length.ShouldBe(21);
        page.ShouldContain("<summary>23 warnings</summary>");
        page.ShouldContain("3 more are told in the terminal");
    }

    [Fact]
    public void While_there_was_no_good_site_yet_a_page_of_its_own_tells_the_faults_and_waits()
    {
        var live = new LiveSite(HostRules.None);
        live.Show(null, [Fault]);
        var page = Get(live, "/ru/");
        page.ShouldContain("There is no site yet");
        page.ShouldContain("SG901");
        page.ShouldContain("reload.js");
    }

    [Fact]
    public void Other_files_are_served_as_they_are() => Get(Shown(Fault), "/a.css").ShouldBe("body {}</body>");

    [Fact]
    public void The_headers_are_those_of_the_host()
    {
        var rules = ReadHostRules.From("[[headers]]\nfor = \"/*\"\n[headers.values]\nX-Told = \"by the host\"\n");
        Shown(rules).Answer(new("/", "")).Headers.ShouldContain(("X-Told", "by the host"));
    }

    private static string Get(LiveSite live, string path) => Encoding.UTF8.GetString(live.Answer(new(path, "")).Body.Span);

    private static LiveSite Shown(params Diagnostic[] faults) => Shown(HostRules.None, faults);

    private static LiveSite Shown(HostRules rules, params Diagnostic[] faults)
    {
        var live = new LiveSite(rules);
        live.Show(new[] { File("index.html", Page), File("a.css", "body {}</body>") }.ToFrozenDictionary(f => f.Path), faults);
        return live;
    }

    private static OutputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
