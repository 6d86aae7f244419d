namespace SiteGen.Core.Text;

/// <summary>Tells addresses of the web.</summary>
public static class WebAddress
{
    /// <summary>Whether it is an address of the web, whatever follows its path.</summary>
    public static bool Is(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.UserInfo.Length == 0
        && !address.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));

    /// <summary>Whether it can be that of a site: nothing follows the path.</summary>
    public static bool IsOfSite(string url) => Is(url) && url.IndexOfAny(['?', '#']) < 0;
}
