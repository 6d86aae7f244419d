using System.Collections.Immutable;
using SiteGen.Core.Cite.Authors;
using SiteGen.Core.Cite.Rules;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Grammar;

/// <summary>A bracket in its text.</summary>
internal sealed record BracketIn(string Text, TextRange Range);

/// <summary>What the reading of a bracket rests on besides its own words.</summary>
/// <param name="List">The list of sources.</param>
/// <param name="Rules">What tells brackets apart.</param>
/// <param name="NumbersArePages">The author's habit: <c>[12, 45]</c> is page 45 of source 12.</param>
/// <param name="Before">The citation before, for «Там же»; empty where there is none, or where what is there could not be read.</param>
internal sealed record CitingText(SourceList List, BracketRules Rules, bool NumbersArePages, ImmutableArray<CitationItem> Before)
{
    private const int Habit = 2;

    public static CitingText Learn(IEnumerable<BracketIn> brackets, ImmutableArray<Source> sources, BracketRules rules)
    {
        var list = new SourceList(sources);
        var plain = new CitingText(list, rules, false, []);
        return plain with { NumbersArePages = brackets.Where(b => IsNumberAndPage(b.Text, b.Range, list)).Take(Habit).Count() == Habit };
    }

    private static bool IsNumberAndPage(string text, TextRange bracket, SourceList list)
    {
        var cursor = new Cursor(text, bracket.Start + 1, bracket.End - 1);
        return Number(ref cursor) is { } source && cursor.Take(',') && Number(ref cursor) is { } page && cursor.IsAtEnd
            && list.Contains(source) && !list.Contains(page) && page is < Years.First and > 0;
    }

    private static int? Number(ref Cursor cursor)
    {
        cursor.SkipSpace();
        var digits = cursor.TakeWhile(char.IsAsciiDigit);
        int? number = digits.Length is > 0 and < 5 ? int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) : null;
        cursor.SkipSpace();
        return number;
    }
}
