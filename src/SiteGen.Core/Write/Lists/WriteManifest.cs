using SiteGen.Core.Model;
using SiteGen.Core.Publish;

namespace SiteGen.Core.Write.Lists;

/// <summary>Writes the web manifest: what a phone calls the edition when a reader puts it on the screen.</summary>
public static class WriteManifest
{
    /// <summary>The file; its icon is the theme's, which stands under a name of its own for this.</summary>
    public static OutputFile Of(Site site) => JsonFile.At(SiteMap.Manifest, json => json.Object(() =>
    {
        json.WriteString("name", site.Title[site.Languages[0]]);
        json.WriteString("description", site.Description[site.Languages[0]]);
        json.WriteString("lang", site.Languages[0]);
        json.WriteString("start_url", "./");
        json.WriteString("display", "browser");
        json.List("icons", [SiteMap.Icon], icon => json.Object(() =>
        {
            json.WriteString("src", icon.Path);
            json.WriteString("type", "image/svg+xml");
            json.WriteString("sizes", "any");
        }));
    }));
}
