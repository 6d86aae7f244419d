using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SiteGen.Preview;

/// <summary>What the host is told in <c>netlify.toml</c>: headers by path, and redirects by path and the reader's language.</summary>
public sealed record HostRules(ImmutableArray<HeaderRule> Headers, ImmutableArray<RedirectRule> Redirects)
{
    /// <summary>No rules at all.</summary>
    public static HostRules None { get; } = new([], []);

    /// <summary>The headers of a path; where several rules name one, the last holds.</summary>
    public IEnumerable<(string Name, string Value)> HeadersOf(string path) =>
        Headers.Where(h => h.Covers(path)).GroupBy(h => h.Name, StringComparer.OrdinalIgnoreCase).Select(g => (g.Key, g.Last().Value));

    /// <summary>The first redirect that holds for a path and the first language that the browser asks for.</summary>
    /// <param name="path">The path, with its leading <c>/</c>.</param>
    /// <param name="language">The language, <c>ru-RU</c>; empty where none is asked for.</param>
    /// <param name="exists">Whether a file answers at the path: only a redirect that is forced goes before it.</param>
    public RedirectRule? RedirectOf(string path, string language, bool exists) =>
        Redirects.FirstOrDefault(r => r.From == path && (r.IsForced || !exists) && r.IsFor(language));
}

/// <summary>A header that goes with the paths of a pattern, in which <c>*</c> stands for anything.</summary>
public sealed record HeaderRule(string For, string Name, string Value)
{
    private readonly Regex pattern = new(
        $"^{Regex.Escape(For).Replace(@"\*", ".*", StringComparison.Ordinal)}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>Whether it goes with the path.</summary>
    public bool Covers(string path) => pattern.IsMatch(path);
}

/// <summary>A redirect.</summary>
/// <param name="From">The path asked for.</param>
/// <param name="To">Where to.</param>
/// <param name="Status">The status of the answer.</param>
/// <param name="IsForced">Whether it holds though a file answers at the path.</param>
/// <param name="Languages">The languages of the readers it holds for; none: for all.</param>
public sealed record RedirectRule(string From, string To, int Status, bool IsForced, ImmutableArray<string> Languages)
{
    /// <summary>Whether it holds for readers of the language, whatever their country.</summary>
    public bool IsFor(string language) =>
        Languages.IsEmpty || Names(language) || Names(language.Split('-')[0]);

    private bool Names(string language) => Languages.Contains(language, StringComparer.OrdinalIgnoreCase);
}
