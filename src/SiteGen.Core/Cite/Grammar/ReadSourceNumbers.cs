using System.Globalization;
using SiteGen.Core.Cite.Rules;
using SiteGen.Core.Locators;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Grammar;

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
    /// <summary>No range of sources is longer.</summary>
    public const int LongestRange = 100;

    /// <summary>The numbers; none where no source is meant.</summary>
    /// <param name="cursor">At the numbers; left after them.</param>
    /// <param name="citing">The list, and the author's habit.</param>
    /// <param name="rules">Takes the names of the rules that decide.</param>
    /// <param name="isCertain">Words that lead to a source, or a source before, say that one is meant.</param>
    public static List<SourceNumber> ReadNumbers(ref Cursor cursor, CitingText citing, bool isCertain, List<string>? rules = null)
    {
        var numbers = ReadAll(cursor);

        // A number that something else follows belongs to that.
        while (numbers.Count > 0 && !IsSource(cursor, numbers[^1], citing, isCertain || numbers.Count > 1))
        {
            var keep = IsDay(cursor, numbers[^1]) ? 1 : numbers.Count - 1;
            numbers.RemoveRange(Math.Min(keep, numbers.Count - 1), Math.Max(1, numbers.Count - keep));
        }

        if (numbers.Count > 1)
        {
            var areSources = NumberRules.Lists.Judge(new(numbers, EndOfNumber.IsAllOf(cursor, numbers[^1].End), citing), out var rule) is not null;
            rules?.AddRange(rule is null ? [] : [rule.Name]);
            numbers.RemoveRange(areSources ? numbers.Count : 1, areSources ? 0 : numbers.Count - 1);
        }

        cursor.At = numbers.Count > 0 ? numbers[^1].End : cursor.At;
        return numbers;
    }

    private static List<SourceNumber> ReadAll(Cursor cursor)
    {
        cursor.SkipSpace();
        if (!char.IsAsciiDigit(cursor.Here))
        {
            return [];
        }

        var numbers = new List<SourceNumber>(1);
        do
        {
            if (ReadOne(ref cursor) is not { } number)
            {
                break;
            }

            numbers.Add(number);
        }
        while (ReadJoint.TakeJoint(ref cursor) is Joint.Comma or Joint.And && char.IsAsciiDigit(cursor.Here));

        return numbers;
    }

    private static bool IsSource(Cursor cursor, SourceNumber number, CitingText citing, bool isCertain) =>
        !IsDay(cursor, number) && (EndOfNumber.IsEndOfSource(cursor, number.End)
            || (citing.List.Contains(number.To) && EndOfNumber.IsDescribed(cursor, number.End, isCertain)));

    /// <summary>«3, 5, 7 мая»: days of a newspaper, of which none is a source.</summary>
    private static bool IsDay(Cursor cursor, SourceNumber number)
    {
        cursor.At = number.End;
        cursor.Take('.');
        cursor.SkipSpace();
        return MonthNames.IsInReference(cursor.TakeWhile(char.IsLetter));
    }

    private static SourceNumber? ReadOne(ref Cursor cursor)
    {
        cursor.SkipSpace();
        var start = cursor.At;
        if (TakeNumber(ref cursor) is not { } from)
        {
            return null;
        }

        var (end, range) = (cursor.At, cursor);
        if (TakeRangeDash(ref range) is not { } dash)
        {
            return new(from, start, end, end, from, start, end);
        }

        cursor = range;
        var toStart = range.At;
        return TakeNumber(ref cursor) is { } to && to > from && to - from <= LongestRange ? new(from, start, end, dash, to, toStart, cursor.At) : null;
    }

    /// <summary>The dash of a range. One before words belongs to what follows: «5 – С. 10».</summary>
    private static int? TakeRangeDash(ref Cursor cursor)
    {
        cursor.SkipSpace();
        var dash = cursor.At;
        var isDash = cursor.TakeDash();
        cursor.SkipSpace();
        return isDash && char.IsAsciiDigit(cursor.Here) ? dash : null;
    }

    private static int? TakeNumber(ref Cursor cursor)
    {
        var digits = cursor.TakeWhile(char.IsAsciiDigit);
        return digits.Length is > 0 and <= 4 && (digits[0] != '0' || digits.Length == 1) ? int.Parse(digits, CultureInfo.InvariantCulture) : null;
    }
}
