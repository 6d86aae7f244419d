using System.Collections.Immutable;
using SiteGen.Core.Cite.Words;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Grammar;

/// <summary>Reads «Там же» and “Ibid.”, and what they stand for.</summary>
internal static class ReadIbid
{
    /// <summary>Whether the words are here, followed by nothing or by a place: «[там же, в городе]» are words of the author.</summary>
    public static bool TakeIbid(ref Cursor cursor)
    {
        var after = cursor;
        after.SkipSpace();
        if (FindWord(after) is not { } word)
        {
            return false;
        }

        after.At += word.Words.Length;
        after.Take('.');
        var isMeant = IsEndOrPlace(after);
        cursor = isMeant ? after : cursor;
        return isMeant;
    }

    private static bool IsEndOrPlace(Cursor place)
    {
        place.TakeWhile(c => c is '.' or ',' or ':' or ';' or '(' || Dashes.Is(c) || char.IsWhiteSpace(c));
        return place.IsAtEnd || char.IsAsciiDigit(place.Here) || PlaceWords.Passim.Take(ref place)
            || ReadLabel.FindCounted(place, LocatorKind.Fond) is not null;
    }

    /// <summary>«Там же, письмо Орловой», “ibid., emphasis added”: meant as a citation, unless the words are the author's, «[там же, в городе]».</summary>
    public static bool Begins(Cursor cursor) => FindWord(cursor) is { } word && !IsCommon(word, cursor.Here);

    /// <summary>
    /// The places that are taken over: all where none is printed anew, else those of the last place above the first that is. A further
    /// place of the citation before may itself have left its upper levels unsaid.
    /// </summary>
    public static ImmutableArray<Locator> FindImplied(CitationItem before, ImmutableArray<Locator> printed)
    {
        if (printed.IsEmpty)
        {
            return [.. before.Place];
        }

        var place = new List<Locator>();
        foreach (var locator in before.Place)
        {
            if (locator.OpensPlace)
            {
                Cut(place, locator.Kind);
            }

            place.Add(locator with { OpensPlace = false });
        }

        Cut(place, printed[0].Kind);
        return [.. place];
    }

    /// <summary>Leaves what is above a kind of place.</summary>
    private static void Cut(List<Locator> place, LocatorKind kind)
    {
        var same = place.FindIndex(l => l.Kind == kind);
        var level = same >= 0 ? same : place.FindIndex(l => PlaceLevels.RankLevel(l.Kind) >= PlaceLevels.RankLevel(kind));
        place.RemoveRange(level < 0 ? place.Count : level, level < 0 ? 0 : place.Count - level);
    }

    /// <summary>The one source that was cited last; null where there is none or several.</summary>
    public static CitationItem? FindAntecedent(ImmutableArray<CitationItem> before) =>
        !before.IsDefaultOrEmpty && before.All(i => i.Source == before[0].Source) ? before[^1] : null;

    /// <summary>«[там же] решили»: in small letters, alone in its bracket and before a word it may be the author's own.</summary>
    public static bool IsInsertion(string text, int start, TextRange bracket)
    {
        var inner = text.AsSpan(bracket.Start + 1, bracket.Length - 2).Trim();
        var after = new Cursor(text, bracket.End, text.Length);
        after.SkipSpace();
        return FindWord(new(text, start, bracket.End - 1)) is { } word && IsCommon(word, text[start])
            && inner.TrimEnd('.').Length == word.Words.Length && char.IsLetterOrDigit(after.Here);
    }

    private static bool IsCommon(IbidWord word, char first) => word.IsCommon && char.IsLower(first);

    private static IbidWord? FindWord(Cursor cursor) => Vocabulary.Ibid.FirstOrDefault(word => cursor.TakeWord(word.Words));
}
