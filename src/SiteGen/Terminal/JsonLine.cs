using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Core.Text;

namespace SiteGen.Terminal;

/// <summary>Writes JSON, one object a line.</summary>
public static class JsonLine
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One line.</summary>
    /// <param name="fields">Writes the fields of the object.</param>
    public static string Write(Action<Utf8JsonWriter> fields)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            fields(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The fields that tell a place in a file.</summary>
    public static void WritePlace(Utf8JsonWriter json, SourceSpan place)
    {
        json.WriteString("file", place.File.Path);
        json.WriteNumber("line", place.Position.Line);
        json.WriteNumber("column", place.Position.Column);
    }
}
