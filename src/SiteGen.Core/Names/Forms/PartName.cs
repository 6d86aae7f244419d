using SiteGen.Core.Model;

namespace SiteGen.Core.Names.Forms;

/// <summary>
/// Parts a name that an editor wrote whole in one field: the family name is the last word, or the first where a patronymic ends the
/// name. Words written small are a title, or a particle where they are right before the family name; a number is the last part
/// of a sovereign's name. Names of syllables («Ким Бо Ын») are left whole.
/// </summary>
internal static class PartName
{
    private const string Vowels = "аеёиоуыэюяaeiouy";

    /// <summary>The name in parts, or null if it is no name of several words in one field.</summary>
    public static PersonName? SplitName(PersonName name)
    {
        var words = name.Family.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var names = words.Where(w => w.Any(char.IsUpper)).ToArray();
        var isOpen = name is { Given: null, Patronymic: null } && names.Length > 1 && (IsNumber(names[^1]) || names.All(IsNameLike));
        var isParticle = isOpen && words[^1] == names[^1] && char.IsLower(words[^2][0]) && words[^2].Length < 5;
        return !isOpen ? null
            : EndsInPatronymic(names) ? new(names[0], names[1], names[2], name.Particle)
            : new(names[^1], string.Join(' ', names[..^1]), null, isParticle ? words[^2] : name.Particle);
    }

    /// <summary>Whether a word is the number of a sovereign, which is nobody's name alone.</summary>
    public static bool IsNumber(string word) => word.Length > 0 && word.All("IVX".Contains);

    /// <summary>Whether a given name is only an initial: a letter or two with a full stop, or without it if no syllable is made of them («Дж»).</summary>
    public static bool IsInitial(string word) => word.EndsWith('.') ? word.Length <= 3
        : word.Length == 1 || (word is [_, var small] && char.IsLower(small) && !word.ToLowerInvariant().Any(Vowels.Contains));

    private static bool EndsInPatronymic(string[] words) => words is [_, var middle, var last]
        && Patronymics.FindGender(last) != Gender.Unstated && Patronymics.FindGender(middle) == Gender.Unstated;

    private static bool IsNameLike(string word) => word.Length > 2 && word.Any(char.IsLower);
}
