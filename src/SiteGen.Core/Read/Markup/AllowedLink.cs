namespace SiteGen.Core.Read.Markup;

/// <summary>Tells links that may become live from those that must not.</summary>
internal static class AllowedLink
{
    private const int MaximumLength = 2_048;

    /// <summary>
    /// Whether the target is relative, or absolute with http, https, mailto or doi. Spaces and controls, which browsers
    /// skip inside a scheme, are taken out before looking.
    /// </summary>
    public static bool Is(string target)
    {
        var bare = string.Concat(target.Where(c => !char.IsControl(c) && !char.IsWhiteSpace(c)));
        if (bare.Length is 0 or > MaximumLength || bare.StartsWith("//", StringComparison.Ordinal) || bare.Contains('\\'))
        {
            return false;
        }

        var colon = bare.IndexOf(':');
        var path = bare.IndexOfAny(['/', '?', '#']);
        var isRelative = colon < 0 || path >= 0 && path < colon;
        return isRelative || bare[..colon].ToLowerInvariant() is "http" or "https" or "mailto" or "doi";
    }
}
