using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Forms.Grammars;

namespace SiteGen.Core.Names.Forms.Guessing;

/// <summary>Names in Cyrillic letters. What a form may be a form of, the tables of declension tell, read the other way round.</summary>
/// <param name="forms">What the language knows of given names.</param>
internal sealed class GuessCyrillicNames(ILanguageForms forms) : IGuessNames
{
    private const int Wrong = 8;
    private const string Vowels = "аеёиоуыэюя";

    private static readonly Endings OfCountriesAndAdjectives = new("ии ого его ому ему ский цкий");
    private static readonly Endings PluralAdjectives = new("ые ие ми");
    private static readonly SearchValues<char> LettersOfEndings = SearchValues.Create("аеиоуыэюяйьмхвг");

    private static readonly ImmutableArray<EndingRow> FamilyRows =
    [
        .. RussianFamilyEndings.OfMan, .. RussianFamilyEndings.OfWoman, .. RussianEndings.Masculine, .. RussianEndings.OnVowelA, .. RussianFamilyEndings.OnKo,
        .. RussianFamilyEndings.Fleeting.Where(r => r.Ending.EndsWith('к')),
    ];

    private static readonly ImmutableArray<EndingRow> GivenRows = [.. RussianEndings.OnVowelA, .. RussianEndings.Masculine];

    private static readonly ImmutableArray<string> Common =
        [.. KnownLanguages.WrittenIn(Script.Cyrillic).SelectMany(l => l.Names.CommonGivenNames).Select(n => char.ToUpperInvariant(n[0]) + n[1..])];

    private static readonly FrozenSet<string> CommonFolded = Common.Select(Folded).ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool IsOwnLetter(char letter) => letter is >= 'а' and <= 'я';

    /// <inheritdoc/>
    /// <remarks>Of a double name each half.</remarks>
    public IEnumerable<string> RestoreFamily(string form) => form.Split('-') is [{ Length: > 0 } one, { Length: > 0 } other]
        ? from first in Restore(one, FamilyRows)
          from second in Restore(other, FamilyRows)
          where first.Length > 1 && second.Length > 1
          select $"{first}-{second}"
        : Restore(form, FamilyRows);

    /// <inheritdoc/>
    /// <remarks>Common names may lose a vowel: «Льва».</remarks>
    public IEnumerable<string> RestoreGiven(string form) =>
        Common.Where(n => Folded(n)[0] == Folded(form)[0]).Concat(Restore(form, GivenRows).Where(o => !CommonFolded.Contains(Folded(o))));

    private static IEnumerable<string> Restore(string form, ImmutableArray<EndingRow> rows) =>
        form[^1] < 'Ѐ' ? [form] : rows.SelectMany(row => row.Restore(form)).Order(StringComparer.Ordinal).Prepend(form).Distinct(StringComparer.Ordinal);

    /// <inheritdoc/>
    public int RateFamily(string name, Gender gender) => (IsOfOtherGender(name, gender) || !name.Any(IsVowel) ? Wrong : 0)
        + (gender == Gender.Feminine && !forms.Words.FamiliesOfWomen.Fit(name) ? 1 : 0)
        + name.Split('-').Sum(half => RateCyrillicNames.Families.Judge(new(half, gender)) ?? 0);

    /// <inheritdoc/>
    public int RateGiven(string name, Gender gender) => forms.Words.GenderOfGivenName(name.ToLowerInvariant()) is not Gender.Unstated and var known
        ? (known == gender ? 0 : Wrong)
        : RateCyrillicNames.Given.Judge(new(name, gender)) ?? 2;

    /// <inheritdoc/>
    public bool IsOfOtherGender(string family, Gender gender) => gender == Gender.Feminine
        ? forms.Words.FamiliesOfMen.Fit(family) || forms.Words.AdjectivesOfMen.Fit(family)
        : forms.Words.FamiliesOfWomen.Fit(family);

    /// <inheritdoc/>
    public bool HasUsualEnding(string form) => forms.Words.AdjectivesOfMen.Fit(form)
        || RestoreFamily(form).Any(name => forms.Words.FamiliesOfMen.Fit(name) || forms.Words.FamiliesOfWomen.Fit(name));

    /// <inheritdoc/>
    public Gender GenderOfPatronymic(string name) => Patronymics.FindGender(name);

    /// <inheritdoc/>
    public bool IsPatronymic(string word, bool isSure) => Restore(word, GivenRows).Any(name => name switch
    {
        [_, _, .., 'о' or 'е', 'в', 'и', 'ч'] => !isSure || IsCommonStem(name[..^4]),
        [_, .., 'и', 'ч'] => IsMansOnVowel(name[..^2]),
        [_, _, _, .., 'о' or 'е', 'в', 'н', 'а'] or [_, _, .., 'и', 'ч', 'н', 'а'] => true,
        _ => false,
    });

    /// <summary>«Савва», «Илья».</summary>
    private bool IsMansOnVowel(string stem) =>
        forms.Words.GenderOfGivenName(stem + "а") == Gender.Masculine || forms.Words.GenderOfGivenName(stem + "я") == Gender.Masculine;

    /// <summary>What a common name's genitive begins with: «иван», «никола», «льв»; «василь» for «Василия».</summary>
    private bool IsCommonStem(string stem) => forms.Words.IsCommonGivenName(stem + "а") || forms.Words.IsCommonGivenName(stem + "я")
        || (stem.EndsWith('ь') && forms.Words.IsCommonGivenName($"{stem[..^1]}ия"));

    /// <inheritdoc/>
    public bool MayBeGiven(string word) => !OfCountriesAndAdjectives.Fit(word);

    /// <inheritdoc/>
    /// <remarks>A woman's name is like an adjective, and after a common given name any may be: «Вера Ветровская», «Льву Белых».</remarks>
    public bool MayBeAdjectivalFamily(string given, bool isKnown, string word) => given[^1] is 'а' or 'я' || (isKnown && !PluralAdjectives.Fit(word));

    /// <inheritdoc/>
    public bool IsEnding(ReadOnlySpan<char> tail) => !tail.ContainsAnyExcept(LettersOfEndings);

    /// <inheritdoc/>
    public bool MayLookNominative(string form) => form[^1] is 'а' or 'я' or 'е';

    private static string Folded(string name) => WordSet.Fold(name.ToLowerInvariant());

    private static bool IsVowel(char letter) => Vowels.Contains(char.ToLowerInvariant(letter), StringComparison.Ordinal);
}
