using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;

namespace SiteGen.Core.Names.Forms.Guessing;

/// <summary>
/// Guesses the gender of a Russian name where no register says it: by the patronymic, by a family name that only one gender bears,
/// then by the given name. A guess is for a draft that an editor completes.
/// </summary>
public static class GuessGender
{
    private static readonly ImmutableArray<NameWords> Known = [.. KnownLanguages.WrittenIn(Script.Cyrillic).Select(l => l.Names)];

    /// <summary>The gender; masculine where nothing tells.</summary>
    public static Gender FromName(PersonName name)
    {
        var parts = PartName.SplitName(name) ?? name;
        return FromPatronymic(parts.Patronymic) ?? FromFamily(parts.Family) ?? FromGiven(parts.Given?.Split(' ')[0]) ?? Gender.Masculine;
    }

    /// <summary>The person with the gender that the register states, or else that the Russian name tells.</summary>
    public static Person FillIn(Person person) => person.Gender != Gender.Unstated ? person : person with
    {
        Gender = person.Name.Values.Select(n => n.Value).Where(n => n.Family.Any(Lookalikes.IsCyrillic)).Select(FromName).FirstOrDefault(Gender.Masculine),
    };

    private static Gender? FromPatronymic(string? patronymic) =>
        patronymic is not null && Patronymics.FindGender(patronymic) is not Gender.Unstated and var gender ? gender : null;

    private static Gender? FromFamily(string family) =>
        Known.Any(w => w.FamiliesOfWomen.Fit(family)) ? Gender.Feminine
        : Known.Any(w => w.FamiliesOfMen.Fit(family) || w.AdjectivesOfMen.Fit(family)) ? Gender.Masculine : null;

    private static Gender? FromGiven(string? given) =>
        given is not { Length: > 2 } ? null : IsWomans(WordSet.Fold(given.ToLowerInvariant())) ? Gender.Feminine : Gender.Masculine;

    private static bool IsWomans(string name) =>
        Known.Any(words => words.NamesOfWomenOnConsonant.ContainsLemma(name) || words.UndeclinedNamesOfWomen.Contains(name))
        || (name[^1] is 'а' or 'я' && !Known.Any(words => words.NamesOfMenOnVowel.ContainsLemma(name)));
}
