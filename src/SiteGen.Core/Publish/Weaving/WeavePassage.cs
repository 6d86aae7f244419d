using System.Collections.Immutable;
using SiteGen.Core.Model;
using Line = System.Collections.Immutable.ImmutableArray<SiteGen.Core.Publish.Weaving.WovenInline>.Builder;

namespace SiteGen.Core.Publish.Weaving;

/// <summary>
/// Weaves one passage. Each block's inlines are cut into atoms at every edge of a mark; then the atoms are put together
/// again, marks outside and emphasis inside, so that no mark is ever broken by emphasis and no link ever holds another.
/// </summary>
internal sealed class WeavePassage
{
    private static readonly Layer Plain = (weave, from, to, line) => weave.Wrap(from, to, 0, line);

    /// <summary>Dates that are here whole; one that the end of a link cuts through stays unmarked.</summary>
    private static readonly Layer Dates = (weave, from, to, line) => weave.Group(
        from, to, line, static (w, atom) => w.dates.Find(atom),
        static (w, date, start, end) => w.IsWhole(date, start, end) ? new DateMark(date, w.Collect(start, end, Plain)) : null, Plain);

    /// <summary>Inside a link, names of record groups in the archive's own language.</summary>
    private static readonly Layer Foreign = (weave, from, to, line) => weave.Group(
        from, to, line, static (w, atom) => w.names.Find(atom),
        static (w, name, start, end) => new ForeignWords(name.Language!, w.Collect(start, end, Plain)), Dates);

    /// <summary>Inside a name, those of the persons that it holds.</summary>
    private static readonly Layer Nested = (weave, from, to, line) => weave.Group(
        from, to, line, static (w, atom) => atom.IsLinkable ? w.nested.Find(atom) : null,
        static (w, mention, start, end) => new MentionMark(mention, false, w.Collect(start, end, Plain)), Plain);

    private static readonly Layer Mentions = (weave, from, to, line) => weave.Group(
        from, to, line, static (w, atom) => atom.IsLinkable || atom.IsBareNote ? w.mentions.Find(atom) : null,
        static (w, mention, start, end) => new MentionMark(mention, w.isFirst(mention), w.Collect(start, end, Nested)), Dates);

    /// <summary>Inside a citation: a link for each source, parted where a name is, since no link holds another.</summary>
    private static readonly Layer Items = (weave, from, to, line) => weave.Group(
        from, to, line, static (w, atom) => atom.IsLinkable && atom.End > atom.Start ? w.links.Find(atom) : null,
        static (w, item, start, end) => new CitationLink(item, w.Collect(start, end, Foreign)), Mentions);

    /// <summary>Atoms of one citation under one mark; between citations, mentions.</summary>
    private static readonly Layer Citations = (weave, from, to, line) => weave.Group(
        from, to, line, static (w, atom) => w.citations.Find(atom),
        static (w, citation, start, end) => new CitationMark(citation, w.Collect(start, end, Items)), Mentions);

    private readonly PassageLayout layout;
    private readonly Func<Mention, bool> isFirst;
    private readonly List<int> edges = [];
    private readonly MarkTrack<Citation> citations;
    private readonly MarkTrack<CitationItem> links;
    private readonly MarkTrack<Mention> mentions;
    private readonly MarkTrack<Mention> nested;
    private readonly MarkTrack<Date> dates;
    private readonly MarkTrack<Locator> names;
    private readonly List<Atom> atoms = [];
    private int block;

    public WeavePassage(AnnotatedPassage passage, Func<Mention, bool> isFirst)
    {
        (layout, this.isFirst) = (passage.Passage.Layout, isFirst);
        (citations, links, mentions, nested, dates, names) = (new(edges), new(edges), new(edges), new(edges), new(edges), new(edges));
        foreach (var mention in passage.Mentions)
        {
            (mention.IsNested ? nested : mentions).Add(mention, mention.Range);
        }

        foreach (var date in passage.Dates.Where(d => !mentions.Overlaps(d.Range)))
        {
            dates.Add(date, date.Range);
        }

        foreach (var citation in passage.Citations)
        {
            Place(passage, citation);
        }

        edges.Sort();
    }

    /// <summary>Lays marks of one kind around the neighbours that they cover.</summary>
    private delegate void Layer(WeavePassage weave, int from, int to, Line line);

    private delegate T? MarkAt<T>(WeavePassage weave, Atom atom);

    private delegate WovenInline? MarkAround<T>(WeavePassage weave, T mark, int from, int to);

    /// <summary>The passage's blocks, woven; each weaver is asked once.</summary>
    public ImmutableArray<WovenBlock> Weave(ImmutableArray<Block> blocks) => ImmutableArray.CreateRange(blocks, Weave);

    private WovenBlock Weave(Block tree) => tree switch
    {
        Paragraph => new WovenParagraph(NextLine()),
        Heading h => new WovenHeading(h.Level, NextLine()),
        BlockQuotation q => new WovenQuotation(Weave(q.Blocks)),
        ListBlock l => new WovenList(l.Start, ImmutableArray.CreateRange(l.Items, Weave)),
        Verbatim v => Skip(v),
        ThematicBreak => new WovenBreak(),
        _ => throw new InvalidOperationException($"unknown block {tree.GetType().Name}"),
    };

    private WovenVerbatim Skip(Verbatim verbatim)
    {
        block++;
        return new(verbatim.Text);
    }

    private WovenLine NextLine()
    {
        var placed = layout.Blocks[block++];
        atoms.Clear();
        for (var i = placed.First; i < placed.Past; i++)
        {
            CutAtoms.Cut(layout.Inlines[i], edges, atoms);
        }

        return new(Collect(0, atoms.Count, Citations));
    }

    private void Place(AnnotatedPassage passage, Citation citation)
    {
        citations.Add(citation, citation.Range);
        foreach (var item in citation.Items)
        {
            edges.Add(item.Range.Start);
            edges.Add(item.Range.End);
            foreach (var range in FindSourceLinks.FindLinks(passage, item))
            {
                links.Add(item, range);
            }

            foreach (var name in item.Locators.Where(l => l.Language is not null))
            {
                names.Add(name, name.Range);
            }
        }
    }

    /// <summary>Neighbours under one mark go into it, as far as it can be laid around them; all others to the layers below.</summary>
    private void Group<T>(int from, int to, Line line, MarkAt<T> markAt, MarkAround<T> around, Layer others) where T : class
    {
        while (from < to)
        {
            var mark = markAt(this, atoms[from]);
            var end = from + 1;
            while (end < to && ReferenceEquals(markAt(this, atoms[end]), mark))
            {
                end++;
            }

            if (mark is not null && around(this, mark, from, end) is { } woven)
            {
                line.Add(woven);
            }
            else
            {
                others(this, from, end, line);
            }

            from = end;
        }
    }

    private ImmutableArray<WovenInline> Collect(int from, int to, Layer layer)
    {
        var line = ImmutableArray.CreateBuilder<WovenInline>(to - from);
        layer(this, from, to, line);
        return line.DrainToImmutable();
    }

    private bool IsWhole(Date date, int from, int to) => atoms[from].Start == date.Range.Start && atoms[to - 1].End == date.Range.End;

    /// <summary>Puts emphasis, strong stress and links back around atoms that share them.</summary>
    private void Wrap(int from, int to, int depth, Line line)
    {
        while (from < to)
        {
            var wrapper = WrapperOf(from, depth);
            if (wrapper is null)
            {
                line.Add(atoms[from++].Leaf);
                continue;
            }

            var end = from + 1;
            while (end < to && ReferenceEquals(WrapperOf(end, depth), wrapper))
            {
                end++;
            }

            line.Add(Around(wrapper, from, end, depth + 1));
            from = end;
        }
    }

    private Inline? WrapperOf(int atom, int depth) => atoms[atom].Wrappers is var wrappers && wrappers.Length > depth ? wrappers[depth] : null;

    private WovenSpan Around(Inline wrapper, int from, int to, int depth)
    {
        var line = ImmutableArray.CreateBuilder<WovenInline>(to - from);
        Wrap(from, to, depth, line);
        return wrapper switch
        {
            Emphasis => new WovenEmphasis(line.DrainToImmutable()),
            Strong => new WovenStrong(line.DrainToImmutable()),
            Link link => new WovenLink(link.Target, line.DrainToImmutable()),
            _ => throw new InvalidOperationException($"{wrapper.GetType().Name} holds no inlines"),
        };
    }
}
