using System.Collections.Immutable;
using Tomlyn;
using Tomlyn.Model;

namespace SiteGen.Preview;

/// <summary>Reads the headers and redirects in <c>netlify.toml</c>. The other tables are about building and are left to the host.</summary>
public static class ReadHostRules
{
    private static readonly string[] HeaderKeys = ["for", "values"];
    private static readonly string[] RedirectKeys = ["from", "to", "status", "force", "conditions"];

    /// <summary>The rules.</summary>
    /// <exception cref="FormatException">The file cannot be read, or says what a preview could not do.</exception>
    public static HostRules From(string toml)
    {
        var file = Parse(toml);
        return new([.. TablesNamed("headers", file).SelectMany(ReadHeaders)], [.. TablesNamed("redirects", file).Select(ReadRedirect)]);
    }

    private static TomlTable Parse(string toml)
    {
        try
        {
            return TomlSerializer.Deserialize<TomlTable>(toml)!;
        }
        catch (TomlException e)
        {
            throw new FormatException($"line {e.Line} is not understood: {Reason(e.Message)}", e);
        }
    }

    /// <summary>What the reader says, without its place and weight: <c>(3,1) : error : Unexpected end-of-file.</c></summary>
    private static string Reason(string said) => said.Split(" : ")[^1].Split('\n')[0].TrimEnd('.');

    private static TomlTableArray TablesNamed(string name, TomlTable file) => ValueOf(name, file) switch
    {
        null => [],
        TomlTableArray tables => tables,
        _ => throw new FormatException($"'{name}' is no list of tables: write [[{name}]]"),
    };

    private static IEnumerable<HeaderRule> ReadHeaders(TomlTable table)
    {
        RefuseOtherKeys("headers", table, HeaderKeys);
        var path = TextOf("for", table, "headers");
        return TableOf("values", table).Select(v => new HeaderRule(path, v.Key, TextOf(v.Key, TableOf("values", table), path)));
    }

    private static RedirectRule ReadRedirect(TomlTable table)
    {
        RefuseOtherKeys("redirects", table, RedirectKeys);
        var conditions = TableOf("conditions", table);
        RefuseOtherKeys("conditions", conditions, ["Language"]);
        return new(
            TextOf("from", table, "redirects"), TextOf("to", table, "redirects"), ValueOf("status", table) is long status ? (int)status : 301,
            ValueOf("force", table) is true, [.. (ValueOf("Language", conditions) as TomlArray ?? []).OfType<string>()]);
    }

    private static object? ValueOf(string key, TomlTable table) => table.TryGetValue(key, out var value) ? value : null;

    private static TomlTable TableOf(string key, TomlTable table) => ValueOf(key, table) as TomlTable ?? [];

    private static string TextOf(string key, TomlTable table, string name) =>
        ValueOf(key, table) as string ?? throw new FormatException($"'{name}' has no text under '{key}'");

    private static void RefuseOtherKeys(string name, TomlTable table, string[] keys)
    {
        if (table.Keys.FirstOrDefault(key => !keys.Contains(key)) is { } unknown)
        {
            throw new FormatException($"'{unknown}' of '{name}' is not understood");
        }
    }
}
