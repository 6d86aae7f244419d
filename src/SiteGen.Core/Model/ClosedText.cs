using System.Collections.Immutable;
using SiteGen.Core.Text;

namespace SiteGen.Core.Model;

/// <summary>
/// The stretches of a passage's plain text in which nothing is looked for, neither citations nor names: headings, links, code,
/// and the line ends between blocks.
/// </summary>
internal static class ClosedText
{
    /// <summary>The stretches, in order.</summary>
    public static IEnumerable<TextRange> In(Passage passage) => Stretches(passage).Select(s => s.Range);

    /// <summary>The line ends between blocks: a line may end inside a block too.</summary>
    public static IEnumerable<int> BlockEnds(Passage passage) => Stretches(passage).Where(s => s.IsBlockEnd).Select(s => s.Range.Start);

    private static IEnumerable<Stretch> Stretches(Passage passage)
    {
        var at = 0;
        foreach (var leaf in PlainText.Leaves(passage.Blocks))
        {
            var start = at;
            at += leaf is Verbatim v ? v.Text.Length : PlainText.Of(PlainText.InlinesOf(leaf)).Length;
            foreach (var range in leaf is Paragraph p ? In(p.Inlines, start) : [TextRange.Between(start, at)])
            {
                yield return new(range, IsBlockEnd: false);
            }

            yield return new(new(at++, 1), IsBlockEnd: true);
        }
    }

    private static IEnumerable<TextRange> In(ImmutableArray<Inline> inlines, int start)
    {
        foreach (var inline in inlines)
        {
            var length = PlainText.Of([inline]).Length;
            var inside = inline switch
            {
                Emphasis e => In(e.Inlines, start),
                Strong s => In(s.Inlines, start),
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

    private sealed record Stretch(TextRange Range, bool IsBlockEnd);
}
