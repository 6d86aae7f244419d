using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Text;

namespace SiteGen.Core.Write.Tei;

/// <summary>Writes running text with its marks.</summary>
/// <param name="tei">Where to.</param>
/// <param name="page">The page of the text: ids begin with its language.</param>
internal sealed class TeiInlines(TeiWriter tei, ArticlePage page)
{
    private readonly string language = page.Text.Language;

    /// <summary>The places in archives that a citation names, by its number.</summary>
    private readonly ILookup<int, string> shelfmarks = (
        from line in page.Sources
        where line.Archive is not null
        from place in line.Places
        from shelfmark in place.Shelfmarks
        select new { place.Number, Id = TeiSources.IdOf(line.Archive!, shelfmark) }).ToLookup(s => s.Number, s => s.Id);

    public void Write(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in JoinParts(inlines))
        {
            Write(inline);
        }
    }

    /// <summary>
    /// A name that the mark of a note parts is one name: pages must part it, since no link holds another; here the mark stands in it.
    /// </summary>
    private static IEnumerable<Inline> JoinParts(ImmutableArray<Inline> inlines)
    {
        for (var i = 0; i < inlines.Length; i++)
        {
            var joined = inlines[i] as MentionMark;
            while (joined is not null && i + 2 < inlines.Length && inlines[i + 1] is NoteReference note
                && inlines[i + 2] is MentionMark next && ReferenceEquals(next.Mention, joined.Mention))
            {
                joined = joined with { Inlines = [.. joined.Inlines, note, .. next.Inlines] };
                i += 2;
            }

            yield return joined ?? inlines[i];
        }
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case TextRun t: tei.Text(PlainText.FromCharacters(t.Text)); break;
            case CodeRun c: tei.Inline("code", () => tei.Text(PlainText.FromCharacters(c.Text))); break;
            case Emphasis e: tei.Inline("hi", () => Write(e.Inlines), ("rend", "italic")); break;
            case Strong s: tei.Inline("hi", () => Write(s.Inlines), ("rend", "bold")); break;
            case Link l: tei.Inline("ref", () => Write(l.Inlines), ("target", l.Target)); break;
            case LineBreak: tei.Text(" "); tei.Empty("lb"); break;
            case NoteReference n: Note(n); break;
            case DateMark d: Date(d); break;
            case ForeignWords f: tei.Inline("foreign", () => Write(f.Inlines), ("xml:lang", f.Language)); break;
            case MentionMark m: Mention(m); break;
            case CitationMark c: Citation(c); break;
            case CitationLink c: Source(c); break;
            default: throw new InvalidOperationException($"unknown inline {inline.GetType().Name}");
        }
    }

    private void Note(NoteReference mark) =>
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

    /// <summary>The bracket as it stands; behind its words, without any of their own, the places that it names.</summary>
    private void Citation(CitationMark mark) => tei.Inline("bibl", () =>
    {
        Write(mark.Inlines);
        foreach (var item in mark.Citation.Items)
        {
            TeiCitedRange.Write(tei, item);
        }
    }, ("xml:id", $"{language}-cite-{mark.Citation.Number}"), ("type", mark.Citation.Items.All(i => i.Lead == CitationLead.Via) ? "cited-in" : "citation"),
        ("corresp", CorrespondingTo(mark)));

    private string CorrespondingTo(CitationMark mark) => string.Join(
        ' ', mark.Citation.Items.Select(i => $"#source-{i.Source}").Concat(shelfmarks[mark.Citation.Number].Select(id => "#" + id)).Distinct());
}
