using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Core.Read.Markup;

/// <summary>
/// Reads the marks of notes for Markdig. To its own parser <c>[11, с. 186][^id]</c> and <c>[^one][^two]</c> are a reference link, whose first bracket is
/// dropped; here a bracket before a mark is a bracket, and no word is lost.
/// </summary>
internal sealed class NoteMarkParser : InlineParser
{
    public NoteMarkParser() => OpeningCharacters = ['[', ']'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        slice.CurrentChar == '[' ? TakeMark(processor, ref slice) : CloseBeforeMark(processor, ref slice);

    private static bool TakeMark(InlineProcessor processor, ref StringSlice slice)
    {
        if (NoteAt(processor, slice, 0, out var length) is not { CreateLinkInline: { } create } note)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var mark = create(processor, note, null);
        (mark.Span, mark.Line, mark.Column) = (new SourceSpan(start, start + length - 1), line, column);
        processor.Inline = mark;
        slice.Start += length;
        return true;
    }

    /// <summary>The bracket that closes before a mark, and the one it closes, are text.</summary>
    private static bool CloseBeforeMark(InlineProcessor processor, ref StringSlice slice)
    {
        var open = processor.Inline as LinkDelimiterInline ?? processor.Inline?.FirstParentOfType<LinkDelimiterInline>();
        if (open is null || NoteAt(processor, slice, 1, out _) is null)
        {
            return false;
        }

        open.IsActive = false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline("]") { Span = new SourceSpan(start, start), Line = line, Column = column };
        slice.SkipChar();
        return true;
    }

    private static FootnoteLinkReferenceDefinition? NoteAt(InlineProcessor processor, StringSlice slice, int ahead, out int length)
    {
        var text = slice.AsSpan()[ahead..];
        var end = text.StartsWith("[^") ? text.IndexOf(']') : -1;
        length = end + 1;
        return end > 0 && processor.Document.TryGetLinkReferenceDefinition(text[1..end].ToString(), out var note)
            ? note as FootnoteLinkReferenceDefinition : null;
    }
}
