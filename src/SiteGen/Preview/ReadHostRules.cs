using System.Collections.Immutable;

namespace SiteGen.Preview;

/// <summary>Reads the headers and redirects in <c>netlify.toml</c>. The other tables are about building and are left to the host.</summary>
public static class ReadHostRules
{
    private static readonly string[] HeaderKeys = ["for"];
    private static readonly string[] RedirectKeys = ["from", "to", "status", "force", "conditions"];

    /// <summary>The rules.</summary>
    /// <exception cref="FormatException">The file cannot be read, or says what a preview could not do.</exception>
    public static HostRules From(string toml)
    {
        var (headers, redirects) = (ImmutableArray.CreateBuilder<HeaderRule>(), ImmutableArray.CreateBuilder<RedirectRule>());
        var path = "";
        foreach (var table in ReadToml.From(toml))
        {
            switch (table.Name)
            {
                case "headers":
                    path = Known(table, HeaderKeys)["for"] as string ?? throw Lacks("headers", "for");
                    break;
                case "headers.values":
                    headers.AddRange(table.Values.Select(v => new HeaderRule(path, v.Key, v.Value as string ?? throw Lacks(path, v.Key))));
                    break;
                case "redirects":
                    redirects.Add(Redirect(Known(table, RedirectKeys)));
                    break;
            }
        }

        return new(headers.ToImmutable(), redirects.ToImmutable());
    }

    private static RedirectRule Redirect(TomlTable table)
    {
        var conditions = table["conditions"] as TomlTable;
        return new(
            table["from"] as string ?? throw Lacks("redirects", "from"), table["to"] as string ?? throw Lacks("redirects", "to"),
            table["status"] as int? ?? 301, table["force"] is true,
            conditions is null ? [] : [.. ((ImmutableArray<object>?)Known(conditions, ["Language"])["Language"] ?? []).OfType<string>()]);
    }

    private static TomlTable Known(TomlTable table, string[] keys) =>
        table.Values.FirstOrDefault(v => !keys.Contains(v.Key)).Key is { } unknown
            ? throw new FormatException($"'{unknown}' of '{table.Name}' is not understood") : table;

    private static FormatException Lacks(string table, string key) => new($"'{table}' has no text under '{key}'");
}
