using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>Where in a source.</summary>
internal sealed partial class CitationGrammar
{
    /// <summary>The place in the source read last: what is left of its part.</summary>
    /// <param name="cursor">Behind the source.</param>
    /// <param name="numberIsPage">A bare number is a page, «Ветров, 1999, 5», “Ibid., 5”, or before a place the number of a volume.</param>
    private void Place(Cursor cursor, bool numberIsPage = false)
    {
        var places = ReadLocators.VolumeAndPage(text, cursor.At, cursor.End);
        places = places.IsEmpty && BarePage(cursor, numberIsPage) is { } page ? [page] : places;
        Extend(TextRange.Between(places.IsEmpty ? cursor.At : places[^1].Range.End, cursor.End), places, opens: false);
    }

    private Locator? BarePage(Cursor cursor, bool numberIsPage)
    {
        var sign = cursor;
        sign.SkipSpace();
        var isPage = sign.Take(':') || (citing.NumbersArePages && sign.Take(','));
        sign.At += !isPage && numberIsPage && sign.Here == ',' ? 1 : 0;
        var page = isPage || numberIsPage ? ReadLocators.Page(text, sign.At, sign.End) : null;
        if (!isPage && page is not null && page.Range.End < TrimEnd(TextRange.Between(cursor.At, cursor.End)))
        {
            sign.At = page.Range.End;
            page = ReadSourceNumbers.IsBeforePlace(sign) ? page with { Kind = LocatorKind.Number } : null;
        }

        return numberIsPage && page is not null && ReadAuthorYear.IsYear(page.Value.Printed) ? null : page;
    }

    private void GoOn(TextRange part)
    {
        var (index, last) = (items.Count - 1, items[^1]);
        Extend(part, last.Locators, opens: true);
        if (last.Locators.IsEmpty && !last.Implied.IsEmpty)
        {
            items[index] = items[index] with { Implied = ReadIbid.Implied(last, items[index].Locators) };
        }
    }

    private void Extend(TextRange rest, ImmutableArray<Locator> before, bool opens)
    {
        if (TrimEnd(rest) == rest.Start && before.IsEmpty)
        {
            return;
        }

        var read = ReadLocators.In(text, rest, before);
        var last = items[^1];
        var locators = opens || before.IsEmpty ? read : [.. before, .. read.Skip(before.Length).Select(l => l with { OpensPlace = false })];
        var end = locators.IsEmpty ? last.Range.End : Math.Max(last.Range.End, TrimEnd(rest));
        end = locators.IsEmpty ? end : Math.Max(end, locators[^1].Range.End);
        items[^1] = last with { Range = TextRange.Between(last.Range.Start, end), Locators = locators };
        PartSources(opens ? before.Length : 0);
    }

    private int TrimEnd(TextRange range)
    {
        var end = range.End;
        while (end > range.Start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
