using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>Reads «Там же» and “Ibid.”, and what they stand for.</summary>
internal static class ReadIbid
{
    private static readonly string[] Words = ["там же", "ibidem", "ibid", "ibíd", "ebenda", "ebd", "tamże", "tamtéž", "tam že"];

    /// <summary>Whether the words stand here, followed by nothing or by a place: «[там же, в городе]» are words of the author.</summary>
    public static bool At(ref Cursor cursor)
    {
        var back = cursor;
        cursor.SkipSpace();
        var start = cursor.At;
        if (!TakeAny(ref cursor))
        {
            cursor = back;
            return false;
        }

        var place = cursor;
        place.TakeWhile(c => c is '.' or ',' or ':' or ';' || char.IsWhiteSpace(c));
        var isMeant = place.IsAtEnd
            || char.IsAsciiDigit(place.Here)
            || ReadLocators.Labelled(cursor.Text, place.At, cursor.End, inShelfmark: true) is not null;
        cursor = isMeant ? cursor : back;
        return isMeant && !(place.IsAtEnd && IsInsertion(cursor.Text, start));
    }

    /// <summary>The places that are taken over: those above the first that is printed anew; all where none is.</summary>
    public static ImmutableArray<Locator> Implied(CitationItem before, ImmutableArray<Locator> printed)
    {
        var place = before.Place.ToImmutableArray();
        if (printed.IsEmpty)
        {
            return place;
        }

        var level = place.TakeWhile(l => l.Kind != printed[0].Kind).Count();
        return level == place.Length ? [] : place[..level];
    }

    /// <summary>The one source that was cited last; null where there is none or several.</summary>
    public static CitationItem? Antecedent(ImmutableArray<CitationItem> before) =>
        !before.IsDefaultOrEmpty && before.All(i => i.Source == before[0].Source) ? before[^1] : null;

    /// <summary>«[там же]» in small letters, alone in its bracket, may be the author's word.</summary>
    private static bool IsInsertion(string text, int start) => text[start] == 'т' && start > 0 && text[start - 1] == '[';

    private static bool TakeAny(ref Cursor cursor)
    {
        foreach (var word in Words)
        {
            if (cursor.TakeWord(word))
            {
                cursor.Take('.');
                return true;
            }
        }

        return false;
    }
}
