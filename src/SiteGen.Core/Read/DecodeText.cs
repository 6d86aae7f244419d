using System.Text;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Read;

/// <summary>Turns the bytes of a file into text: strict UTF-8, no byte order mark, LF, NFC. Never replaces what it cannot read.</summary>
public static class DecodeText
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MaximumLength = 2_000_000;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file; empty, with an error, where the bytes are no acceptable text.</summary>
    /// <param name="root">Name of the input folder, for messages.</param>
    /// <param name="file">The file.</param>
    public static Checked<SourceFile> Decode(string root, InputFile file)
    {
        var path = $"{root}/{file.Path}";
        var nothing = new SourceFile(path, "");
        if (file.Bytes.Length > MaximumLength)
        {
            return Checked.Of(nothing, Catalogue.FileTooLarge(nothing.Span(0), file.Bytes.Length, MaximumLength));
        }

        try
        {
            var text = WithPlainLineEnds(Strict.GetString(file.Bytes.Span).TrimStart('\ufeff'));
            // Noncharacters cannot be normalised; they are told of, and nothing is published.
            var canCompose = !text.AsSpan().ContainsAny('\ufffe', '\uffff');
            var decoded = new SourceFile(path, canCompose ? text.Normalize(NormalizationForm.FormC) : text);
            return Checked.Of(decoded, ForbiddenCharacters.FindFaults(decoded.Text, i => decoded.Span(i, 1)));
        }
        catch (DecoderFallbackException fault)
        {
            var good = new SourceFile(path, WithPlainLineEnds(Encoding.UTF8.GetString(file.Bytes.Span[..fault.Index])));
            return Checked.Of(nothing, Catalogue.NotUtf8(good.Span(good.Text.Length), fault.BytesUnknown?.FirstOrDefault() ?? 0));
        }
    }

    private static string WithPlainLineEnds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
