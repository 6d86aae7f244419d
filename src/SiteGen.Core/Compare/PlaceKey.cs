using System.Globalization;
using System.Text;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Compare;

/// <summary>
/// A place in a source as every language would write it: no spaces, one dash, short ranges written out, the letters of numbers in Latin,
/// one sign for words that say the same («сл.» and “ff.”, «об.» and “verso”).
/// </summary>
internal static class PlaceKey
{
    private const string Cyrillic = "абвгдежзиклмнопрстуфхі";
    private const string Latin = "abvgdejziklmnoprstufxi";

    private static readonly Dictionary<string, string> Signs = new[]
    {
        new { Sign = ",", Words = "и and und u i a et oraz sowie або или or" },
        new { Sign = "", Words = "а также as well r recto лиц" },
        new { Sign = "v", Words = "об оборот зв verso ob rs v" },
        new { Sign = "+", Words = "сл слл след далее f ff sq sqq seq n nn" },
        new { Sign = "*", Words = "др al ін" },
    }.SelectMany(row => row.Words.Split(' ').Select(word => new { Word = word, row.Sign }))
        .ToDictionary(w => w.Word, w => w.Sign, StringComparer.Ordinal);

    /// <summary>The key of a labelled place.</summary>
    public static string Of(Locator locator)
    {
        var (said, before) = (new StringBuilder($"{locator.Kind} "), 0);
        var cursor = new Cursor(locator.Value.ToLowerInvariant(), 0, locator.Value.Length);
        while (!cursor.IsAtEnd)
        {
            if (char.IsAsciiDigit(cursor.Here))
            {
                before = Number(said, cursor.TakeWhile(char.IsAsciiDigit), before);
            }
            else if (char.IsLetter(cursor.Here))
            {
                said.Append(Letters(ref cursor));
            }
            else
            {
                said.Append(Sign(cursor.Here));
                cursor.At++;
            }
        }

        return Tidy(said.ToString());
    }

    /// <summary>The number, behind a dash in full: <c>145–7</c> is <c>145–147</c>. Its value is what the next is held against.</summary>
    private static int Number(StringBuilder said, ReadOnlySpan<char> digits, int before)
    {
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            said.Append(digits);
            return 0;
        }

        var whole = said[^1] == '-' && digits[0] != '0' ? LocatorNumbers.WrittenOut(before, number) : number;
        _ = whole == number ? said.Append(digits) : said.Append(CultureInfo.InvariantCulture, $"{whole}");
        return whole;
    }

    /// <summary>A word, or the letter of a number: <c>5б</c>.</summary>
    private static string Letters(ref Cursor cursor)
    {
        var start = cursor.At;
        var word = cursor.TakeWhile(char.IsLetter).ToString();
        var isOfNumber = word.Length == 1 && start > 0 && char.IsAsciiDigit(cursor.Text[start - 1]) && !(word is "f" or "n" && cursor.Here == '.');
        return !isOfNumber && Signs.TryGetValue(word, out var sign) ? sign : string.Concat(word.Select(Letter));
    }

    private static char Letter(char letter) =>
        letter == 'c' ? 's' : Cyrillic.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Latin[at] : letter;

    private static string Sign(char c) => Cursor.IsDash(c) ? "-" : c == '&' ? "," : char.IsWhiteSpace(c) || c is '.' or '(' or ')' ? "" : c.ToString();

    /// <summary>A comma or «и» before what goes on says nothing of its own: «5 и сл.», «5, об.», «5, и 7».</summary>
    private static string Tidy(string said) => said.Replace(",,", ",", StringComparison.Ordinal).Replace(",+", "+", StringComparison.Ordinal)
        .Replace(",*", "*", StringComparison.Ordinal).Replace(",v", "v", StringComparison.Ordinal);
}
