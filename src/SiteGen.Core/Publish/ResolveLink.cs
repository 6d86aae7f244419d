namespace SiteGen.Core.Publish;

/// <summary>Makes the links that a text holds lead to the same place from every page that shows the text.</summary>
public static class ResolveLink
{
    private const string Doi = "doi:";

    /// <summary>What a page writes for a link of a text; <c>doi:</c>, which browsers do not know, goes by way of its resolver.</summary>
    /// <param name="page">The page that shows the text.</param>
    /// <param name="home">The text's own page, from which its relative links start.</param>
    /// <param name="target">The link as the text holds it.</param>
    public static string Resolve(Address page, Address home, string target) =>
        target.StartsWith(Doi, StringComparison.OrdinalIgnoreCase) ? "https://doi.org/" + target[Doi.Length..].TrimStart('/', ' ')
        : page == home || !IsRelative(target) ? target
        : page.LinkTo(home) + target;

    // A colon before any path, query or fragment ends a scheme; a leading slash starts at the root of the host.
    private static bool IsRelative(string target)
    {
        var mark = target.AsSpan().IndexOfAny(":/?#");
        return mark < 0 || target[mark] != ':' && !target.StartsWith('/');
    }
}
