using System.Buffers;
using System.Text;

namespace SiteGen.Rendering;

/// <summary>
/// Takes the characters of a page as they are made and keeps them as UTF-8: the declaration of the document type, the page without white
/// space around it, line ends as LF. A large page is so held once, and not as a builder, a string and its copies; while it grows it lies in a
/// lent buffer.
/// </summary>
internal sealed class PageWriter : TextWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private byte[] page = ArrayPool<byte>.Shared.Rent(64 * 1024);

    private int length;

    // Keeps the first half of a character whose halves come in two writes.
    private readonly Encoder encoder = Utf8.GetEncoder();

    private bool hasBegun;

    public PageWriter() => Encode("<!doctype html>\n");

    /// <inheritdoc/>
    public override Encoding Encoding => Utf8;

    /// <summary>The page, ending in one line end.</summary>
    public byte[] Bytes() => [.. page.AsSpan(0, length).TrimEnd(" \t\n"u8), (byte)'\n'];

    /// <inheritdoc/>
    public override void Write(char value) => Write([value]);

    /// <inheritdoc/>
    /// <remarks>
    /// The framework ends an element that holds nothing as XML would; in HTML the slash means nothing.
    /// Text never comes so: its <c>&gt;</c> is encoded.
    /// </remarks>
    public override void Write(string? value) => Write(value is " />" ? ">" : value.AsSpan());

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

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        ArrayPool<byte>.Shared.Return(page);
        page = [];
        base.Dispose(disposing);
    }

    private void Encode(ReadOnlySpan<char> text)
    {
        var most = length + Utf8.GetMaxByteCount(text.Length);
        if (most > page.Length)
        {
            Grow(Math.Max(most, 2 * page.Length));
        }

        length += encoder.GetBytes(text, page.AsSpan(length), flush: false);
    }

    private void Grow(int size)
    {
        var larger = ArrayPool<byte>.Shared.Rent(size);
        page.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(page);
        page = larger;
    }
}
