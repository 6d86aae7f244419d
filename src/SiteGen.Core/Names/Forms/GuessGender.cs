using System.Collections.Frozen;
using SiteGen.Core.Model;

namespace SiteGen.Core.Names.Forms;

/// <summary>
/// Guesses the gender of a Russian name where no register says it: by the patronymic, by a family name that only one gender bears,
/// then by the given name. A guess is for a draft that an editor completes.
/// </summary>
public static class GuessGender
{
    private static readonly string[] OfWomensFamily = ["ова", "ева", "ёва", "ина", "ына", "ская", "цкая", "ая", "яя"];

    private static readonly string[] OfMensFamily = ["ов", "ев", "ёв", "ин", "ын", "ский", "цкий", "ской", "цкой", "ый", "кий", "ний"];

    /// <summary>Stems of men's given names that end as women's do, with short forms.</summary>
    private static readonly FrozenSet<string> OfMen = FrozenSet.Create(
        StringComparer.Ordinal, "иль", "никит", "фом", "лук", "кузьм", "савв", "фок", "данил", "гаврил", "вавил", "ион", "миш", "саш", "жен", "паш", "сереж",
        "дим", "вов", "волод", "ван", "пет", "кол", "кост", "гриш", "леш", "алеш", "юр", "бор", "сен", "слав", "абдулл", "мустаф", "мус", "ис", "яхь", "андре",
        "никол", "джошу", "зи", "рз", "ага", "агх", "хамз", "талх", "мирз", "аксар", "сав", "эли", "иеремн", "исай", "иеремий", "захари");

    private static readonly FrozenSet<string> OfWomen = FrozenSet.Create(
        StringComparer.Ordinal, "любовь", "нинель", "адель", "рахиль", "юдифь", "эсфирь", "руфь", "мишель", "изабель", "рашель", "мари", "мэри", "элизабет",
        "маргарет", "кейт", "ирен", "элен", "катрин", "эдит", "ингрид", "астрид", "сьюзен", "карен", "мэрилин", "кэтрин", "хиллари", "хелен", "эллен", "николь",
        "ракель", "розмари", "жаклин", "джейн", "энн", "люси", "нэнси", "бетти", "салли", "эмили", "натали", "софи", "беатрис", "долорес", "мерседес", "ивонн",
        "клэр", "ассоль", "гюзель", "айгуль", "марин", "пэрис", "кэрри", "дженнифер", "бейонсе", "бриджит", "грейс",
        "джоан", "дорис", "элис", "энни", "рут", "ханнелоре");

    /// <summary>The gender; masculine where nothing tells.</summary>
    public static Gender Of(PersonName name)
    {
        var parts = PartName.Of(name) ?? name;
        return FromPatronymic(parts.Patronymic) ?? FromFamily(parts.Family) ?? FromGiven(parts.Given?.Split(' ')[0]) ?? Gender.Masculine;
    }

    /// <summary>The person with the gender that the register states, or else that the Russian name tells.</summary>
    public static Person In(Person person) => person.Gender != Gender.Unstated ? person : person with
    {
        Gender = person.Name.Values.Select(n => n.Value).Where(n => n.Family.Any(c => c is >= 'Ѐ' and <= 'ӿ')).Select(Of).FirstOrDefault(Gender.Masculine),
    };

    /// <summary>Whether a form, in small letters, is of a man's given name that declines as women's names do: «никиты».</summary>
    public static bool IsOfManOnVowel(string form) =>
        OfMen.Contains(form[..^1]) || (form.Length > 2 && OfMen.Contains(form[..^2]));

    private static Gender? FromPatronymic(string? patronymic) => patronymic switch
    {
        [.., 'и' or 'ы', 'ч'] => Gender.Masculine,
        [.., 'в' or 'ч' or 'ш', 'н', 'а'] => Gender.Feminine,
        _ => null,
    };

    private static Gender? FromFamily(string family) =>
        OfWomensFamily.Any(e => family.EndsWith(e, StringComparison.Ordinal)) ? Gender.Feminine
        : OfMensFamily.Any(e => family.EndsWith(e, StringComparison.Ordinal)) ? Gender.Masculine
        : null;

    private static Gender? FromGiven(string? given) =>
        given?.Replace('ё', 'е').ToLowerInvariant() is not { Length: > 2 } name ? null
        : OfWomen.Contains(name) || (name[^1] is 'а' or 'я' && !OfMen.Contains(name[..^1])) ? Gender.Feminine
        : Gender.Masculine;
}
