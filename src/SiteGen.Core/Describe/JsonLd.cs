using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Core.Describe;

/// <summary>One page's data in the words of schema.org, written as JSON-LD. What is unknown is left out.</summary>
/// <param name="head">The page's head: it knows the languages and the addresses.</param>
internal sealed class JsonLd(PageHead head)
{
    // Letters stay letters; what could end the element around, does not.
    private static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly ArrayBufferWriter<byte> buffer = new();

    private Utf8JsonWriter Json => field ??= new(buffer, Form);

    /// <summary>The whole data of a page.</summary>
    public string Document(string type, Action describe)
    {
        Json.WriteStartObject();
        Json.WriteString("@context", "https://schema.org");
        Json.WriteString("@type", type);
        Json.WriteString("@id", Iri(head.Address));
        describe();
        Json.WriteEndObject();
        Json.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Absolute where the site has an address, else relative to the page.</summary>
    public string Iri(Address address) => head.Site.Url is { } url ? url + address.Path : head.LinkTo(address);

    /// <summary>A text.</summary>
    public void Text(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Json.WriteString(name, value);
        }
    }

    /// <summary>A number.</summary>
    public void Number(string name, double value) => Json.WriteNumber(name, value);

    /// <summary>Several texts.</summary>
    public void Texts(string name, IEnumerable<string> values) => List(name, values, Json.WriteStringValue);

    /// <summary>A thing of its own.</summary>
    public void Thing(string name, string type, Action describe)
    {
        Json.WritePropertyName(name);
        Thing(type, describe);
    }

    /// <summary>Several things.</summary>
    public void Things<T>(string name, IEnumerable<T> values, Func<T, string> type, Action<T> describe) =>
        List(name, values, value => Thing(type(value), () => describe(value)));

    /// <summary>The edition that the page belongs to.</summary>
    public void Edition()
    {
        Text("name", head.Site.Title[head.Language]);
        Text("url", Iri(SiteMap.Home(head.Language)));
    }

    /// <summary>Another page, by address and name.</summary>
    public void Reference(Address address, string name)
    {
        Text("@id", Iri(address));
        Text("name", name);
    }

    private void Thing(string type, Action describe)
    {
        Json.WriteStartObject();
        Json.WriteString("@type", type);
        describe();
        Json.WriteEndObject();
    }

    private void List<T>(string name, IEnumerable<T> values, Action<T> write)
    {
        var all = values.ToList();
        if (all.Count == 0)
        {
            return;
        }

        Json.WriteStartArray(name);
        all.ForEach(write);
        Json.WriteEndArray();
    }
}
