using System.Collections.Immutable;
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
        select (place.Number, Id: TeiSources.IdOf(line.Archive!, shelfmark))).ToLookup(s => s.Number, s => s.Id);

    public void Write(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            Write(inline);
        }
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case TextRun t: tei.Text(PlainText.Of(t.Text)); break;
            case CodeRun c: tei.Inline("code", () => tei.Text(PlainText.Of(c.Text))); break;
            case Emphasis e: tei.Inline("hi", () => Write(e.Inlines), ("rend", "italic")); break;
            case Strong s: tei.Inline("hi", () => Write(s.Inlines), ("rend", "bold")); break;
            case Link l: tei.Inline("ref", () => Write(l.Inlines), ("target", l.Target)); break;
            case LineBreak: tei.Text(" "); tei.Empty("lb"); break;
            case NoteReference n: tei.Empty("ptr", ("type", "note"), ("target", $"#{language}-note-{n.NoteId}"), ("n", TeiWriter.Number(n.Number))); break;
            case DateMark d: tei.Inline("date", () => Write(d.Inlines), ("when", d.Date.ToString())); break;
            case ForeignWords f: tei.Inline("foreign", () => Write(f.Inlines), ("xml:lang", f.Language)); break;
            case MentionMark m: Mention(m); break;
            case CitationMark c: Citation(c); break;
            case CitationLink c: tei.Inline("ref", () => Write(c.Inlines), ("type", "source"), ("subtype", c.Item.Lead == CitationLead.Via ? "cited-in" : null), ("target", $"#source-{c.Item.Source}")); break;
            default: throw new InvalidOperationException($"unknown inline {inline.GetType().Name}");
        }
    }

    private void Mention(MentionMark mark) => tei.Inline(
        TeiNames.ElementOf(mark.Mention.Kind), () => Write(mark.Inlines),
        ("ref", "#" + TeiNames.IdOf(mark.Mention.Kind, mark.Mention.Id)), ("cert", TeiNames.Cert(mark.Mention.Certainty)));

    /// <summary>The bracket as it stands; behind its words, without any of their own, the places that it names.</summary>
    private void Citation(CitationMark mark) => tei.Inline("bibl", () =>
    {
        Write(mark.Inlines);
        foreach (var cited in mark.Citation.Items.SelectMany(PlacesOf))
        {
            var (from, to) = Ends(cited.Place.Value);
            tei.Empty("citedRange", ("ana", cited.IsImplied ? "#" + TeiHeader.Implied : null), ("unit", UnitOf(cited.Place.Kind)), ("from", from), ("to", to), ("corresp", $"#source-{cited.Source}"));
        }
    }, ("xml:id", $"{language}-cite-{mark.Number}"), ("type", mark.Citation.Items.All(i => i.Lead == CitationLead.Via) ? "cited-in" : "citation"),
        ("corresp", string.Join(' ', mark.Citation.Items.Select(i => $"#source-{i.Source}").Concat(shelfmarks[mark.Number].Select(id => "#" + id)).Distinct())));

    /// <summary>What «Там же» takes over from the citation before is marked as such: the text does not print it.</summary>
    private static IEnumerable<CitedPlace> PlacesOf(CitationItem item) =>
        item.Implied.Select(l => new CitedPlace(item.Source, l, true)).Concat(item.Locators.Select(l => new CitedPlace(item.Source, l, false)));

    private sealed record CitedPlace(int Source, Locator Place, bool IsImplied);

    private static string UnitOf(LocatorKind kind) => kind == LocatorKind.Text ? "document" : kind.ToString().ToLowerInvariant();

    /// <summary>From and to are words of TEI: without spaces. A value that is one, such as the name of a letter, has its spaces joined.</summary>
    private static (string From, string To) Ends(string value)
    {
        var ends = value.Split('–', '-', '—') is [var from, var to] && from.Trim().All(char.IsAsciiLetterOrDigit) && to.Trim().All(char.IsAsciiLetterOrDigit)
            ? (from.Trim(), to.Trim()) : (value, value);
        return (Word(ends.Item1), Word(ends.Item2));
    }

    private static string Word(string value) => string.Join('_', value.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
