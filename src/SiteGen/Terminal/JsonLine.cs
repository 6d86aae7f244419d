using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.NamesReport;
using SiteGen.Core.Text;

namespace SiteGen.Terminal;

/// <summary>Faults and findings as JSON, one object a line.</summary>
public static class JsonLine
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A fault.</summary>
    public static string Of(Diagnostic d) => Write(json =>
    {
        json.WriteString("severity", d.Severity.ToString().ToLowerInvariant());
        json.WriteString("code", d.Code);
        WritePlace(json, d.Span);
        json.WriteString("message", d.Message);
        json.WriteString("hint", d.Hint);
    });

    /// <summary>A finding of the report on names.</summary>
    public static string Of(NameFinding f) => Write(json =>
    {
        json.WriteString("kind", PrintNames.WordFor(f.Kind));
        json.WriteString("language", f.Language);
        json.WriteString("name", f.Name);
        json.WriteNumber("count", f.Count);
        json.WriteString("remark", f.Remark);
        json.WriteStartArray("places");
        foreach (var place in f.Places)
        {
            json.WriteStartObject();
            WritePlace(json, place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void WritePlace(Utf8JsonWriter json, SourceSpan place)
    {
        json.WriteString("file", place.File.Path);
        json.WriteNumber("line", place.Position.Line);
        json.WriteNumber("column", place.Position.Column);
    }

    private static string Write(Action<Utf8JsonWriter> fields)
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
}
