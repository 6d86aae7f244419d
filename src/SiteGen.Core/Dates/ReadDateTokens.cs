using SiteGen.Core.Text;

namespace SiteGen.Core.Dates;

/// <summary>Cuts a stretch of text into words, numbers and signs.</summary>
internal static class ReadDateTokens
{
    private const int LongestValue = 4;

    public static DateToken[] CutIntoTokens(string text, TextRange stretch)
    {
        var tokens = new List<DateToken>();
        for (var at = stretch.Start; at < stretch.End;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = EndOf(text, at, stretch.End);
            end += end < stretch.End && text[end] == '.' && MonthNames.FindNumberOfShortened(text.AsSpan(at, end - at)) > 0 ? 1 : 0;
            tokens.Add(Token(text, TextRange.Between(at, end), tokens.Count > 0 && tokens[^1].Range.End == at));
            at = end;
        }

        return [.. tokens];
    }

    private static int EndOf(string text, int at, int limit)
    {
        Func<char, bool> goesOn = char.IsAsciiDigit(text[at]) ? char.IsAsciiDigit : char.IsLetter(text[at]) ? char.IsLetter : _ => false;
        var end = at + 1;
        while (end < limit && goesOn(text[end]))
        {
            end++;
        }

        return end;
    }

    private static DateToken Token(string text, TextRange range, bool attached)
    {
        var characters = text.AsSpan(range.Start, range.Length);
        if (char.IsAsciiDigit(characters[0]))
        {
            return new(DateTokenKind.Number, range, ValueOf(characters), "", attached);
        }

        if (!char.IsLetter(characters[0]))
        {
            return new(DateTokenKind.Sign, range, characters[0], "", attached);
        }

        var month = characters[^1] == '.' ? MonthNames.FindNumberOfShortened(characters[..^1]) : MonthNames.FindNumber(characters);
        return new(month > 0 ? DateTokenKind.Month : DateTokenKind.Word, range, month, range.In(text).ToLowerInvariant(), attached);
    }

    private static int ValueOf(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            value = value * 10 + (digit - '0');
            if (digits.Length > LongestValue)
            {
                return -1;
            }
        }

        return value;
    }
}
