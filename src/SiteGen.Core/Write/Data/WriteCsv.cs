using System.Buffers;
using System.Text;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;

namespace SiteGen.Core.Write.Data;

/// <summary>
/// Writes a table as CSV (RFC 4180): a line of names, lines that end in CR LF, quotes where a value needs them. The file opens with
/// a byte order mark, without which Excel takes UTF-8 for something else. No value is altered, whatever it begins with.
/// </summary>
internal static class WriteCsv
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>The file of a table.</summary>
    public static OutputFile MakeFile<T>(Address address, IReadOnlyList<Column<T>> columns, IEnumerable<T> rows) =>
        new(address.File, () => Bytes(columns, rows));

    private static byte[] Bytes<T>(IReadOnlyList<Column<T>> columns, IEnumerable<T> rows)
    {
        var text = new StringBuilder();
        Line(text, columns.Select(c => c.Name));
        foreach (var row in rows)
        {
            Line(text, columns.Select(c => c.Of(row)));
        }

        return [.. Utf8.Preamble, .. Utf8.GetBytes(text.ToString())];
    }

    private static void Line(StringBuilder text, IEnumerable<string?> values) => text.AppendJoin(',', values.Select(Value)).Append("\r\n");

    private static string? Value(string? value) => value is not null && value.AsSpan().ContainsAny(Quoted)
        ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
}
