using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Read.Markup;

/// <summary>Tells what looks like markup and is shown as text, and headings that leave out a level.</summary>
internal static partial class CheckMarkup
{
    public static IEnumerable<Diagnostic> FindFaults(ImmutableArray<Block> blocks) =>
        [.. Headings(blocks), .. PlainText.Leaves(blocks).OfType<Paragraph>().SelectMany(Paragraph)];

    private static IEnumerable<Diagnostic> Headings(ImmutableArray<Block> blocks)
    {
        var before = 1;
        foreach (var heading in blocks.OfType<Heading>())
        {
            if (heading.Level > before + 1 && !IsTooDeep(heading))
            {
                yield return Catalogue.HeadingSkipsLevel(heading.Span, heading.Level, before);
            }

            before = heading.Level;
        }
    }

    /// <summary>A level that no text can have is told already.</summary>
    private static bool IsTooDeep(Heading heading) => heading.Span.File.Text.AsSpan(heading.Span.Start).StartsWith("#####");

    private static IEnumerable<Diagnostic> Paragraph(Paragraph paragraph)
    {
        var span = paragraph.Span;
        if (PipeRow().IsMatch(span.File.Text.AsSpan(span.Start, span.Length)))
        {
            yield return Catalogue.TableAsText(span);
        }

        foreach (var run in Runs(paragraph.Inlines))
        {
            foreach (var tag in Tag().Matches(run.Text).Cast<Match>())
            {
                // An escaped sign is not part of the run: the run begins after its backslash.
                var at = run.Span.Start + tag.Index;
                if (at == 0 || run.Span.File.Text[at - 1] != '\\')
                {
                    yield return Catalogue.HtmlAsText(run.Span.File.Span(at, tag.Length), run.Text.Substring(tag.Index, tag.Length));
                }
            }
        }
    }

    private static IEnumerable<TextRun> Runs(ImmutableArray<Inline> inlines) => inlines.SelectMany(inline => inline switch
    {
        TextRun text => [text],
        Emphasis e => Runs(e.Inlines),
        Strong s => Runs(s.Inlines),
        Link l => Runs(l.Inlines),
        _ => [],
    });

    /// <summary>The line below the head of a table: <c>|---|:--:|</c>.</summary>
    [GeneratedRegex(@"\n[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*(?:\n|$)", RegexOptions.CultureInvariant)]
    private static partial Regex PipeRow();

    [GeneratedRegex(@"</?[A-Za-z][A-Za-z0-9-]{0,20}(?:\s[^<>]{0,200})?/?>|<!--", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
