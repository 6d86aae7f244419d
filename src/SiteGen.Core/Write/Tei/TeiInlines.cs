using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;
using SiteGen.Core.Publish.Weaving;

namespace SiteGen.Core.Write.Tei;

/// <summary>Writes running text with its marks.</summary>
/// <param name="tei">Where to.</param>
/// <param name="page">The page of the text: ids begin with its language.</param>
internal sealed class TeiInlines(TeiWriter tei, ArticlePage page)
{
    private readonly string language = page.Text.Language;

    /// <summary>The archives that keep sources, by the number of the source.</summary>
    private readonly ImmutableDictionary<int, Archive> archives =
        page.Sources.Where(s => s.Archive is not null).ToImmutableDictionary(s => s.Source.Number, s => s.Archive!);

    public void Write(ImmutableArray<WovenInline> inlines)
    {
        foreach (var inline in inlines)
        {
            Write(inline);
        }
    }

    private void Write(WovenInline inline)
    {
        switch (inline)
        {
            case WovenRun r: Characters(r.Characters); break;
            case WovenCode c: tei.Inline("code", () => Characters(c.Characters)); break;
            case WovenEmphasis e: tei.Inline("hi", () => Write(e.Inlines), ("rend", "italic")); break;
            case WovenStrong s: tei.Inline("hi", () => Write(s.Inlines), ("rend", "bold")); break;
            case WovenLink l: tei.Inline("ref", () => Write(l.Inlines), ("target", l.Target)); break;
            case WovenLineBreak: tei.Text(" "); tei.Empty("lb"); break;
            default: WriteMark(inline); break;
        }
    }

    /// <summary>What was recognised.</summary>
    private void WriteMark(WovenInline mark)
    {
        switch (mark)
        {
            case NoteMark n: Note(n); break;
            case DateMark d: Date(d); break;
            case ForeignWords f: tei.Inline("foreign", () => Write(f.Inlines), ("xml:lang", f.Language)); break;
            case MentionMark m: Mention(m); break;
            case CitationMark c: Citation(c); break;
            case CitationLink c: Source(c); break;
            default: throw new InvalidOperationException($"unknown inline {mark.GetType().Name}");
        }
    }

    /// <summary>As plain text has them, so that what <c>annotations.json</c> counts can be found here.</summary>
    private void Characters(ReadOnlyMemory<char> characters) => tei.Text(PlainText.FromCharacters(characters.ToString()));

    private void Note(NoteMark mark) =>
        tei.Empty("ptr", ("type", "note"), ("target", $"#{language}-note-{mark.NoteId}"), ("n", TeiWriter.Number(mark.Number)));

    private void Source(CitationLink link) => tei.Inline(
        "ref", () => Write(link.Inlines),
        ("type", "source"), ("subtype", link.Item.Lead == CitationLead.Via ? "cited-in" : null), ("target", $"#source-{link.Item.Source}"));

    private void Date(DateMark mark)
    {
        var (from, to) = (mark.Date.From.ToString(), mark.Date.To.ToString());
        TeiAttribute[] when = mark.Date.IsOne ? [("when", from)] : [("from", from), ("to", to)];
        tei.Inline("date", () => Write(mark.Inlines), when);
    }

    private void Mention(MentionMark mark) => tei.Inline(
        TeiNames.ElementOf(mark.Mention.Kind), () => Write(mark.Inlines),
        ("ref", "#" + TeiNames.IdOf(mark.Mention.Kind, mark.Mention.Id)), ("cert", TeiNames.Cert(mark.Mention.Certainty)));

    /// <summary>The bracket as it is; after its words, without any of their own, the places that it names.</summary>
    private void Citation(CitationMark mark) => tei.Inline("bibl", () =>
    {
        Write(mark.Inlines);
        foreach (var item in mark.Citation.Items)
        {
            TeiCitedRange.Write(tei, item);
        }
    }, ("xml:id", $"{language}-cite-{mark.Citation.Number}"), ("type", mark.Citation.Items.All(i => i.Lead == CitationLead.Via) ? "cited-in" : "citation"),
        ("corresp", CorrespondingTo(mark)));

    private string CorrespondingTo(CitationMark mark)
    {
        var shelfmarks = from item in mark.Citation.Items
                         where archives.ContainsKey(item.Source)
                         from shelfmark in item.Shelfmarks
                         select "#" + TeiSources.IdOf(archives[item.Source], shelfmark);
        return string.Join(' ', mark.Citation.Items.Select(i => $"#source-{i.Source}").Concat(shelfmarks).Distinct());
    }
}
