using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Publish;

/// <summary>The link of each source in a citation: what stands between the names in it, less the separators around them.</summary>
internal static class FindSourceLinks
{
    /// <summary>The ranges of each item's link, by reference.</summary>
    public static Dictionary<CitationItem, ImmutableArray<TextRange>> In(AnnotatedPassage passage) => new(
        passage.Citations.SelectMany(c => c.Items).Select(i => KeyValuePair.Create(i, LinkOf(passage, i).ToImmutableArray())),
        ReferenceEqualityComparer.Instance);

    private static IEnumerable<TextRange> LinkOf(AnnotatedPassage passage, CitationItem item)
    {
        var start = item.Range.Start;
        foreach (var name in passage.Mentions.Where(m => !m.IsNested).Select(m => m.Range).Where(item.Range.Contains))
        {
            yield return Trim(passage.Passage.Text, start, name.Start, isTail: start > item.Range.Start);
            start = name.End;
        }

        yield return Trim(passage.Passage.Text, start, item.Range.End, isTail: start > item.Range.Start);
    }

    private static TextRange Trim(string text, int start, int end, bool isTail)
    {
        while (isTail && start < end && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextRange.Between(start, end);
    }
}
