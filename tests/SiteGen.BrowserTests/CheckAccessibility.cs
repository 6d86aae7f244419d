using System.Text.Json;
using Deque.AxeCore.Commons;
using Shouldly;

namespace SiteGen.BrowserTests;

/// <summary>
/// What a machine can know of accessibility: the rules of WCAG 2.2 AA and good practice, as axe reads them. It runs in the page itself, which
/// holds no frames; the ways for pages with frames carry every element into a second page and judge it there, which takes longer than the rules.
/// </summary>
internal static class CheckAccessibility
{
    private const string Run = """
        () => axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          resultTypes: ['violations'],
        }).then(result => ({
          kept: result.passes.length,
          broken: result.violations.flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html)),
        }))
        """;

    private static readonly Lazy<string> Axe = new(() => new BundledAxeScriptProvider().GetScript());

    /// <summary>The page as it is now breaks no rule.</summary>
    public static async Task Of(Reader reader, string where)
    {
        (await reader.Page.Locator("iframe, frame, object, embed").CountAsync()).ShouldBe(0, where);
        if (!await reader.Page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await reader.Page.EvaluateAsync(Axe.Value);
        }

        var result = await reader.Page.EvaluateAsync<JsonElement>(Run);
        result.GetProperty("kept").GetInt32().ShouldBeGreaterThan(10, "axe has read the page");
        result.GetProperty("broken").EnumerateArray().Select(fault => $"{where}: {fault}").ShouldBeEmpty();
    }
}
