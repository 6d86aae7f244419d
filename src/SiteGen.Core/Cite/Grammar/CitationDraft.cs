using System.Collections.Immutable;
using SiteGen.Core.Cite.Authors;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Grammar;

/// <summary>A citation as far as it has been read: its sources with their places, and what the readers of the next part go by.</summary>
/// <param name="text">The text of the passage.</param>
/// <param name="bracket">The bracket.</param>
/// <param name="citing">What reading rests on.</param>
internal sealed class CitationDraft(string text, TextRange bracket, CitingText citing)
{
    /// <summary>The text of the passage.</summary>
    public string Text => text;

    /// <summary>The bracket.</summary>
    public TextRange Bracket => bracket;

    /// <summary>What reading rests on.</summary>
    public CitingText Citing => citing;

    /// <summary>The sources that were read.</summary>
    public List<CitationItem> Items { get; } = [];

    /// <summary>The names of the rules that decided what its numbers are.</summary>
    public List<string> Rules { get; } = [];

    /// <summary>How the words before the next source lead to it.</summary>
    public CitationLead Lead { get; set; }

    /// <summary>Why the bracket is not read after all.</summary>
    public Func<SourceSpan, Diagnostic>? Fault { get; set; }

    /// <summary>The authors named last.</summary>
    public AuthorYear? Authors { get; set; }

    /// <summary>The bracket may name a town and a year.</summary>
    public bool IsTown { get; set; }

    /// <summary>Adds a source without a place.</summary>
    public void AddSource(int source, TextRange range) => Items.Add(new(source, range, []) { Lead = Lead });

    /// <summary>Reads the place in the source read last: what is left of its part.</summary>
    /// <param name="cursor">After the source.</param>
    /// <param name="numberIsPage">A bare number is a page, «Ветров, 1999, 5», “Ibid., 5”, or before a place the number of a volume.</param>
    public void ReadPlace(Cursor cursor, bool numberIsPage = false)
    {
        var places = ReadUnlabelledPlace.ReadVolumeAndPage(cursor);
        places = places.IsEmpty && ReadBarePage(cursor, numberIsPage) is { } page ? [page] : places;
        Extend(TextRange.Between(places.IsEmpty ? cursor.At : places[^1].Range.End, cursor.End), places, opens: false);
    }

    /// <summary>Goes on with a part that names no source: another place in the source before.</summary>
    public void GoOn(TextRange part)
    {
        var (index, last) = (Items.Count - 1, Items[^1]);
        Extend(part, last.Locators, opens: true);
        if (last.Locators.IsEmpty && !last.Implied.IsEmpty)
        {
            Items[index] = Items[index] with { Implied = ReadIbid.FindImplied(last, Items[index].Locators) };
        }
    }

    private Locator? ReadBarePage(Cursor cursor, bool numberIsPage)
    {
        var sign = cursor;
        sign.SkipSpace();
        var isPage = sign.Take(':') || (citing.NumbersArePages && sign.Take(','));
        if (!isPage && !numberIsPage)
        {
            return null;
        }

        _ = isPage || sign.Take(',');
        var page = ReadUnlabelledPlace.ReadPage(sign);
        page = isPage || page is null ? page : ReadPageOrVolume(page, cursor);
        return numberIsPage && page is not null && ReadYears.IsYear(page.Value.Printed) ? null : page;
    }

    /// <summary>A number without a colon before it is a page if nothing is after it, a volume before a place.</summary>
    private Locator? ReadPageOrVolume(Locator page, Cursor cursor) =>
        page.Range.End >= TextRange.Between(cursor.At, cursor.End).FindTrimmedEnd(text) ? page
            : EndOfNumber.IsBeforePlace(new(text, page.Range.End, cursor.End)) ? page with { Kind = LocatorKind.Number } : null;

    private void Extend(TextRange rest, ImmutableArray<Locator> before, bool opens)
    {
        if (rest.FindTrimmedEnd(text) == rest.Start && before.IsEmpty)
        {
            return;
        }

        var read = ReadLocators.ReadPart(new(text, rest.Start, rest.End), before);
        var last = Items[^1];
        var locators = opens || before.IsEmpty ? read : [.. before, .. read.Skip(before.Length).Select(l => l with { OpensPlace = false })];
        var end = locators.IsEmpty ? last.Range.End : Math.Max(last.Range.End, rest.FindTrimmedEnd(text));
        end = locators.IsEmpty ? end : Math.Max(end, locators[^1].Range.End);
        Items[^1] = last with { Range = TextRange.Between(last.Range.Start, end), Locators = locators };
        new CutSources(text, citing.List).CutLast(Items, opens ? before.Length : 0, Lead);
    }
}
