using System.Runtime.InteropServices;
using SiteGen.Core.Model;

namespace SiteGen.Core.Publish.Weaving;

/// <summary>Cuts inlines into atoms.</summary>
internal static class CutAtoms
{
    /// <summary>Has no place in the plain text.</summary>
    private const char SoftHyphen = '\u00ad';

    /// <summary>Adds the atoms of an inline.</summary>
    /// <param name="placed">The inline.</param>
    /// <param name="edges">Places of the plain text to cut at, ascending.</param>
    /// <param name="atoms">Takes the atoms.</param>
    public static void Cut(in PlacedInline placed, List<int> edges, List<Atom> atoms)
    {
        switch (placed.Inline)
        {
            case TextRun run: Cut(placed, run.Text, static characters => new WovenRun(characters), edges, atoms); break;
            case CodeRun code: Cut(placed, code.Text, static characters => new WovenCode(characters), edges, atoms); break;
            case NoteReference note: Add(placed, new NoteMark(note.NoteId, note.Number, note.Occurrence), atoms); break;
            case LineBreak: Add(placed, new WovenLineBreak(), atoms); break;
            default: throw new InvalidOperationException($"unknown inline {placed.Inline.GetType().Name}");
        }
    }

    private static void Add(in PlacedInline placed, WovenInline leaf, List<Atom> atoms) => atoms.Add(new(leaf, placed.Start, placed.End, placed.Wrappers));

    private static void Cut(
        in PlacedInline placed, string text, Func<ReadOnlyMemory<char>, WovenInline> leafOf, List<int> edges, List<Atom> atoms)
    {
        var (from, start) = (0, placed.Start);
        for (var edge = FirstAfter(edges, start); edge < edges.Count && edges[edge] < placed.End; edge++)
        {
            if (edges[edge] > start)
            {
                var to = IndexAfter(text, from, edges[edge] - start);
                atoms.Add(new(leafOf(text.AsMemory(from, to - from)), start, edges[edge], placed.Wrappers));
                (from, start) = (to, edges[edge]);
            }
        }

        if (from < text.Length)
        {
            atoms.Add(new(leafOf(text.AsMemory(from)), start, placed.End, placed.Wrappers));
        }
    }

    /// <summary>The index after so many characters of the plain text; a soft hyphen there belongs to what follows.</summary>
    private static int IndexAfter(string text, int from, int count)
    {
        while (count > 0)
        {
            count -= text[from++] == SoftHyphen ? 0 : 1;
        }

        return from;
    }

    private static int FirstAfter(List<int> edges, int place)
    {
        var found = CollectionsMarshal.AsSpan(edges).BinarySearch(place + 1);
        found = found < 0 ? ~found : found;
        while (found > 0 && edges[found - 1] > place)
        {
            found--;
        }

        return found;
    }
}
