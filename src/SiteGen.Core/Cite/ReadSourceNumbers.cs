using System.Globalization;

namespace SiteGen.Core.Cite;

/// <summary>A number of the list, or a range of them, as printed.</summary>
internal readonly record struct SourceNumber(int From, int FromStart, int FromEnd, int Dash, int To, int ToStart, int End)
{
    public bool IsRange => To != From;
}

/// <summary>
/// Reads the numbers at the head of a part.
/// <code>
/// numbers = number { ("," | "и" | "and" | "&amp;") number }
/// number  = digits [dash digits]
/// </code>
/// Which of them are sources and which a place without a label, the list tells, then their order, then the author's habit.
/// </summary>
internal static partial class ReadSourceNumbers
{
    private const int LongestRange = 100;

    /// <summary>The numbers; none where no source is meant.</summary>
    /// <param name="cursor">At the numbers; left behind them.</param>
    /// <param name="citing">The list, and the author's habit.</param>
    /// <param name="isCertain">Words that lead to a source, or a source before, say that one is meant.</param>
    public static List<SourceNumber> At(ref Cursor cursor, CitingText citing, bool isCertain)
    {
        var numbers = new List<SourceNumber>();
        var scan = cursor;
        while (Number(ref scan) is { } number)
        {
            numbers.Add(number);
            if (!TakeJoint(ref scan))
            {
                break;
            }
        }

        // A number that something else follows belongs to that.
        while (numbers.Count > 0 && !EndsAt(cursor, numbers[^1].End) && !(citing.List.Contains(numbers[^1].To) && IsDescribed(cursor, numbers[^1].End, isCertain || numbers.Count > 1)))
        {
            numbers.RemoveAt(numbers.Count - 1);
        }

        if (numbers.Count > 1 && !AreSources(numbers, IsAllOf(cursor, numbers[^1].End), citing))
        {
            numbers.RemoveRange(1, numbers.Count - 1);
        }

        cursor.At = numbers.Count > 0 ? numbers[^1].End : cursor.At;
        return numbers;
    }

    private static bool AreSources(List<SourceNumber> numbers, bool isAll, CitingText citing)
    {
        var ascend = true;
        for (var i = 1; i < numbers.Count; i++)
        {
            ascend &= numbers[i - 1].To < numbers[i].From;
        }

        var listed = numbers.TrueForAll(n => citing.List.Contains(n.From) && citing.List.Contains(n.To));
        return !isAll ? listed && ascend
            : listed ? numbers.Count > 2 || !citing.NumbersArePages
            : numbers.Count > 2 && ascend && citing.List.Contains(numbers[0].From) && citing.List.IsNear(numbers[^1].To);
    }

    private static SourceNumber? Number(ref Cursor cursor)
    {
        cursor.SkipSpace();
        var back = cursor;
        if (Digits(ref cursor) is not { } from)
        {
            return null;
        }

        var (start, end) = (back.At, cursor.At);
        back = cursor;
        cursor.SkipSpace();
        var dash = cursor.At;
        if (cursor.TakeDash())
        {
            cursor.SkipSpace();
            var toStart = cursor.At;
            if (char.IsAsciiDigit(cursor.Here))
            {
                return Digits(ref cursor) is { } to && to > from && to - from <= LongestRange ? new(from, start, end, dash, to, toStart, cursor.At) : null;
            }
        }

        // A dash before words belongs to what follows: «5 – С. 10».
        cursor = back;
        return new(from, start, end, end, from, start, end);
    }

    private static int? Digits(ref Cursor cursor)
    {
        var digits = cursor.TakeWhile(char.IsAsciiDigit);
        return digits.Length is > 0 and <= 4 && (digits[0] != '0' || digits.Length == 1) ? int.Parse(digits, CultureInfo.InvariantCulture) : null;
    }

    private static bool TakeJoint(ref Cursor cursor)
    {
        cursor.SkipSpace();
        var comma = cursor.Take(',');
        cursor.SkipSpace();
        var word = cursor.TakeWord("и") || cursor.TakeWord("and") || cursor.TakeWord("und") || cursor.TakeWord("і") || cursor.TakeWord("та") || cursor.Take('&');
        cursor.SkipSpace();
        return (comma || word) && char.IsAsciiDigit(cursor.Here);
    }
}
