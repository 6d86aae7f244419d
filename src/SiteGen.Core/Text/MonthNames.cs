using System.Collections.Frozen;
using SiteGen.Core.Languages;

namespace SiteGen.Core.Text;

/// <summary>The names of the months in every language at once, since quotations and references mix them.</summary>
internal static class MonthNames
{
    private const int Shortest = 3;

    /// <summary>Every form by the number of its month, in the languages whose dates are read in running text.</summary>
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Numbers =
        NumberForms(m => m.Forms).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The same of what they are shortened to.</summary>
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> NumbersOfShortened =
        NumberForms(m => m.Shortened).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What references name months by besides: shortened, and in the other languages.</summary>
    private static readonly FrozenSet<string> InReferences =
        KnownLanguages.All.SelectMany(l => l.Dates.Months).SelectMany(m => m.Shortened.Concat(m.Forms)).SelectMany(WithCapital)
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The number of the month that a word of running text names, or 0.</summary>
    public static int FindNumber(ReadOnlySpan<char> word) =>
        word.Length >= Shortest && Numbers.TryGetValue(word, out var number) ? number : 0;

    /// <summary>The number of the month that a word before a full stop is short for, or 0.</summary>
    public static int FindNumberOfShortened(ReadOnlySpan<char> word) => NumbersOfShortened.TryGetValue(word, out var number) ? number : 0;

    /// <summary>Whether a word names a month in references, in full or shortened, without its full stop.</summary>
    public static bool IsInReference(ReadOnlySpan<char> word) => InReferences.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a text names a month in any form, an adjective made of it included: «июльские».</summary>
    public static bool IsNamedIn(string text, int month) => KnownLanguages.All.Where(l => l.Dates.Phrases is not null).Select(l => l.Dates.Months[month - 1])
        .SelectMany(m => m.Stem.Length < Shortest ? m.Forms : [m.Stem, .. m.Regional]).Any(form => text.Contains(form, StringComparison.OrdinalIgnoreCase));

    private static FrozenDictionary<string, int> NumberForms(Func<MonthName, IEnumerable<string>> formsOf)
    {
        var forms = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var language in KnownLanguages.All.Where(l => l.Dates.Phrases is not null))
        {
            foreach (var month in language.Dates.Months.Numbered())
            {
                foreach (var form in formsOf(month.Item).SelectMany(WithCapital))
                {
                    forms.TryAdd(form, month.Index + 1);
                }
            }
        }

        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>A form, and with a capital too.</summary>
    private static IEnumerable<string> WithCapital(string form) =>
        char.IsUpper(form[0]) ? [form] : [form, char.ToUpperInvariant(form[0]) + form[1..]];
}
