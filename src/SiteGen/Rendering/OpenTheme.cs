using SiteGen.Core;
using SiteGen.Theme.Wording;

namespace SiteGen.Rendering;

/// <summary>Makes the theme ready for the pipeline.</summary>
public static class OpenTheme
{
    /// <summary>The theme; it is loaded, and its first page compiled, while the input is still being read.</summary>
    public static ThemeSeam Open()
    {
        var assets = Task.Run(LoadThemeAssets.FromAssembly);
        var render = Task.Run(async () => RenderPages.CreateWarmRenderer((await assets).Names));
        return new(page => render.Result(page), InterfaceLanguages.Tags, () => assets.Result.Files);
    }
}
