using SiteGen.Core.Languages;
using SiteGen.Core.Languages.Known;
using SiteGen.Core.Model;

namespace SiteGen.Core.Names.Forms.Guessing;

/// <summary>
/// Guesses the gender of a Russian name where no register says it: by the patronymic, by a family name that only one gender bears,
/// then by the given name. A guess is for a draft that an editor completes.
/// </summary>
public static class GuessGender
{
    private static readonly Endings OfWomensFamilies = new("ова ева ёва ина ына ская цкая ая яя");

    private static readonly Endings OfMensFamilies = new("ов ев ёв ин ын ский цкий ской цкой ый кий ний");

    private static readonly Endings OfMensPatronymics = new("ич ыч");

    private static readonly Endings OfWomensPatronymics = new("вна чна шна");

    private static NameWords Words => Russian.Language.Names;

    /// <summary>The gender; masculine where nothing tells.</summary>
    public static Gender Of(PersonName name)
    {
        var parts = PartName.Of(name) ?? name;
        return FromPatronymic(parts.Patronymic) ?? FromFamily(parts.Family) ?? FromGiven(parts.Given?.Split(' ')[0]) ?? Gender.Masculine;
    }

    /// <summary>The person with the gender that the register states, or else that the Russian name tells.</summary>
    public static Person In(Person person) => person.Gender != Gender.Unstated ? person : person with
    {
        Gender = person.Name.Values.Select(n => n.Value).Where(n => n.Family.Any(Lookalikes.IsCyrillic)).Select(Of).FirstOrDefault(Gender.Masculine),
    };

    private static Gender? FromPatronymic(string? patronymic) =>
        OfMensPatronymics.Fit(patronymic) ? Gender.Masculine : OfWomensPatronymics.Fit(patronymic) ? Gender.Feminine : null;

    private static Gender? FromFamily(string family) =>
        OfWomensFamilies.Fit(family) ? Gender.Feminine : OfMensFamilies.Fit(family) ? Gender.Masculine : null;

    private static Gender? FromGiven(string? given) =>
        given?.Replace('ё', 'е').ToLowerInvariant() is not { Length: > 2 } name ? null : IsWomans(name) ? Gender.Feminine : Gender.Masculine;

    private static bool IsWomans(string name) => Words.NamesOfWomenOnConsonant.ContainsLemma(name) || Words.UndeclinedNamesOfWomen.Contains(name)
        || (name[^1] is 'а' or 'я' && !Words.NamesOfMenOnVowel.ContainsLemma(name));
}
