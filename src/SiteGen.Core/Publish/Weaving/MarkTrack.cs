using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Publish.Weaving;

/// <summary>The smallest piece of a text that no mark cuts through.</summary>
/// <param name="Leaf">Characters, a line break or a note's mark.</param>
/// <param name="Start">Where it starts in the plain text.</param>
/// <param name="End">Where it ends there; a note's mark has no length.</param>
/// <param name="Wrappers">Emphasis and links around it, the outermost first.</param>
internal readonly record struct Atom(WovenInline Leaf, int Start, int End, ImmutableArray<Inline> Wrappers)
{
    /// <summary>Whether a link may be laid around it: it is none itself, nor inside one.</summary>
    public bool IsLinkable => Leaf is not NoteMark && !Wrappers.Any(w => w is Link);

    /// <summary>Whether it is the mark of a note that nothing wraps, so that a name can hold it.</summary>
    public bool IsBareNote => Leaf is NoteMark && Wrappers.IsEmpty;
}

/// <summary>Marks of one kind by their place in the plain text. None overlaps another: of two that do, the one added first holds.</summary>
/// <param name="edges">Takes both ends of every mark.</param>
internal sealed class MarkTrack<T>(List<int> edges) where T : class
{
    private readonly List<Placed> marks = [];

    /// <summary>Adds a mark; most come in the order of their places.</summary>
    public void Add(T mark, TextRange range)
    {
        edges.Add(range.Start);
        edges.Add(range.End);
        var at = marks.Count;
        while (at > 0 && marks[at - 1].Start > range.Start)
        {
            at--;
        }

        if (range.Length > 0 && (at == 0 || marks[at - 1].End <= range.Start) && (at == marks.Count || range.End <= marks[at].Start))
        {
            marks.Insert(at, new(range.Start, range.End, mark));
        }
    }

    /// <summary>The mark that covers an atom; an atom without length belongs to a mark only where it is inside it.</summary>
    public T? Find(in Atom atom)
    {
        if (marks.Count == 0 || LastFrom(atom.Start) is not (>= 0 and var at))
        {
            return null;
        }

        var mark = marks[at];
        var covers = atom.End > atom.Start ? atom.End <= mark.End : mark.Start < atom.Start && atom.Start < mark.End;
        return covers ? mark.Mark : null;
    }

    /// <summary>Whether any mark shares a character with a range.</summary>
    public bool Overlaps(TextRange range) => LastFrom(range.End - 1) is >= 0 and var at && marks[at].End > range.Start;

    /// <summary>The last mark that starts at a place or before it; -1 where none does.</summary>
    private int LastFrom(int place)
    {
        var (low, high) = (0, marks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = marks[middle].Start <= place ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    private readonly record struct Placed(int Start, int End, T Mark);
}
