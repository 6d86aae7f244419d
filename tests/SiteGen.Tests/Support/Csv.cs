using System.Text;

namespace SiteGen.Tests.Support;

/// <summary>Reads CSV by the letter of RFC 4180, independently of what writes it.</summary>
internal static class Csv
{
    /// <summary>The lines with their values, a byte order mark left out.</summary>
    public static List<List<string>> Read(byte[] file)
    {
        var text = Encoding.UTF8.GetString(file).TrimStart('\ufeff');
        var (lines, line, value, at) = (new List<List<string>>(), new List<string>(), new StringBuilder(), 0);
        while (at < text.Length)
        {
            if (text[at] == '"')
            {
                at = Quoted(text, at + 1, value);
            }

            var isEnd = text[at] == '\r';
            if (isEnd || text[at] == ',')
            {
                line.Add(value.ToString());
                value.Clear();
            }
            else
            {
                value.Append(text[at]);
            }

            if (isEnd)
            {
                lines.Add(line);
                line = [];
                at = text[at + 1] == '\n' ? at + 1 : throw new FormatException("a CR without LF");
            }

            at++;
        }

        return line.Count == 0 ? lines : throw new FormatException("the last line does not end");
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
