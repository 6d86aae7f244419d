using System.Buffers;
using SiteGen.Core.Languages;

namespace SiteGen.Core.Text;

/// <summary>
/// What no line end may part although no space can hold it: ranges («1923–1926», «456 – 458», «XIX–XX») and ordinals («2024-й»).
/// Browsers may end a line at the mark in the middle. A joiner there would be copied along with the text, so pages wrap the stretch.
/// </summary>
public static class FindUnbroken
{
    private const char Dash = '–';
    private const int LongestEnding = 3;

    private static readonly SearchValues<char> Marks = SearchValues.Create(Dash, '-');

    /// <summary>The stretches, in order; none overlaps another.</summary>
    public static IReadOnlyList<TextRange> FindStretches(string text)
    {
        List<TextRange>? found = null;
        for (var mark = Next(text, 0); mark >= 0; mark = Next(text, mark + 1))
        {
            if (Around(text, mark) is { } range)
            {
                Add(found ??= [], range);
            }
        }

        return found ?? (IReadOnlyList<TextRange>)[];
    }

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny(Marks) is var at and >= 0 ? from + at : -1;

    /// <summary>«1920–1930-е» is one stretch with two marks.</summary>
    private static void Add(List<TextRange> found, TextRange range)
    {
        if (found is [.., var last] && range.Start < last.End)
        {
            found[^1] = TextRange.Between(last.Start, range.End);
        }
        else
        {
            found.Add(range);
        }
    }

    private static TextRange? Around(string text, int mark)
    {
        var left = WordBefore(text, mark - (IsSpaced(text, mark) ? 1 : 0));
        var right = WordFrom(text, mark + (IsSpaced(text, mark) ? 2 : 1));
        var holds = IsNumber(left.In(text)) && (text[mark] == Dash ? IsNumber(right.In(text)) : IsEnding(right.In(text)));
        return holds ? TextRange.Between(left.Start, right.End) : null;
    }

    /// <summary>A dash with a space on either side.</summary>
    private static bool IsSpaced(string text, int mark) =>
        text[mark] == Dash && mark > 0 && mark + 1 < text.Length && IsSpace(text[mark - 1]) && IsSpace(text[mark + 1]);

    private static bool IsSpace(char c) => c is ' ' or '\u00a0';

    private static TextRange WordBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        return TextRange.Between(start, end);
    }

    private static TextRange WordFrom(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return TextRange.Between(start, end);
    }

    private static bool IsNumber(ReadOnlySpan<char> word) =>
        word.Length > 0 && (!word.ContainsAnyExceptInRange('0', '9') || RomanNumerals.AreIn(word));

    /// <summary>The letters of an ordinal; a figure after a hyphen begins no line anyway.</summary>
    private static bool IsEnding(ReadOnlySpan<char> word) => word.Length is > 0 and <= LongestEnding && !char.IsDigit(word[0]);
}
