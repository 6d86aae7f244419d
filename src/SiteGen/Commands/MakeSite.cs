using SiteGen.Core;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Rendering;

namespace SiteGen.Commands;

/// <summary>Makes a whole site of the input, in memory: the same function for <c>build</c> and <c>check</c>.</summary>
public delegate Checked<BuiltSite?> MakeSite(InputSnapshot input, SiteOptions options, IProgress<string> progress);

/// <summary>The one place where the pure pipeline and the theme come together.</summary>
public static class MakeThemedSite
{
    /// <summary>The pipeline's pages drawn by the theme, and the theme's own files beside them.</summary>
    public static Checked<BuiltSite?> From(InputSnapshot input, SiteOptions options, IProgress<string> progress)
    {
        var assets = LoadThemeAssets.FromAssembly();
        var (site, faults) = SitePipeline.Run(input, options, RenderPages.With(assets.Names), progress);
        return Checked.Of(site is null ? null : site with { Files = [.. site.Files, .. assets.Files] }, faults);
    }
}
