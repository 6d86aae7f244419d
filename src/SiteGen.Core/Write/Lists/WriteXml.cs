using System.Text;
using System.Xml;

namespace SiteGen.Core.Write.Lists;

/// <summary>The one form in which XML leaves the house: UTF-8 without a mark, two spaces a level, lines that end in LF.</summary>
internal static class WriteXml
{
    private static readonly XmlWriterSettings Form = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = "  ",
        NewLineChars = "\n",
    };

    private static readonly XmlWriterSettings AsWritten = new() { Encoding = Form.Encoding, NewLineHandling = NewLineHandling.None };

    /// <summary>The document that some code writes. Where white space is part of the text, that code makes the lines itself.</summary>
    public static byte[] Document(Action<XmlWriter> write, bool isIndented = true)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, isIndented ? Form : AsWritten))
        {
            write(xml);
        }

        if (isIndented)
        {
            bytes.WriteByte((byte)'\n');
        }

        return bytes.ToArray();
    }
}
