using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>Tells a bracket that was meant as a citation, but cannot be read as one, from the author's insertions.</summary>
internal static partial class MissedCitation
{
    /// <summary>Whether a bracket that is no citation looks like one.</summary>
    public static bool Is(string text, TextRange bracket, Func<int, bool> isListed)
    {
        var number = FirstNumber().Match(text, bracket.Start + 1, bracket.Length - 2);
        if (!number.Success || int.Parse(number.ValueSpan, CultureInfo.InvariantCulture) is var first && first == 0)
        {
            return false;
        }

        var leads = text.AsSpan(bracket.Start + 1, number.Index - bracket.Start - 1).IsWhiteSpace();
        var end = bracket.End - 1;
        return (leads && IsYearWithPlace(text, number.Index + number.Length, end))
            || (isListed(first) && ((leads && Range().IsMatch(text[number.Index..end])) || IsBeforePlace(text, bracket, number)));
    }

    /// <summary>«[1919, с. 15]»: a number that no list has, and something behind it.</summary>
    private static bool IsYearWithPlace(string text, int at, int end) => at < end && text[at] is ',' or ';';

    /// <summary>«[1. С. 5]», «[по книге 1, с. 5]»: a listed number right before a labelled place, and not itself the value of a label.</summary>
    private static bool IsBeforePlace(string text, TextRange bracket, Match number)
    {
        var word = number.Index;
        while (word > bracket.Start + 1 && (word == number.Index || text[word - 1] != ' '))
        {
            word--;
        }

        var at = number.Index + number.Length;
        while (at < bracket.End - 1 && text[at] is ' ' or '.' or ',' or ':' or ';')
        {
            at++;
        }

        return !ParseLocators.IsAt(text, word, bracket.End - 1) && ParseLocators.IsAt(text, at, bracket.End - 1);
    }

    [GeneratedRegex(@"(?<![\p{L}\d])[0-9]{1,9}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex FirstNumber();

    /// <summary>«3–1»: a range that runs backwards or too far.</summary>
    [GeneratedRegex(@"^\d+\s?[-–—]\s?\d+\s*(?:[,;]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
