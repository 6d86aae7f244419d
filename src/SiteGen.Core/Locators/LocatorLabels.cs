using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Text;

namespace SiteGen.Core.Locators;

/// <summary>A label found in a text.</summary>
/// <param name="Proper">The label as it should be written: the same letters of one alphabet.</param>
/// <param name="Meanings">What it counts: where certain things are before or after it, then what it counts everywhere, if it does.</param>
internal sealed record LabelMatch(string Proper, ImmutableArray<KindLabels> Meanings)
{
    /// <summary>How long it is.</summary>
    public int Length => Proper.Length;

    /// <summary>What it counts outside shelfmarks; null: it is a word there.</summary>
    public LocatorKind? Kind => FindMeanings(null).FirstOrDefault()?.Kind;

    /// <summary>What it may count after a level of a shelfmark, or after none, likeliest first.</summary>
    public IEnumerable<KindLabels> FindMeanings(LocatorKind? level) =>
        Meanings.Where(m => m.IsEverywhere || (level is not null && (m.InShelfmark || m.RightAfter == level)));
}

/// <summary>
/// The labels that are before the parts of a locator, in the languages that references mix. One form can mean two things
/// (<c>P.</c> is папка in a shelfmark, pages elsewhere; <c>F.</c> a fond, <c>f.</c> folios): the languages' tables say which, by case and by
/// what is around. A label in letters that only look right (Latin <c>c.</c> for Cyrillic <c>с.</c>) is known too.
/// </summary>
internal static class LocatorLabels
{
    private static readonly FrozenDictionary<string, LabelMatch> Known = GatherLabels().ToFrozenDictionary(l => l.Proper, StringComparer.Ordinal);

    /// <summary>Letters that only look like those of a label in a shelfmark mean nothing else there.</summary>
    private static readonly FrozenDictionary<string, LabelMatch> ByShape = GatherLabels().DistinctBy(l => string.Concat(l.Proper.Select(Lookalikes.Shape)))
        .ToFrozenDictionary(l => string.Concat(l.Proper.Select(Lookalikes.Shape)), l => l with { Meanings = [l.Meanings[^1]] }, StringComparer.Ordinal);

    private static readonly int Longest = Known.Values.Max(l => l.Length);

    /// <summary>The longest label at a place of the text, or null.</summary>
    public static LabelMatch? FindLabel(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < Longest && (char.IsLetter(text[end]) || text[end] is '№' or '§'))
        {
            end++;
        }

        var isCut = end == at || (end < text.Length && char.IsLetter(text[end]));
        return isCut ? null : FindTwoWords(text, at, end) ?? FindMarked(text, at, end) ?? LookUp(text.AsSpan(at, end - at));
    }

    /// <summary>In the order of kinds: what two languages print alike means the first kind that has it.</summary>
    private static IEnumerable<LabelMatch> GatherLabels() => KnownLanguages.All.SelectMany(l => l.Locators.Labels).OrderBy(l => l.Kind)
        .SelectMany(row => row.Each.SelectMany(WithCapital), (row, label) => new { row, label }).GroupBy(l => l.label, l => l.row, StringComparer.Ordinal)
        .Select(l => new LabelMatch(l.Key, [.. l.Where(row => !row.IsEverywhere), .. l.Where(row => row.IsEverywhere).Take(1)]));

    private static IEnumerable<string> WithCapital(string label) =>
        label.Length > 3 && char.IsLower(label[0]) ? [label, char.ToUpperInvariant(label[0]) + label[1..]] : [label];

    /// <summary>With the full stop after the letters, the apostrophe of a transliterated soft sign (<c>opis'</c>) or of a Hebrew abbreviation.</summary>
    private static LabelMatch? FindMarked(string text, int at, int end) =>
        end < text.Length && text[end] is '.' or '\'' or '’' or '׳' ? LookUp(text.AsSpan(at, end + 1 - at)) : null;

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
