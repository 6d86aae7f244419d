using System.Text.RegularExpressions;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>What stands behind a bracket of bare numbers.</summary>
internal static partial class Surroundings
{
    private static Standing After(string text, TextRange bracket, ReadOnlySpan<char> inner)
    {
        var (next, second) = (At(text, bracket.End), At(text, bracket.End + 1));
        var leads = Leads(text, bracket.End);
        return IsOtherStyle(text, bracket, inner) ? Standing.Other
            : IsDay(text, bracket, inner) || IsQuantity(text, bracket.End, inner) || IsPagination(text, bracket) ? Standing.Doubtful
            : char.IsAsciiDigit(next) ? Standing.Other
            : leads && (inner.Contains(',') || char.IsLower(next) || next == '-' || IsElement(text, bracket.End)) ? Standing.Doubtful
            : next is '(' or '^' or '{' or '%' || IsSign(next) || (next == ' ' && (second is '%' or '°' || IsSign(second))) ? Standing.Doubtful
            : Standing.Citation;
    }

    /// <summary>«[14]C», «[18]F-ФДГ», «[60]Co»: a capital that ends its word, or a Latin one with one letter more.</summary>
    private static bool IsElement(string text, int at)
    {
        var isLong = Lookalikes.IsLatin(text[at]) && char.IsLower(At(text, at + 1));
        return char.IsUpper(text[at]) && !char.IsLetter(At(text, at + (isLong ? 2 : 1)));
    }

    /// <summary>«XII, [2], 120, [4] с.», «[5] leaves of plates»: only numbers stand between the bracket and a label behind it.</summary>
    private static bool IsPagination(string text, TextRange bracket)
    {
        if (Further().Match(text, bracket.End) is not { Success: true } further)
        {
            return false;
        }

        var at = further.Index + further.Length;
        var isBesideNumber = further.Groups["number"].Success || NumberAndComma().IsMatch(WordBefore(text, bracket.Start));
        return LocatorLabels.At(text, at, inShelfmark: false) is { Kind: LocatorKind.Page or LocatorKind.Leaf } label
            && (text[at + label.Length - 1] == '.' ? isBesideNumber || char.IsLower(text[at]) || label.Length > 2 : label.Length > 4);
    }

    [GeneratedRegex(@"\G(?<number>,\s(?:\[\d{1,4}\]|\d{1,4}|[IVXLCivxlc]{1,8})){0,8}\s", RegexOptions.CultureInvariant)]
    private static partial Regex Further();

    [GeneratedRegex(@"^(?:\d+|[IVXLCivxlc]+),$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberAndComma();
}
