using SiteGen.Core.Model;
using SiteGen.Core.Publish;

namespace SiteGen.Core.Write.Lists;

/// <summary>Writes the web manifest: what a phone calls the edition when a reader puts it on the screen.</summary>
public static class WriteManifest
{
    // It is under a name of its own for this.
    private static readonly Logo ThemesIcon = new(new(SiteMap.Icon.Path, ReadOnlyMemory<byte>.Empty), "image/svg+xml");

    /// <summary>The file; its icon is the edition's sign, or the theme's.</summary>
    public static OutputFile Write(Site site) => JsonFile.MakeFile(SiteMap.Manifest, json => json.Object(() =>
    {
        json.WriteString("name", site.Title[site.Languages[0]]);
        json.WriteString("description", site.Description[site.Languages[0]]);
        json.WriteString("lang", site.Languages[0]);
        json.WriteString("start_url", "./");
        json.WriteString("display", "browser");
        json.List("icons", [site.Theme.Logo ?? ThemesIcon], icon => json.Object(() =>
        {
            json.WriteString("src", icon.File.Path);
            json.WriteString("type", icon.MediaType);
            json.WriteString("sizes", "any");
        }));
    }));
}
