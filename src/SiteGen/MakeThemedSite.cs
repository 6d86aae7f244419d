using SiteGen.Core;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Rendering;
using SiteGen.Theme.Wording;

namespace SiteGen;

/// <summary>The one place where the pure pipeline and the theme come together.</summary>
public static class MakeThemedSite
{
    /// <summary>The pipeline's pages drawn by the theme, and the theme's own files beside them.</summary>
    public static Checked<BuiltSite?> From(InputSnapshot input, SiteOptions options, IProgress<string> progress)
    {
        // The theme is loaded and its first page compiled while the input is still being read.
        var assets = Task.Run(LoadThemeAssets.FromAssembly);
        var render = Task.Run(async () => RenderPages.CreateWarmRenderer((await assets).Names));
        var (site, faults) = SitePipeline.Run(input, options, new(page => render.Result(page), InterfaceLanguages.Tags), progress);
        return Checked.Of(site is null ? null : site with { Files = [.. site.Files, .. assets.Result.Files] }, faults);
    }
}
