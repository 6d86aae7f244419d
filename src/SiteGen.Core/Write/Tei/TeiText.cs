using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;
using SiteGen.Core.Publish.Weaving;

namespace SiteGen.Core.Write.Tei;

/// <summary>Writes the text of one language: its blocks, under the headings that gather them, and after them the editors' notes.</summary>
internal sealed class TeiText
{
    private readonly TeiWriter tei;
    private readonly ArticlePage page;
    private readonly TeiInlines inlines;
    private readonly ImmutableArray<string> others;

    private TeiText(TeiWriter tei, ArticlePage page, ImmutableArray<ArticlePage> texts)
    {
        (this.tei, this.page) = (tei, page);
        inlines = new(tei, page);
        others = [.. texts.Select(t => t.Text.Language).Where(l => l != page.Text.Language)];
    }

    public static void Write(TeiWriter tei, ArticlePage page, ImmutableArray<ArticlePage> texts) => new TeiText(tei, page, texts).Write(texts);

    private void Write(ImmutableArray<ArticlePage> texts) => tei.Block("text", () =>
    {
        tei.Block("body", () => Section(0, 0, texts));
        if (!page.Notes.IsEmpty)
        {
            tei.Block("back", () => tei.Block("div", () => Notes(texts), ("type", "notes")));
        }
    }, ("xml:lang", page.Text.Language), ("xml:id", page.Text.Language));

    /// <summary>The blocks from one on: those of the section, then the sections below it, until a heading of its own level or a higher one.</summary>
    private int Section(int from, int level, ImmutableArray<ArticlePage> texts)
    {
        var at = from;
        while (at < page.Body.Length)
        {
            if (page.Body[at].Blocks is not [WovenHeading heading])
            {
                Passage(at++, texts);
            }
            else if (heading.Level > level)
            {
                at = Headed(at, heading, texts);
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>A heading and its section; what follows is where the next begins.</summary>
    private int Headed(int at, WovenHeading heading, ImmutableArray<ArticlePage> texts)
    {
        var next = at + 1;
        tei.Block("div", () =>
        {
            tei.Leaf("head", () => inlines.Write(heading.Line.Inlines), Attributes(page.Body[at].Id, texts));
            next = Section(next, heading.Level, texts);
        });
        return next;
    }

    private void Passage(int index, ImmutableArray<ArticlePage> texts)
    {
        var passage = page.Body[index];
        Block(passage.Blocks[0], Attributes(passage.Id, texts));
    }

    private void Notes(ImmutableArray<ArticlePage> texts)
    {
        foreach (var (note, passage, _) in page.Notes)
        {
            tei.Block("note", () => Blocks(passage.Blocks), [
                .. Attributes(passage.Id, texts), ("n", note.Number.ToString(CultureInfo.InvariantCulture)), ("type", "editorial"), ("resp", "#" + TeiNames.Editors)]);
        }
    }

    private void Blocks(ImmutableArray<WovenBlock> blocks)
    {
        foreach (var block in blocks)
        {
            Block(block, []);
        }
    }

    private void Block(WovenBlock block, TeiAttribute[] attributes)
    {
        switch (block)
        {
            case WovenParagraph p: tei.Leaf("p", () => inlines.Write(p.Line.Inlines), attributes); break;
            case WovenHeading h: tei.Leaf("p", () => inlines.Write(h.Line.Inlines), [.. attributes, ("rend", "heading")]); break;
            case WovenVerbatim v: tei.Leaf("p", v.Text, [.. attributes, ("rend", "verbatim"), ("xml:space", "preserve")]); break;
            case WovenQuotation q: tei.Block("quote", () => Blocks(q.Blocks), attributes); break;
            case WovenList l: List(l, attributes); break;
            case WovenBreak: tei.Empty("milestone", [.. attributes, ("unit", "section")]); tei.Line(); break;
            default: throw new InvalidOperationException($"unknown block {block.GetType().Name}");
        }
    }

    private void List(WovenList list, TeiAttribute[] attributes) => tei.Block("list", () =>
    {
        for (var i = 0; i < list.Items.Length; i++)
        {
            tei.Block("item", () => Blocks(list.Items[i]), ("n", TeiWriter.Number(list.Start + i)));
        }
    }, [.. attributes, ("rend", list.Start is null ? "bulleted" : "numbered")]);

    /// <summary>The id of a passage, and those of its twins, which may be lacking in a text that is shorter.</summary>
    private TeiAttribute[] Attributes(PassageId id, ImmutableArray<ArticlePage> texts)
    {
        var twins = texts.Where(t => others.Contains(t.Text.Language) && (t.Body.Any(p => p.Id == id) || t.Notes.Any(n => n.Passage.Id == id)));
        return [("xml:id", $"{page.Text.Language}-{id.Anchor}"), ("corresp", string.Join(' ', twins.Select(t => $"#{t.Text.Language}-{id.Anchor}")))];
    }
}
