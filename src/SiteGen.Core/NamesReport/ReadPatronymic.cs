using SiteGen.Core.Model;
using SiteGen.Core.Names.Forms;

namespace SiteGen.Core.NamesReport;

/// <summary>Tells patronymics from other words, in any case and in small letters.</summary>
internal static class ReadPatronymic
{
    private static readonly string[] EndingsOfMan = ["ем", "ом", "а", "у", "е", ""];

    private static readonly string[] EndingsOfWoman = ["ой", "ою", "а", "ы", "е", "у"];

    /// <summary>Whether it is a woman's: «Львовны», “Lvovna”.</summary>
    public static bool IsOfWoman(string word) => EndingsOfWoman.Any(e => word.EndsWith(e, StringComparison.Ordinal)
            && word[..^e.Length] is [_, _, _, .., 'о' or 'е', 'в', 'н'] or [_, _, .., 'и', 'ч', 'н'])
        || word is [_, _, .., 'o' or 'e', 'v', 'n', 'a'] or [_, _, .., 'i', 'c', 'h', 'n', 'a'];

    /// <summary>Whether it is a man's: «Ивановичем», «Фомича», “Ivanovich”.</summary>
    /// <param name="word">The word.</param>
    /// <param name="forms">What the language knows of given names.</param>
    /// <param name="isSure">Whether one on -ович must be made of a common given name.</param>
    public static bool IsOfMan(string word, ILanguageForms forms, bool isSure)
    {
        var ending = EndingsOfMan.FirstOrDefault(e => word.EndsWith("ич" + e, StringComparison.Ordinal));
        var made = ending is null ? "" : word[..^(ending.Length + 2)];
        return made is [_, _, .., 'о' or 'е', 'в'] ? !isSure || IsStem(made[..^2], forms)
            : made.Length > 0 ? IsMansOnVowel(made, forms)
            : word is [_, _, .., 'o' or 'e', 'v', 'i', 'c', 'h'];
    }

    /// <summary>«Савва», «Илья».</summary>
    private static bool IsMansOnVowel(string stem, ILanguageForms forms) =>
        forms.Words.GenderOfGivenName(stem + "а") == Gender.Masculine || forms.Words.GenderOfGivenName(stem + "я") == Gender.Masculine;

    /// <summary>What a common name's forms begin with: «иван», «васил» and a soft sign.</summary>
    private static bool IsStem(string stem, ILanguageForms forms) =>
        forms.Words.IsCommonGivenName(stem) || (stem.EndsWith('ь') && forms.Words.IsCommonGivenName($"{stem[..^1]}ий"));
}
