using System.Text.RegularExpressions;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Read.Markup;

/// <summary>Holds marks and notes against each other: a mark without a note, a note without a mark, a note written twice.</summary>
internal static partial class CheckNotes
{
    public static IEnumerable<Diagnostic> FindFaults(SourceFile file, TextRange part, MarkdownText text)
    {
        var written = Written(file, part);
        var ids = written.Select(w => w.Id).ToHashSet(StringComparer.Ordinal);
        var marked = text.Notes.Select(n => n.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. written.Where(w => !Names.IsId(w.Id)).Select(w => Catalogue.BadId(w.Span, w.Id)),
            .. written.Where(w => !marked.Contains(w.Id)).DistinctBy(w => w.Id).Select(w => Catalogue.UnusedNote(w.Span, w.Id)),
            .. from same in written.GroupBy(w => w.Id)
               from again in same.Skip(1)
               select Catalogue.DuplicateNote(again.Span, same.Key, same.First().Span.Position.Line),
            .. text.Notes.Where(n => n.Blocks.IsEmpty)
                .Select(n => Catalogue.EmptyNote(written.Where(w => w.Id == n.Id).Select(w => w.Span).FirstOrDefault(file.Span(part.Start)), n.Id)),
            .. Unwritten(text, ids),
        ];
    }

    /// <summary>Notes and marks in a page of prose, which has no place to show them.</summary>
    public static IEnumerable<Diagnostic> FindFaultsInProse(SourceFile file, TextRange part, MarkdownText text) =>
    [
        .. Written(file, part).Select(w => Catalogue.NoteInProse(w.Span, w.Id)),
        .. UnwrittenMarks(text).Select(m => Catalogue.NoteInProse(m.Span, m.Id)),
    ];

    private static List<Marked> Written(SourceFile file, TextRange part) =>
        [.. Definition().Matches(part.In(file.Text)).Select(m => new Marked(m.Groups[1].Value, file.Span(part.Start + m.Index, m.Length)))];

    private static IEnumerable<Diagnostic> Unwritten(MarkdownText text, HashSet<string> ids) =>
        UnwrittenMarks(text).Select(m => Catalogue.UnknownNote(m.Span, m.Id, Nearest.FindNearest(m.Id, ids)));

    /// <summary>Marks that are still text: Markdown makes a mark only where it finds the note.</summary>
    private static IEnumerable<Marked> UnwrittenMarks(MarkdownText text) =>
        from blocks in text.Notes.Select(n => n.Blocks).Prepend(text.Blocks)
        let layout = PassageLayout.LayOut(blocks)
        from mark in Mark().Matches(layout.Text)
        select new Marked(mark.Groups[1].Value, layout.FindSource(new(mark.Index, mark.Length)));

    private sealed record Marked(string Id, SourceSpan Span);

    [GeneratedRegex(@"^ {0,3}\[\^([^\]\n]+)\]:", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Definition();

    [GeneratedRegex(@"\[\^([^\]\s]+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
