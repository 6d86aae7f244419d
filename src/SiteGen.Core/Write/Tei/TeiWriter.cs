using System.Globalization;
using System.Xml;
using SiteGen.Core.Text;

namespace SiteGen.Core.Write.Tei;

/// <summary>An attribute, written as a pair; left out where it has no value.</summary>
internal sealed record TeiAttribute(string Name, string? Value)
{
    public static implicit operator TeiAttribute((string Name, string? Value) pair) => new(pair.Name, pair.Value);
}

/// <summary>Writes TEI elements: blocks on lines of their own, running text without a space that the page has not.</summary>
internal sealed class TeiWriter(XmlWriter xml)
{
    private const string Namespace = "http://www.tei-c.org/ns/1.0";
    private const string Xml = "http://www.w3.org/XML/1998/namespace";

    /// <summary>An element of which the inside is white space and other elements: its content begins and it ends on a new line.</summary>
    public void Block(string name, Action content, params TeiAttribute[] attributes)
    {
        Start(name, attributes);
        Line();
        content();
        xml.WriteEndElement();
        Line();
    }

    /// <summary>An element that holds running text, on a line of its own.</summary>
    public void Leaf(string name, Action content, params TeiAttribute[] attributes)
    {
        Start(name, attributes);
        content();
        xml.WriteEndElement();
        Line();
    }

    /// <summary>The same for a mere text; nothing is written where there is none.</summary>
    public void Leaf(string name, string? text, params TeiAttribute[] attributes)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Start(name, attributes);
            Text(text);
            xml.WriteEndElement();
            Line();
        }
    }

    /// <summary>The same for a text in several languages: an element each, and none where there is no text.</summary>
    public void Texts(string name, Localized<string>? texts, params TeiAttribute[] attributes)
    {
        foreach (var (language, text) in texts?.Values ?? [])
        {
            Leaf(name, text, [.. attributes, ("xml:lang", language)]);
        }
    }

    /// <summary>The same inside an element that may be only once.</summary>
    public void Each(string name, Localized<string> texts)
    {
        foreach (var (language, text) in texts.Values)
        {
            Inline(name, () => Text(text), ("xml:lang", language));
        }
    }

    /// <summary>An element inside running text.</summary>
    public void Inline(string name, Action content, params TeiAttribute[] attributes)
    {
        Start(name, attributes);
        content();
        xml.WriteEndElement();
    }

    /// <summary>An element without content.</summary>
    public void Empty(string name, params TeiAttribute[] attributes)
    {
        Start(name, attributes);
        xml.WriteEndElement();
    }

    /// <summary>Characters.</summary>
    public void Text(string text) => xml.WriteString(text);

    /// <summary>A new line, between blocks only.</summary>
    public void Line() => xml.WriteWhitespace("\n");

    /// <summary>A number as XML writes it.</summary>
    public static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private void Start(string name, TeiAttribute[] attributes)
    {
        xml.WriteStartElement(name, Namespace);
        foreach (var (attribute, value) in attributes)
        {
            if (string.IsNullOrEmpty(value))
            {
                continue;
            }

            if (attribute.StartsWith("xml:", StringComparison.Ordinal))
            {
                xml.WriteAttributeString("xml", attribute[4..], Xml, value);
            }
            else
            {
                xml.WriteAttributeString(attribute, value);
            }
        }
    }
}
