using System.Collections.Immutable;
using SiteGen.Core.Text;

namespace SiteGen.Core.Model;

/// <summary>Words of a passage that say themselves what they name.</summary>
/// <param name="Words">The words as the text has them.</param>
/// <param name="Range">Their place in the passage's plain text.</param>
/// <param name="IsOpen">Whether names are linked there: not in headings.</param>
public sealed record NameOverride(NamedWords Words, TextRange Range, bool IsOpen);

/// <summary>Finds the words of a text that say themselves what they name.</summary>
public static class Overrides
{
    /// <summary>The overrides of a passage, in order.</summary>
    public static IEnumerable<NameOverride> In(Passage passage)
    {
        var at = 0;
        foreach (var leaf in PlainText.Leaves(passage.Blocks))
        {
            var start = at;
            at += (leaf is Verbatim v ? v.Text.Length : PlainText.Of(PlainText.InlinesOf(leaf)).Length) + 1;
            foreach (var found in In(PlainText.InlinesOf(leaf), start, leaf is Paragraph))
            {
                yield return found;
            }
        }
    }

    private static IEnumerable<NameOverride> In(ImmutableArray<Inline> inlines, int start, bool isOpen)
    {
        foreach (var inline in inlines)
        {
            var length = PlainText.Of([inline]).Length;
            var inside = inline switch
            {
                NamedWords n => [new(n, new(start, length), isOpen)],
                Emphasis e => In(e.Inlines, start, isOpen),
                Strong s => In(s.Inlines, start, isOpen),
                Link l => In(l.Inlines, start, isOpen: false),
                _ => [],
            };
            foreach (var found in inside)
            {
                yield return found;
            }

            start += length;
        }
    }
}
