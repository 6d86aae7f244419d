using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Publish.Weaving;

/// <summary>The link of each source in a citation: what is between the names in it, less the separators around them.</summary>
internal static class FindSourceLinks
{
    /// <summary>The ranges of an item's link, in order.</summary>
    public static IEnumerable<TextRange> FindLinks(AnnotatedPassage passage, CitationItem item)
    {
        var start = item.Range.Start;
        foreach (var name in passage.Mentions.Where(m => !m.IsNested && item.Range.Contains(m.Range)).Select(m => m.Range))
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
