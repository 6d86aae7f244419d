using System.Collections.Immutable;

namespace SiteGen.Preview;

/// <summary>A table of a TOML file.</summary>
/// <param name="Name">Its name, <c>headers.values</c>; empty for what stands before the first.</param>
/// <param name="Values">Text, whole number, truth value, list or inline table by key, in order.</param>
public sealed record TomlTable(string Name, ImmutableArray<KeyValuePair<string, object>> Values)
{
    /// <summary>The value of a key, or null.</summary>
    public object? this[string key] => Values.FirstOrDefault(v => v.Key == key).Value;
}

/// <summary>
/// Reads the part of TOML that <c>netlify.toml</c> is written in: tables, arrays of tables, a key a line, values on the line of their key.
/// What lies outside is refused by line number, never skipped. (No TOML package can be restored everywhere; a test holds what is read here
/// against the host's own parsers.)
/// </summary>
public static class ReadToml
{
    /// <summary>The tables in order.</summary>
    /// <exception cref="FormatException">A line is not understood.</exception>
    public static ImmutableArray<TomlTable> From(string text)
    {
        var tables = new List<(string Name, List<KeyValuePair<string, object>> Values)> { ("", []) };
        foreach (var (index, line) in text.ReplaceLineEndings("\n").Split('\n').Index())
        {
            var rest = new TomlLine(line, index + 1);
            if (!rest.IsAtEnd)
            {
                Take(rest, tables);
                rest.End();
            }
        }

        return [.. tables.Where(t => t.Name.Length + t.Values.Count > 0).Select(t => new TomlTable(t.Name, [.. t.Values]))];
    }

    private static void Take(TomlLine line, List<(string Name, List<KeyValuePair<string, object>> Values)> tables)
    {
        if (line.TableName() is { } name)
        {
            tables.Add((name, []));
        }
        else
        {
            tables[^1].Values.Add(line.Pair());
        }
    }
}
