using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Annotate.Matching;

/// <summary>
/// The stretches of a passage in which names are looked for: not headings, links, code, nor what a citation counts; free text
/// inside a citation is a stretch of its own, and so is every block, so that no name runs over an edge.
/// </summary>
internal static class OpenText
{
    /// <summary>The stretches, in order.</summary>
    public static ImmutableArray<TextRange> Of(CitedPassage cited)
    {
        var passage = cited.Passage;
        if (passage.IsHeading)
        {
            return [];
        }

        var free = cited.Citations.SelectMany(c => c.Items).SelectMany(i => i.Locators)
            .Where(l => l.Kind == LocatorKind.Text).Select(l => l.Range).OrderBy(r => r.Start);
        IEnumerable<TextRange> closed = ClosedIn(passage).Concat(cited.Citations.Select(c => c.Range)).OrderBy(r => r.Start);
        var whole = new TextRange(0, passage.Text.Length);
        return [.. Without(whole, closed).Concat(free.Where(whole.Contains)).OrderBy(r => r.Start)];
    }

    private static IEnumerable<TextRange> Without(TextRange whole, IEnumerable<TextRange> closed)
    {
        var at = whole.Start;
        foreach (var range in closed)
        {
            if (range.Start > at)
            {
                yield return TextRange.Between(at, Math.Min(range.Start, whole.End));
            }

            at = Math.Max(at, Math.Min(range.End, whole.End));
        }

        if (at < whole.End)
        {
            yield return TextRange.Between(at, whole.End);
        }
    }

    /// <summary>Links, code, and the line ends between blocks.</summary>
    private static IEnumerable<TextRange> ClosedIn(Passage passage)
    {
        var at = 0;
        foreach (var leaf in PlainText.Leaves(passage.Blocks))
        {
            var start = at;
            at += leaf is Verbatim v ? v.Text.Length : PlainText.Of(PlainText.InlinesOf(leaf)).Length;
            foreach (var range in leaf is Paragraph p ? ClosedIn(p.Inlines, start) : [TextRange.Between(start, at)])
            {
                yield return range;
            }

            yield return new(at++, 1);
        }
    }

    private static IEnumerable<TextRange> ClosedIn(ImmutableArray<Inline> inlines, int start)
    {
        foreach (var inline in inlines)
        {
            var length = PlainText.Of([inline]).Length;
            var inside = inline switch
            {
                Emphasis e => ClosedIn(e.Inlines, start),
                Strong s => ClosedIn(s.Inlines, start),
                CodeRun or Link => [new(start, length)],
                _ => [],
            };
            foreach (var range in inside)
            {
                yield return range;
            }

            start += length;
        }
    }
}
