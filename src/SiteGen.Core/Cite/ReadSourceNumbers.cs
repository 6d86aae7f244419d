using System.Globalization;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

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
internal static class ReadSourceNumbers
{
    private const int LongestRange = 100;

    /// <param name="cursor">At the numbers; left behind them.</param>
    /// <param name="citing">The list, and the author's habit.</param>
    /// <param name="isCertain">Words that lead to a source, or a source before, say that one is meant.</param>
    public static List<SourceNumber> At(ref Cursor cursor, CitingText citing, bool isCertain)
    {
        var numbers = new List<SourceNumber>();
        var ends = new List<int>();
        var scan = cursor;
        while (Number(ref scan) is { } number)
        {
            numbers.Add(number);
            ends.Add(scan.At);
            if (!TakeJoint(ref scan))
            {
                break;
            }
        }

        // A number that something else follows belongs to that.
        while (numbers.Count > 0 && !EndsAt(cursor, ends[^1]) && !(citing.List.Contains(numbers[^1].To) && IsDescribed(cursor, ends[^1], isCertain || numbers.Count > 1)))
        {
            numbers.RemoveAt(numbers.Count - 1);
            ends.RemoveAt(ends.Count - 1);
        }

        if (numbers.Count > 1 && !AreSources(numbers, IsAllOf(cursor, ends[^1]), citing))
        {
            numbers.RemoveRange(1, numbers.Count - 1);
        }

        cursor.At = numbers.Count > 0 ? ends[numbers.Count - 1] : cursor.At;
        return numbers;
    }

    private static bool AreSources(List<SourceNumber> numbers, bool isAll, CitingText citing)
    {
        var ascend = numbers.Zip(numbers.Skip(1)).All(pair => pair.First.To < pair.Second.From);
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

    private static bool IsAllOf(Cursor cursor, int end)
    {
        cursor.At = end;
        cursor.SkipSpace();
        return cursor.IsAtEnd;
    }

    /// <summary>Behind a source stand the end, a comma, or the place in it: <c>12. С. 45</c>, <c>12. – С. 45</c>, <c>12: 45</c>, <c>12 с. 45</c>.</summary>
    private static bool EndsAt(Cursor cursor, int end)
    {
        cursor.At = end;
        cursor.SkipSpace();
        if (cursor.IsAtEnd || cursor.Here == ',')
        {
            return true;
        }

        if (cursor.TakeWord("и др") || cursor.TakeWord("и далее"))
        {
            return true;
        }

        var colon = cursor.Take(':');
        var isSet = colon || cursor.Take('.') || cursor.Take('(');
        var isApart = isSet || cursor.At > end;
        cursor.SkipSpace();
        if (cursor.IsAtEnd || !isApart)
        {
            return isApart;
        }

        isSet |= cursor.TakeDash();
        cursor.SkipSpace();
        return (colon && char.IsAsciiDigit(cursor.Here)) || IsBeforePlace(cursor, isSet);
    }

    /// <summary>Whether a labelled place follows.</summary>
    public static bool IsBeforePlace(Cursor cursor)
    {
        var isSet = !cursor.TakeWhile(c => c is '.' or ',' or ':' or ';' || char.IsWhiteSpace(c)).Trim().IsEmpty;
        return IsBeforePlace(cursor, isSet);
    }

    /// <summary>Whether a labelled place stands here. With nothing but a space before it, «5 ч. 30 мин.» and «1 Кор. 5» count something else.</summary>
    private static bool IsBeforePlace(Cursor cursor, bool isSet) =>
        ReadLocators.Labelled(cursor.Text, cursor.At, cursor.End, inShelfmark: false) is { Kind: var kind }
        && (isSet || kind is not LocatorKind.Part and not LocatorKind.Box and not LocatorKind.Delo);

    /// <summary>«5. Письмо Ветрова. Л. 7», «5. 1922. № 7»: behind the full stop words or a year, which name the document, and then the place in it.</summary>
    private static bool IsDescribed(Cursor cursor, int end, bool isCertain)
    {
        cursor.At = end;
        if (!(cursor.Take('.') || cursor.Take(':')) || !char.IsWhiteSpace(cursor.Here))
        {
            return false;
        }

        cursor.SkipSpace();
        var year = cursor;
        return (char.IsLetter(cursor.Here) || year.TakeWhile(char.IsAsciiDigit).Length == 4) && (isCertain
            || ReadLocators.In(cursor.Text, TextRange.Between(cursor.At, cursor.End), []).Any(l => l.Kind != LocatorKind.Text));
    }
}
