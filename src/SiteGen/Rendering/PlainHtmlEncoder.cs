using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace SiteGen.Rendering;

/// <summary>
/// Encodes the five characters that HTML gives a meaning and nothing else. The framework's own encoder writes every
/// Cyrillic letter and no-break space as a number, which swells the pages by a fifth and makes their source unreadable.
/// </summary>
internal sealed unsafe class PlainHtmlEncoder : HtmlEncoder
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public override int MaxOutputCharactersPerInputCharacter => "&quot;".Length;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is '&' or '<' or '>' or '"' or '\'';

    public override int FindFirstCharacterToEncode(char* text, int textLength) =>
        new ReadOnlySpan<char>(text, textLength).IndexOfAny(Special);

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        Span<char> itself = stackalloc char[2];
        ReadOnlySpan<char> written = unicodeScalar switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\'' => "&#39;",
            _ => itself[..new Rune(unicodeScalar).EncodeToUtf16(itself)],
        };
        var fits = written.TryCopyTo(new Span<char>(buffer, bufferLength));
        numberOfCharactersWritten = fits ? written.Length : 0;
        return fits;
    }
}
