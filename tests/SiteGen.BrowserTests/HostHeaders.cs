using System.Text.RegularExpressions;

namespace SiteGen.BrowserTests;

/// <summary>The headers that the host sends, read from <c>netlify.toml</c>, so that the pages run here as they will run there.</summary>
internal sealed partial class HostHeaders
{
    private readonly List<(Regex Path, string Name, string Value)> rules;

    private HostHeaders(string toml)
    {
        rules = [.. Section().Matches(toml).SelectMany(section => Rules(section.Groups[1].Value))];
        if (!For("/ru/").Any(h => h.Name == "Content-Security-Policy"))
        {
            throw new InvalidOperationException("netlify.toml sends no Content-Security-Policy with a page");
        }
    }

    /// <summary>Reads the file.</summary>
    public static HostHeaders Read(string file) => new(File.ReadAllText(file).ReplaceLineEndings("\n"));

    /// <summary>The headers of one path, the later rule last.</summary>
    public IEnumerable<(string Name, string Value)> For(string path) => rules.Where(r => r.Path.IsMatch(path)).Select(r => (r.Name, r.Value));

    private static IEnumerable<(Regex, string, string)> Rules(string section)
    {
        var pairs = Pair().Matches(section).Select(m => (Name: m.Groups[1].Value.Trim('"'), Value: m.Groups[3].Value.Trim())).ToList();
        var path = new Regex($"^{Regex.Escape(pairs.Single(p => p.Name == "for").Value).Replace(@"\*", ".*", StringComparison.Ordinal)}$");
        return pairs.Where(p => p.Name != "for").Select(p => (path, p.Name, p.Value.ReplaceLineEndings(" ")));
    }

    [GeneratedRegex(@"^\[\[headers\]\](.*?)(?=^\[\[|^\[(?!headers)|\z)", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Section();

    [GeneratedRegex("""^\s*([\w-]+|"[\w-]+")\s*=\s*(\"{3}|'{3}|["'])(.*?)\2""", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Pair();
}
