using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SiteGen.Core.Annotate.Forms;

/// <summary>The words of Russian terms and places: what each is by its ending, and its cases.</summary>
internal static class RussianWords
{
    private static readonly FrozenSet<string> Undeclined = FrozenSet.Create(
        StringComparer.Ordinal, "бюро", "политбюро", "оргбюро", "досье", "коммюнике", "вето", "депо", "радио", "метро", "кино",
        "резюме", "интервью", "статус-кво", "атташе", "крупье", "рантье", "эмбарго", "кредо", "и", "или");

    /// <summary>Nouns that lose a vowel of the stem; where the ending does not tell whether they do, they have both stems.</summary>
    private static readonly ImmutableArray<EndingRow> Fleeting =
    [
        new("п", "осол", "осол осла ослу осла ослом осле", "ослы ослов ослам ослов ослами ослах"),
        new("у", "гол", "гол гла глу гол глом глу/гле", "глы глов глам глы глами глах"),
        new("аеиоуя", "ек", "ек йка йку ек/йка йком йке", "йки йков йкам йки/йков йками йках"),
        new("", "ок", "ок ка/ока ку/оку ок/ка/ока ком/оком ке/оке", "ки/оки ков/оков кам/окам ки/оки/ков/оков ками/оками ках/оках"),
        new("", "ек", "ек ка/ека ку/еку ек/ка/ека ком/еком ке/еке", "ки/еки ков/еков кам/екам ки/еки/ков/еков ками/еками ках/еках"),
        new("д", "ень", "ень ня ню ень нём не", "ни ней ням ни нями нях"),
    ];

    public static bool IsNoun(string word) =>
        !word.EndsWith('.') && !word.StartsWith('(') && !Undeclined.Contains(word) && !IsNumeral(word);

    /// <summary>1920, IV, II-й.</summary>
    private static bool IsNumeral(string word) =>
        word.Split('-')[0].All(c => char.IsAsciiDigit(c) || "IVXLC".Contains(c, StringComparison.Ordinal));

    public static bool IsAdjective(string word)
    {
        var bare = word.Trim('(', ')', '«', '»');
        var isNounOnIe = bare is [.., 'а' or 'е' or 'и' or 'о' or 'у' or 'я', 'н' or 'т', 'и', 'е'];
        return bare is [.., 'й' or 'я' or 'е'] && !isNounOnIe && !IsAbbreviation(bare) && RussianEndings.Adjective.Any(row => row.Fits(bare));
    }

    public static bool IsPluralAdjective(string word) =>
        IsAdjective(word) && word.TrimEnd(')') is [.., 'ы' or 'и', 'е'];

    private static bool IsAbbreviation(string word) => word.Count(char.IsUpper) > 1 && !word.Contains('-', StringComparison.Ordinal);

    public static bool EndsAsPlural(string word) => word is [.., 'ы' or 'и'];

    public static ImmutableArray<ImmutableArray<string>> Adjective(string word, bool isPlural)
    {
        var opening = word[..(word.Length - word.TrimStart('(', '«').Length)];
        var closing = word[word.TrimEnd(')', '»').Length..];
        var bare = word[opening.Length..^closing.Length];
        return [.. RussianEndings.Adjective.Decline(bare, isPlural).Select(c => c.Select(f => opening + f + closing).ToImmutableArray())];
    }

    /// <summary>The six cases of the head, in a compound of all parts; a word that may belong to two declensions has both.</summary>
    public static ImmutableArray<ImmutableArray<string>> Noun(string word, bool isPlural)
    {
        if (IsAbbreviation(word) || !char.IsLetter(word[^1]) || Undeclined.Contains(word.ToLowerInvariant()))
        {
            return EndingTable.Unchanged(word);
        }

        var dash = word.LastIndexOf('-');
        var last = Declensions(word[(dash + 1)..], isPlural);
        return dash < 0 ? last : Compound(word[..dash], last, isPlural);
    }

    /// <summary>The first part of a compound stays or declines: «премьер-министра», «министра-председателя».</summary>
    private static ImmutableArray<ImmutableArray<string>> Compound(string first, ImmutableArray<ImmutableArray<string>> last, bool isPlural)
    {
        var declined = first.EndsWith('о') ? EndingTable.Unchanged(first) : Noun(first, isPlural);
        return last.Length == 0 ? [] : [.. Enumerable.Range(0, 6).Select(i => Firsts(i)
            .SelectMany(f => last[i].Select(l => $"{f}-{l}")).Distinct(StringComparer.Ordinal).ToImmutableArray())];

        IEnumerable<string> Firsts(int i) => declined.Length == 0 ? [first] : declined[i].Append(first);
    }

    private static ImmutableArray<ImmutableArray<string>> Declensions(string word, bool isPlural)
    {
        var found = TablesOf(word).Select(t => t.Select(row => row.Decline(word, isPlural)).FirstOrDefault(c => c is not null))
            .OfType<ImmutableArray<ImmutableArray<string>>>().ToList();
        return found.Count == 0
            ? isPlural ? [] : EndingTable.Unchanged(word)
            : [.. Enumerable.Range(0, 6).Select(i => found.SelectMany(c => c[i]).Distinct(StringComparer.Ordinal).ToImmutableArray())];
    }

    private static IEnumerable<ImmutableArray<EndingRow>> TablesOf(string word) => word switch
    {
        _ when Fleeting.Any(row => row.Fits(word)) => [Fleeting],
        [.., 'о', 'й'] or [.., 'н', 'и', 'й'] => [RussianEndings.Adjective, RussianEndings.Masculine],
        _ when IsAdjective(word) => [RussianEndings.Adjective],
        [.., 'т', 'е', 'л', 'ь'] or [.., 'а', 'р', 'ь'] => [RussianEndings.Masculine],
        [.., 'с', 'т', 'ь'] => [RussianEndings.OnSoftSign],
        [.., 'ь'] => [RussianEndings.Masculine, RussianEndings.OnSoftSign],
        [.., 'ы' or 'и'] => [RussianEndings.PluralOnly],
        [.., 'а' or 'я'] => [RussianEndings.OnVowelA, RussianEndings.PluralOnly],
        [.., 'о' or 'е'] => [RussianEndings.Neuter],
        _ => [RussianEndings.Masculine],
    };
}
