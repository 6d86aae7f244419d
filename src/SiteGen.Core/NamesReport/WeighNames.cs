using SiteGen.Core.Model;
using SiteGen.Core.Names.Forms;
using SiteGen.Core.Names.Matching;

namespace SiteGen.Core.NamesReport;

/// <summary>Says how unusual a name would be for its bearer, where several nominatives fit what was met: nothing for the most usual.</summary>
internal static class WeighNames
{
    private const int Wrong = 8;

    /// <summary>A given name: a common one of that gender, or by its ending.</summary>
    public static int Given(string name, Gender gender, ILanguageForms forms)
    {
        var known = forms.Words.GenderOfGivenName(name.ToLowerInvariant());
        var isWomans = name is [.., 'а' or 'я' or 'a'];
        return known != Gender.Unstated ? (known == gender ? 0 : Wrong)
            : gender == Gender.Feminine ? (isWomans ? 3 : 6)
            : isWomans && forms.Words.IsNameOfManOnVowel(FoldLetters.Small(FoldLetters.In(name))) ? 1
            : isWomans ? 7
            : name is [.., 'у' or 'ю' or 'ы'] ? 7 : name is [.., 'е'] or [.., 'о' or 'е', 'й'] ? 5 : name is [.., 'о' or 'и' or 'э'] ? 4 : 2;
    }

    /// <summary>A family name: of a man those on a consonant are the most common, of a woman those that the man's makes.</summary>
    public static int Family(string name, Gender gender) =>
        (IsOdd(name, gender) || !name.Any(IsVowel) ? Wrong : 0) + (gender == Gender.Feminine && !IsWomans(name) ? 1 : 0) + name.Split('-').Sum(OfEnding);

    /// <summary>Whether only the other gender bears such a name.</summary>
    public static bool IsOdd(string name, Gender gender) => gender == Gender.Feminine ? IsMans(name) : IsWomans(name);

    /// <summary>Whether it has one of the endings that most Russian family names have, in the dictionary form or another.</summary>
    public static bool IsUsual(string name) => IsMans(name) || IsWomans(name)
        || name is [_, _, .., 'о' or 'е' or 'ё', 'в', 'у' or 'е' or 'ы'] or [_, _, .., 'и', 'н', 'у' or 'е' or 'ы']
            or [_, _, .., 'о' or 'е' or 'ё', 'в', 'о', 'й'] or [_, _, .., 'и', 'н', 'о', 'й']
            or [_, _, .., 'о' or 'е' or 'ё' or 'и', 'в' or 'н', 'ы', 'м'] or [.., 'с' or 'ц', 'к', 'о', 'г' or 'м', 'о' or 'у'];

    /// <summary>Of whom a patronymic speaks; unstated of what is none.</summary>
    public static Gender GenderOfPatronymic(string name) => name switch
    {
        [.., 'в' or 'ь' or 'и' or 'м' or 'к' or 'т', 'и', 'ч'] or [.., 'v' or 'y' or 'i' or 'm', 'i', 'c', 'h'] when name.Length > 4 => Gender.Masculine,
        [.., 'в' or 'ч' or 'ш', 'н', 'а'] or [.., 'v', 'n', 'a'] or [.., 'h', 'n', 'a'] when name.Length > 5 => Gender.Feminine,
        _ => Gender.Unstated,
    };

    private static bool IsVowel(char letter) => "аеёиоуыэюяaeiouy".Contains(char.ToLowerInvariant(letter), StringComparison.Ordinal);

    private static bool IsMans(string name) => name
        is [_, _, .., 'о' or 'е' or 'ё', 'в'] or [_, _, .., 'и' or 'ы', 'н'] or [.., 'с' or 'ц', 'к', 'и' or 'о', 'й'] or [_, _, .., 'ы', 'й']
        or [_, _, .., 'o' or 'e', 'v'] or [.., 's', 'k', 'y' or 'i'];

    private static bool IsWomans(string name) => name
        is [_, _, .., 'о' or 'е' or 'ё', 'в', 'а'] or [_, _, .., 'и' or 'ы', 'н', 'а'] or [_, _, .., 'а' or 'я', 'я']
        or [_, _, .., 'o' or 'e', 'v', 'a'] or [_, _, .., 'i', 'n', 'a'] or [_, _, .., 'a', 'y', 'a'] or [_, _, .., 'a', 'i', 'a'];

    private static int OfEnding(string name) => name switch
    {
        [.., 'с' or 'ц', 'к', 'и', 'й'] or [.., 'д', 'з', 'е'] or [.., 'в', 'и', 'л', 'и'] or [.., 'е', 'н', 'к', 'о'] => 0,
        [.., 'в' or 'н' or 'к' or 'р', 'о', 'й'] or [.., 'о' or 'е', 'г', 'о'] or [.., 'к', 'а', 'й'] => 5,
        [.., 'о', 'й'] or [.., 'к' or 'г' or 'х', 'о', 'м'] or [.., 'ы', 'м'] or [.., 'д', 'з'] or [.., 'и', 'и'] => 3,
        [.., 'ы' or 'и', 'й'] => 2,
        [.., 'о' or 'е' or 'ё', 'в', 'а'] or [.., 'и' or 'ы', 'н', 'а'] or [.., 'а', 'я'] => 0,
        [.., 'ь'] or [.., 'е', 'ц'] or [.., 'о' or 'е' or 'ё', 'к'] or [.., 'и', 'я'] => 1,
        [.., not ('н' or 'р' or 'л' or 'ь' or 'а' or 'е' or 'и' or 'о' or 'у' or 'ы' or 'ю' or 'я'), 'ц'] => 3,
        [.., 'а' or 'е' or 'и' or 'о' or 'у' or 'ы' or 'э' or 'ю' or 'я' or 'ё'] => 2,
        _ => 0,
    };
}
