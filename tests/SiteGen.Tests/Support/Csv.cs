using System.Text;

namespace SiteGen.Tests.Support;

/// <summary>Reads CSV by the letter of RFC 4180, independently of what writes it.</summary>
internal static class Csv
{
    /// <summary>The lines with their values, a byte order mark left out.</summary>
    public static List<List<string>> Read(byte[] file)
    {
        var text = Encoding.UTF8.GetString(file).TrimStart('\ufeff');
        var lines = new List<List<string>>();
        for (var at = 0; at < text.Length;)
        {
            var line = new List<string>();
            while (line.Count == 0 || text[at - 1] == ',')
            {
                line.Add(Value(text, ref at));
            }

            lines.Add(line);
        }

        return lines;
    }

    /// <summary>The value that begins there; after it and the comma or line end that closes it the next one begins.</summary>
    private static string Value(string text, ref int at)
    {
        var value = new StringBuilder();
        at = text[at] == '"' ? Quoted(text, at + 1, value) : at;
        while (text[at] is not (',' or '\r'))
        {
            value.Append(text[at++]);
        }

        at += text[at] == ',' ? 1 : text[at + 1] == '\n' ? 2 : throw new FormatException("a CR without LF");
        return value.ToString();
    }

    private static int Quoted(string text, int at, StringBuilder value)
    {
        for (; text[at] != '"' || text[at + 1] == '"'; at++)
        {
            value.Append(text[at]);
            at += text[at] == '"' ? 1 : 0;
        }

        return at + 1;
    }
}
