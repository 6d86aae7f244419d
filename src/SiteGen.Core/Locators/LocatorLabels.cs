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
/// (<c>P.</c> is папка in a shelfmark, pages elsewhere; <c>F.</c> a fond, <c>f.</c> folios): which, is told by case and by
/// whether a fond has been named before. A label in letters that only look right (Latin <c>c.</c> for Cyrillic <c>с.</c>) is known too.
/// </summary>
internal static class LocatorLabels
{
    private static readonly Dictionary<string, LabelMatch> Known = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, LabelMatch> ByShape = new(StringComparer.Ordinal);

    private static readonly int Longest;

    static LocatorLabels()
    {
        // By kind: what two languages print alike means the first kind that has it.
        foreach (var (kind, labels) in KnownLanguages.All.SelectMany(l => l.Locators.Labels).OrderBy(l => l.Kind))
        {
            foreach (var label in labels.Split('|'))
            {
                Longest = Math.Max(Longest, label.Length);
                Add(new(kind, label.Length, label));
                if (label.Length > 3)
                {
                    Add(new(kind, label.Length, char.ToUpperInvariant(label[0]) + label[1..]));
                }
            }
        }
    }

    /// <summary>The longest label that stands at a place of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="inShelfmark">Whether a fond has been named before.</param>
    /// <returns>Kind and length of the label, or null.</returns>
    public static LabelMatch? At(string text, int at, bool inShelfmark)
    {
        var end = at;
        while (end < text.Length && end - at < Longest && (char.IsLetter(text[end]) || text[end] is '№' or '§'))
        {
            end++;
        }

        var isCut = end == at || (end < text.Length && char.IsLetter(text[end]));
        var label = isCut ? null : TwoWords(text, at, end) ?? Marked(text, at, end) ?? Of(text.AsSpan(at, end - at));
        return inShelfmark && label is { Length: 2 } && text[at] == 'P' ? label with { Kind = LocatorKind.Papka } : label;
    }

    private static void Add(LabelMatch label)
    {
        Known.TryAdd(label.Proper, label);
        ByShape.TryAdd(string.Concat(label.Proper.Select(Lookalikes.Shape)), label);
    }

    /// <summary>With the full stop behind the letters, or the apostrophe of a transliterated soft sign: <c>opis'</c>.</summary>
    private static LabelMatch? Marked(string text, int at, int end) =>
        end < text.Length && text[end] is '.' or '\'' or '’' ? Of(text.AsSpan(at, end + 1 - at)) : null;

    /// <summary>«Ед. хр.», «л. д.», with or without the space, and «с.с.», which some write for «сс.».</summary>
    private static LabelMatch? TwoWords(string text, int at, int end)
    {
        const int Longest = 2;
        if (end - at > Longest || end >= text.Length || text[end] != '.')
        {
            return null;
        }

        var second = new Cursor(text, end + 1, text.Length);
        second.At += char.IsWhiteSpace(second.Here) ? 1 : 0;
        return second.TakeWhile(char.IsLetter).Length is > 0 and <= Longest && second.Take('.') ? Of(text.AsSpan(at, second.At - at)) : null;
    }

    private static LabelMatch? Of(ReadOnlySpan<char> printed)
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
