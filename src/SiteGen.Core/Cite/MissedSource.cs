using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;

namespace SiteGen.Core.Cite;

/// <summary>
/// Tells words behind a semicolon that may name another source, «5, с. 3; его же, 2001, с. 7», from those that name a further document of
/// the same: a page stands before them and another behind. «1923. № 7. С. 9» names a year of the same newspaper.
/// </summary>
internal static class MissedSource
{
    public static bool Is(ImmutableArray<Locator> places, int at) =>
        places[at] is { Kind: LocatorKind.Text, OpensPlace: true } words
        && !char.IsAsciiDigit(words.Value[0]) && !ReadLocators.IsEmphasis(words.Value)
        && places.Skip(at + 1).TakeWhile(p => !p.OpensPlace).Any(p => p.Kind == LocatorKind.Fond || p.IsPage)
        && places.Take(at).Any(p => p.IsPage);

    /// <summary>The number at the end of words: «по сведениям 7».</summary>
    public static string NumberIn(string words)
    {
        var start = words.Length;
        while (start > 0 && char.IsAsciiDigit(words[start - 1]))
        {
            start--;
        }

        return words[start..];
    }
}
