using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Grammar;

/// <summary>
/// Tells brackets inside a citation: «[3, с. 5–[7]]» has a page without a number in print, and «[3 [курсив мой]]» the author's words. They are part
/// of its place, and never sources of their own.
/// </summary>
internal static class InnerBrackets
{
    /// <summary>Where those brackets begin.</summary>
    /// <param name="text">The text of the passage.</param>
    /// <param name="closed">Its brackets, those inside others before them.</param>
    /// <param name="citing">What reading rests on.</param>
    public static IReadOnlySet<int> Find(string text, ImmutableArray<TextRange> closed, CitingText citing)
    {
        var inner = new HashSet<int>();
        (TextRange? around, bool? cites) = (null, null);
        for (var i = closed.Length - 1; i >= 0; i--)
        {
            if (around?.Contains(closed[i]) != true)
            {
                (around, cites) = (closed[i], null);
            }
            else if ((cites ??= CitesNumber(text, around, citing)) && !CitesPlace(text, closed[i], citing))
            {
                inner.Add(closed[i].Start);
            }
        }

        return inner;
    }

    /// <summary>Whether a bracket begins with a number of the list and can be read.</summary>
    public static bool CitesNumber(string text, TextRange bracket, CitingText citing) => ByNumber(text, bracket, citing) is not null;

    /// <summary>«[3 [7, с. 5]]»: a source with its place is one wherever it is.</summary>
    private static bool CitesPlace(string text, TextRange bracket, CitingText citing) =>
        ByNumber(text, bracket, citing) is { } citation && citation.Items.Any(i => i.Locators.Any(l => l.Label.Length > 0));

    private static Citation? ByNumber(string text, TextRange bracket, CitingText citing) =>
        char.IsAsciiDigit(text[bracket.Start + 1]) && ReadBracket.Read(text, bracket, citing).Citation is { } citation
        && citing.List.Contains(citation.Items[0].Source) ? citation : null;
}
