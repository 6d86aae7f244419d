using SiteGen.Core.Languages;
using SiteGen.Core.Model;

namespace SiteGen.Core.Names.Forms.Guessing;

/// <summary>Names in Latin letters have one form. Those that Russians bear keep their endings: “Zhdanova”, “Lvovna”.</summary>
/// <param name="forms">What the language knows of given names.</param>
internal sealed class GuessLatinNames(ILanguageForms forms) : IGuessNames
{
    private const int Wrong = 8;

    private static readonly Endings FamiliesOfMen = new("ov ev", before: 2);
    private static readonly Endings AdjectivesOfMen = new("sky ski");
    private static readonly Endings FamiliesOfWomen = new("ova eva ina aya aia", before: 2);

    /// <inheritdoc/>
    public bool IsOwnLetter(char letter) => letter < 'Ѐ';

    /// <inheritdoc/>
    public IEnumerable<string> RestoreFamily(string form) => [form];

    /// <inheritdoc/>
    public IEnumerable<string> RestoreGiven(string form) => [form];

    /// <inheritdoc/>
    public int RateFamily(string name, Gender gender) => (IsOfOtherGender(name, gender) || !name.Any(IsVowel) ? Wrong : 0)
        + (gender == Gender.Feminine && !FamiliesOfWomen.Fit(name) ? 1 : 0);

    /// <inheritdoc/>
    public int RateGiven(string name, Gender gender) => forms.Words.GenderOfGivenName(name.ToLowerInvariant()) switch
    {
        not Gender.Unstated and var known => known == gender ? 0 : Wrong,
        _ when gender == Gender.Feminine => name.EndsWith('a') ? 3 : 6,
        _ => name.EndsWith('a') ? 7 : 2,
    };

    /// <inheritdoc/>
    public bool IsOfOtherGender(string family, Gender gender) => gender == Gender.Feminine
        ? FamiliesOfMen.Fit(family) || AdjectivesOfMen.Fit(family)
        : FamiliesOfWomen.Fit(family);

    /// <inheritdoc/>
    public bool HasUsualEnding(string form) => FamiliesOfMen.Fit(form) || AdjectivesOfMen.Fit(form) || FamiliesOfWomen.Fit(form);

    /// <inheritdoc/>
    public Gender GenderOfPatronymic(string name) => Patronymics.FindRomanisedGender(name);

    /// <inheritdoc/>
    public bool IsPatronymic(string word, bool isSure) => Patronymics.IsSurelyRomanised(word);

    private static bool IsVowel(char letter) => "aeiouy".Contains(char.ToLowerInvariant(letter), StringComparison.Ordinal);
}
