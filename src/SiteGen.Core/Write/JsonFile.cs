using System.Buffers;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;

namespace SiteGen.Core.Write;

/// <summary>The one maker of JSON files: UTF-8 with letters as they are, indented, line ends as LF, one at the end.</summary>
internal static class JsonFile
{
    // Letters of every script stay readable. The files are served as JSON and are in no page, so nothing in them needs hiding from HTML.
    private static readonly JsonWriterOptions Form = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file at an address that holds what <paramref name="write"/> writes.</summary>
    public static OutputFile MakeFile(Address address, Action<Utf8JsonWriter> write) => new(address.File, () => Bytes(write));

    /// <summary>What <paramref name="write"/> writes.</summary>
    public static byte[] Bytes(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Form))
        {
            write(json);
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    /// <summary>An object.</summary>
    public static void Object(this Utf8JsonWriter json, Action content)
    {
        json.WriteStartObject();
        content();
        json.WriteEndObject();
    }

    /// <summary>A list under a name.</summary>
    public static void List<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> writeItem)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            writeItem(item);
        }

        json.WriteEndArray();
    }

    /// <summary>Where in an article something is: the language, and block k of the body or an editors' note by its id.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="id">The passage.</param>
    public static void Passage(this Utf8JsonWriter json, string language, PassageId id)
    {
        json.WriteString("lang", language);
        if (id.Block is { } block)
        {
            json.WriteNumber("block", block);
        }
        else
        {
            json.WriteString("note", id.Note);
        }
    }

    /// <summary>A value of a closed list as the files spell it: <c>probable</c>.</summary>
    public static string Word<T>(T value) where T : struct, Enum => Spellings<T>.ByName[value.ToString()];

    private static class Spellings<T> where T : struct, Enum
    {
        // By names and not by values: a dictionary of each kind of value would be compiled at every start.
        public static readonly Dictionary<string, string> ByName =
            typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static).ToDictionary(f => f.Name, Spell, StringComparer.Ordinal);

        private static string Spell(FieldInfo member) =>
            member.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(member.Name);
    }
}
