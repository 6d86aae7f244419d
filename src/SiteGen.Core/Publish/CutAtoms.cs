using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Publish;

/// <summary>The smallest piece of a text that no mark cuts through.</summary>
/// <param name="Leaf">Characters, a line break or a note's mark.</param>
/// <param name="Range">Its place in the plain text; a note's mark has no length.</param>
/// <param name="Wrappers">Emphasis and links around it, the outermost first.</param>
internal sealed record Atom(Inline Leaf, TextRange Range, ImmutableArray<Inline> Wrappers)
{
    /// <summary>Whether a link may be laid around it: it is none itself and stands in none.</summary>
    public bool IsLinkable => Leaf is not NoteReference && !Wrappers.Any(w => w is Link);
}

/// <summary>Cuts inlines into atoms.</summary>
internal static class CutAtoms
{
    /// <summary>Has no place in the plain text.</summary>
    private const char SoftHyphen = '\u00ad';

    /// <summary>Adds the atoms of some inlines.</summary>
    /// <param name="inlines">The inlines.</param>
    /// <param name="offset">Where their plain text begins.</param>
    /// <param name="edges">Places of the plain text to cut at, ascending.</param>
    /// <param name="atoms">Takes the atoms.</param>
    /// <returns>Where their plain text ends.</returns>
    public static int From(ImmutableArray<Inline> inlines, int offset, int[] edges, List<Atom> atoms) =>
        From(inlines, offset, edges, [], atoms);

    private static int From(ImmutableArray<Inline> inlines, int offset, int[] edges, ImmutableArray<Inline> wrappers, List<Atom> atoms)
    {
        foreach (var inline in inlines)
        {
            offset = inline switch
            {
                Emphasis e => From(e.Inlines, offset, edges, wrappers.Add(e), atoms),
                Strong s => From(s.Inlines, offset, edges, wrappers.Add(s), atoms),
                Link l => From(l.Inlines, offset, edges, wrappers.Add(l), atoms),
                NamedWords n => From(n.Inlines, offset, edges, wrappers, atoms),
                TextRun t => Cut(t.Text, offset, edges, (text) => t with { Text = text }, wrappers, atoms),
                CodeRun c => Cut(c.Text, offset, edges, (text) => c with { Text = text }, wrappers, atoms),
                _ => Whole(inline, offset, wrappers, atoms),
            };
        }

        return offset;
    }

    private static int Whole(Inline inline, int offset, ImmutableArray<Inline> wrappers, List<Atom> atoms)
    {
        var length = PlainText.FromLeaf(inline).Length;
        atoms.Add(new(inline, new(offset, length), wrappers));
        return offset + length;
    }

    private static int Cut(
        string text, int offset, int[] edges, Func<string, Inline> leaf, ImmutableArray<Inline> wrappers, List<Atom> atoms)
    {
        var (from, start) = (0, offset);
        var edge = FirstFrom(edges, offset + 1);
        for (var i = 0; i < text.Length; i++)
        {
            if (edge < edges.Length && offset == edges[edge] && offset > start)
            {
                Add(i);
                (from, start) = (i, offset);
            }

            edge = Past(edges, edge, offset);
            offset += text[i] == SoftHyphen ? 0 : 1;
        }

        Add(text.Length);
        return offset;

        void Add(int to) => atoms.AddRange(from < to ? [new(leaf(text[from..to]), TextRange.Between(start, offset), wrappers)] : Array.Empty<Atom>());
    }

    private static int Past(int[] edges, int edge, int offset)
    {
        while (edge < edges.Length && edges[edge] <= offset)
        {
            edge++;
        }

        return edge;
    }

    private static int FirstFrom(int[] edges, int offset)
    {
        var found = Array.BinarySearch(edges, offset);
        return found < 0 ? ~found : found;
    }
}
