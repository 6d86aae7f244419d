using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;
using SiteGen.Core.Text;
using SiteGen.Theme;
using SiteGen.Theme.Wording;

namespace SiteGen.Rendering;

/// <summary>Turns pages into HTML files with the theme's components: the shell's half of the seam <see cref="RenderPage"/>.</summary>
public static class RenderPages
{
    private static readonly RenderingServices Services = new();

    /// <summary>A renderer whose pages link to the given files of the theme; it may be called from many threads at once.</summary>
    public static RenderPage CreateRenderer(ThemeAssetNames assets) => page => Html(page, assets);

    /// <summary>The same, with the framework and the frame of every page compiled by drawing a page of no site.</summary>
    public static RenderPage CreateWarmRenderer(ThemeAssetNames assets)
    {
        var language = InterfaceLanguages.All[0].Language;
        var nothing = new Localized<string>([new(language, "")]);
        var site = new Site(new SourceFile("", "").Span(0), nothing, nothing, [language], null, null, null, null, null, SiteTheme.AsItComes);
        _ = Html(new NotFoundPage(new PageHead(site, language, new Address("404.html"), null, null, [], [], null), "/"), assets);
        return CreateRenderer(assets);
    }

    private static ReadOnlyMemory<byte> Html(Page page, ThemeAssetNames assets)
    {
        // A renderer keeps every root component it ever made, so each page gets its own.
        using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        using var writer = new PageWriter();
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(Document.Page)] = page,
            [nameof(Document.AssetNames)] = assets,
        });
        renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<Document>(parameters)).WriteHtmlTo(writer)).GetAwaiter().GetResult();
        return writer.Bytes();
    }
}
