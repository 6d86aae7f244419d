using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Read.Markup;

/// <summary>
/// Reads Markdown into the closed tree of <see cref="Model.Block"/>. Markdig parses, with raw HTML off and without generic
/// attributes; its own tree and renderer go no further than this folder.
/// </summary>
internal static class ReadMarkdown
{
    private static readonly MarkdownPipeline Pipeline = Built();

    private static MarkdownPipeline Built()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml().UseFootnotes().UsePreciseSourceLocation();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new NoteMarkParser());
        return builder.Build();
    }

    /// <summary>The blocks and notes of a part of a file; prose may have no notes.</summary>
    public static Checked<MarkdownText> Read(SourceFile file, TextRange part, bool isProse = false)
    {
        var nothing = new MarkdownText([], []);
        if (BlockLimits.Exceeded(file, part) is { } tooLarge)
        {
            return Checked.Of(nothing, tooLarge);
        }

        try
        {
            return Parsed(file, part, isProse);
        }
        catch (ArgumentException)
        {
            // Markdig's own limit on nesting, thrown without a place.
            return Checked.Of(nothing, Catalogue.BlockTooLarge(file.Span(part.Start), "the levels that Markdown can nest"));
        }
    }

    private static Checked<MarkdownText> Parsed(SourceFile file, TextRange part, bool isProse)
    {
        var document = Markdown.Parse(part.In(file.Text), Pipeline);
        var convert = new ConvertMarkdown(file, part.Start);
        var blocks = convert.Blocks(document);
        var text = new MarkdownText(blocks, convert.Notes());
        var notes = isProse ? CheckNotes.FindFaultsInProse(file, part, text) : CheckNotes.FindFaults(file, part, text);
        var markup = text.Notes.Select(n => n.Blocks).Prepend(text.Blocks).SelectMany(CheckMarkup.FindFaults);
        return Checked.Of(text, [.. convert.Faults, .. markup, .. notes, .. Vanishing(document, file, part.Start)]);
    }

    private static IEnumerable<Diagnostic> Vanishing(MarkdownDocument document, SourceFile file, int offset) =>
        document.Descendants<LinkReferenceDefinition>()
            .Where(d => d is not FootnoteLinkReferenceDefinition)
            .Select(d => Catalogue.LinkDefinition(file.Span(offset + d.Span.Start, d.Span.Length)));
}
