using System.Collections.Frozen;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Locators;

/// <summary>A label found in a text.</summary>
/// <param name="Kind">What it counts.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Proper">The label as it should be written: the same letters of one alphabet.</param>
internal sealed record LabelMatch(LocatorKind Kind, int Length, string Proper);

/// <summary>
/// The labels that stand before the parts of a locator, in the languages that references mix. One form can mean two things
/// (<c>P.</c> is папка in a shelfmark, pages elsewhere; <c>F.</c> a fond, <c>f.</c> folios): the languages' tables say which, by case and by
/// whether a fond has been named before. A label in letters that only look right (Latin <c>c.</c> for Cyrillic <c>с.</c>) is known too.
/// </summary>
internal static class LocatorLabels
{
    private static readonly Dictionary<string, LabelMatch> Known = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, LabelMatch> ByShape = new(StringComparer.Ordinal);

    /// <summary>By the letters that are printed: one that only looks like them means nothing else.</summary>
    private static readonly FrozenDictionary<string, LocatorKind> InShelfmark = KnownLanguages.All.SelectMany(l => l.Locators.LabelsInShelfmark)
        .SelectMany(row => row.Each, (row, label) => new { label, row.Kind }).ToFrozenDictionary(l => l.label, l => l.Kind, StringComparer.Ordinal);

    private static readonly FrozenSet<string> OnlyInShelfmark =
        KnownLanguages.All.SelectMany(l => l.Locators.OnlyInShelfmark).ToFrozenSet(StringComparer.Ordinal);

    private static readonly int Longest;

    static LocatorLabels()
    {
        // By kind: what two languages print alike means the first kind that has it.
        foreach (var row in KnownLanguages.All.SelectMany(l => l.Locators.Labels).OrderBy(l => l.Kind))
        {
            foreach (var label in row.Each)
            {
                Longest = Math.Max(Longest, label.Length);
                Add(new(row.Kind, label.Length, label));
                if (label.Length > 3)
                {
                    Add(new(row.Kind, label.Length, char.ToUpperInvariant(label[0]) + label[1..]));
                }
            }
        }
    }

    /// <summary>The longest label at a place of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="inShelfmark">Whether a fond has been named before.</param>
    /// <returns>Kind and length of the label, or null.</returns>
    public static LabelMatch? FindLabel(string text, int at, bool inShelfmark)
    {
        var label = FindPrinted(text, at);
        return inShelfmark && label is not null
            && InShelfmark.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(at, label.Length), out var kind)
            ? label with { Kind = kind } : label;
    }

    /// <summary>Whether a label counts nothing here and is a word, since no fond has been named.</summary>
    public static bool IsWord(LabelMatch label, bool inShelfmark) => !inShelfmark && OnlyInShelfmark.Contains(label.Proper);

    private static LabelMatch? FindPrinted(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < Longest && (char.IsLetter(text[end]) || text[end] is '№' or '§'))
        {
            end++;
        }

        var isCut = end == at || (end < text.Length && char.IsLetter(text[end]));
        return isCut ? null : FindTwoWords(text, at, end) ?? FindMarked(text, at, end) ?? LookUp(text.AsSpan(at, end - at));
    }

    private static void Add(LabelMatch label)
    {
        Known.TryAdd(label.Proper, label);
        ByShape.TryAdd(string.Concat(label.Proper.Select(Lookalikes.Shape)), label);
    }

    /// <summary>With the full stop behind the letters, or the apostrophe of a transliterated soft sign: <c>opis'</c>.</summary>
    private static LabelMatch? FindMarked(string text, int at, int end) =>
        end < text.Length && text[end] is '.' or '\'' or '’' ? LookUp(text.AsSpan(at, end + 1 - at)) : null;

    /// <summary>«Ед. хр.», «л. д.», with or without the space, and «с.с.», which some write for «сс.».</summary>
    private static LabelMatch? FindTwoWords(string text, int at, int end)
    {
        const int Longest = 2;
        if (end - at > Longest || end >= text.Length || text[end] != '.')
        {
            return null;
        }

        var second = new Cursor(text, end + 1, text.Length);
        second.At += char.IsWhiteSpace(second.Here) ? 1 : 0;
        return second.TakeWhile(char.IsLetter).Length is > 0 and <= Longest && second.Take('.') ? LookUp(text.AsSpan(at, second.At - at)) : null;
    }

    private static LabelMatch? LookUp(ReadOnlySpan<char> printed)
    {
        if (printed.Length > Longest)
        {
            return null;
        }

        if (Known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(printed, out var label))
        {
            return label;
        }

        Span<char> shape = stackalloc char[printed.Length];
        for (var i = 0; i < printed.Length; i++)
        {
            shape[i] = char.IsWhiteSpace(printed[i]) ? ' ' : Lookalikes.Shape(printed[i]);
        }

        return ByShape.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(shape, out label) ? label : null;
    }
}
