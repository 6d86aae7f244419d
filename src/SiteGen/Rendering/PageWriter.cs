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

    // A tag comes in a dozen writes: they are gathered before they are encoded.
    private readonly char[] gathered = ArrayPool<char>.Shared.Rent(8 * 1024);

    private int count;

    private byte[] page = ArrayPool<byte>.Shared.Rent(64 * 1024);

    private int length;

    // Keeps the first half of a character whose halves are encoded apart.
    private readonly Encoder encoder = Utf8.GetEncoder();

    private bool hasBegun;

    public PageWriter() => Gather("<!doctype html>\n");

    /// <inheritdoc/>
    public override Encoding Encoding => Utf8;

    /// <summary>The page, ending in one line end.</summary>
    public byte[] Bytes()
    {
        Encode();
        return [.. page.AsSpan(0, length).TrimEnd(" \t\n"u8), (byte)'\n'];
    }

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
        Gather(rest);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        ArrayPool<char>.Shared.Return(gathered);
        ArrayPool<byte>.Shared.Return(page);
        page = [];
        base.Dispose(disposing);
    }

    private void Gather(ReadOnlySpan<char> text)
    {
        while (text.Length > gathered.Length - count)
        {
            var room = gathered.Length - count;
            text[..room].CopyTo(gathered.AsSpan(count));
            text = text[room..];
            count = gathered.Length;
            Encode();
        }

        text.CopyTo(gathered.AsSpan(count));
        count += text.Length;
    }

    private void Encode()
    {
        var most = length + Utf8.GetMaxByteCount(count);
        if (most > page.Length)
        {
            Grow(Math.Max(most, 2 * page.Length));
        }

        ReadOnlySpan<char> rest = gathered.AsSpan(0, count);
        for (var carriage = rest.IndexOf('\r'); carriage >= 0; carriage = rest.IndexOf('\r'))
        {
            length += encoder.GetBytes(rest[..carriage], page.AsSpan(length), flush: false);
            rest = rest[(carriage + 1)..];
        }

        length += encoder.GetBytes(rest, page.AsSpan(length), flush: false);
        count = 0;
    }

    private void Grow(int size)
    {
        var larger = ArrayPool<byte>.Shared.Rent(size);
        page.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(page);
        page = larger;
    }
}
