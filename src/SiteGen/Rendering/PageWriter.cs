using System.Buffers;
using System.Text;

namespace SiteGen.Rendering;

/// <summary>
/// Takes the characters of a page as they are made and keeps them as UTF-8: the declaration of the document type, the page without white
/// space around it, line ends as LF. A large page is so held once, and not as a builder, a string and its copies.
/// </summary>
internal sealed class PageWriter : TextWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ArrayBufferWriter<byte> bytes = new(16 * 1024);

    // Keeps the first half of a character whose halves come in two writes.
    private readonly Encoder encoder = Utf8.GetEncoder();

    private bool hasBegun;

    public PageWriter() => bytes.Write("<!doctype html>\n"u8);

    /// <inheritdoc/>
    public override Encoding Encoding => Utf8;

    /// <summary>The page, ending in one line end.</summary>
    public ReadOnlyMemory<byte> Bytes()
    {
        var length = bytes.WrittenSpan.TrimEnd(" \t\n"u8).Length;
        bytes.Write("\n"u8);
        return bytes.WrittenSpan[length] == (byte)'\n' ? bytes.WrittenMemory[..(length + 1)] : (byte[])[.. bytes.WrittenSpan[..length], (byte)'\n'];
    }

    /// <inheritdoc/>
    public override void Write(char value) => Write([value]);

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        var rest = hasBegun ? buffer : buffer.TrimStart();
        hasBegun |= rest.Length > 0;
        for (var carriage = rest.IndexOf('\r'); carriage >= 0; carriage = rest.IndexOf('\r'))
        {
            Encode(rest[..carriage]);
            rest = rest[(carriage + 1)..];
        }

        Encode(rest);
    }

    private void Encode(ReadOnlySpan<char> text)
    {
        if (text.Length > 0)
        {
            bytes.Advance(encoder.GetBytes(text, bytes.GetSpan(Utf8.GetMaxByteCount(text.Length)), flush: false));
        }
    }
}
