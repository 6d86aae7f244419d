using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Grammar;

/// <summary>The square brackets of a passage, in one pass; none runs from one block into the next.</summary>
/// <param name="Closed">Brackets that may be citations, each from the opening through the closing one; one inside another is before it.</param>
/// <param name="Open">Openings that begin like a citation and never close.</param>
/// <param name="Deep">Openings that are in more brackets than are read.</param>
/// <param name="Long">Openings of brackets that begin like a citation and are longer than any.</param>
/// <param name="Unopened">Closing brackets without an opening, after what ends like a citation.</param>
internal sealed record Brackets(
    ImmutableArray<TextRange> Closed, ImmutableArray<TextRange> Open, ImmutableArray<TextRange> Deep, ImmutableArray<TextRange> Long,
    ImmutableArray<TextRange> Unopened)
{
    /// <summary>Stands in the text where a block ends.</summary>
    public const char BlockEnd = '\uffff';

    /// <summary>Finds the brackets that are in open text: not those inside code and links.</summary>
    public static Brackets Find(Passage passage) => new FindBrackets(passage.Layout.IsOpenParagraph ? passage.Text : MaskClosed(passage)).Run();

    /// <summary>
    /// The text with spaces for the brackets in closed stretches: a bracket may run over a link, but not begin in it. Where a
    /// block ends a mark is, since a line may end inside a block too.
    /// </summary>
    private static string MaskClosed(Passage passage)
    {
        var text = passage.Text.ToCharArray();
        foreach (var range in passage.Layout.FindClosed())
        {
            var inside = text.AsSpan(Math.Min(range.Start, text.Length), Math.Max(0, Math.Min(range.End, text.Length) - range.Start));
            inside.Replace('[', ' ');
            inside.Replace(']', ' ');
        }

        foreach (var end in passage.Layout.Blocks.Select(b => b.Range.End).Where(e => e < text.Length))
        {
            text[end] = BlockEnd;
        }

        return new(text);
    }
}
