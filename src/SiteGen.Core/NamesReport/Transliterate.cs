using System.Text;
using SiteGen.Core.Names.Matching;

namespace SiteGen.Core.NamesReport;

/// <summary>
/// Russian names in Latin letters after BGN/PCGN, without apostrophes for the signs and with a plain <c>y</c> for -ий and -ый at
/// the end, as English books print names.
/// </summary>
public static class Transliterate
{
    private const string Cyrillic = "абвгдзийклмнопрстуфхцчшщъыьэюя";

    private static readonly string[] Latin =
    [
        "a", "b", "v", "g", "d", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch",
        "sh", "shch", "", "y", "", "e", "yu", "ya",
    ];

    /// <summary>A Cyrillic letter, and those with which languages in Latin letters begin the names that it begins.</summary>
    private static readonly string[] Initials =
    [
        "АA", "БB", "ВVW", "ГGHJ", "ДDJ", "ЕEYJI", "ЁEYJI", "ЖZJG", "ЗZSC", "ИIJYE", "ЙYJI", "КKCQ", "ЛL", "МM", "НN", "ОO", "ПP", "РR", "СSCZ", "ТT",
        "УUWO", "ФFPVT", "ХHKCJ", "ЦTCZ", "ЧCT", "ШSC", "ЩS", "ЭEAH", "ЮYIJU", "ЯYIJ",
    ];

    /// <summary>The name in Latin letters; what is not Cyrillic stays.</summary>
    public static string In(string name)
    {
        var latin = new StringBuilder(name.Length + 4);
        var end = name.EndsWith("ий", StringComparison.Ordinal) || name.EndsWith("ый", StringComparison.Ordinal) ? name.Length - 2 : name.Length;
        for (var i = 0; i < end; i++)
        {
            var letter = Of(char.ToLowerInvariant(name[i]), i == 0 ? ' ' : char.ToLowerInvariant(name[i - 1])) ?? name[i].ToString();
            latin.Append(char.IsUpper(name[i]) && letter.Length > 0 ? char.ToUpperInvariant(letter[0]) + letter[1..] : letter);
        }

        return latin.Append(end < name.Length ? "y" : "").ToString();
    }

    /// <summary>Whether two given names or initials in two scripts may begin the same name: «Х.» and “H.”, «Юлия» and “Julia”.</summary>
    public static bool MayBeginAlike(string one, string other)
    {
        var (cyrillic, latin) = one[0] is >= 'Ѐ' and <= 'ӿ' ? (one, other) : (other, one);
        var at = Array.FindIndex(Initials, row => row[0] == char.ToUpperInvariant(cyrillic[0]));
        return one[0] == other[0] || (at >= 0 && Initials[at].AsSpan(1).Contains(char.ToUpperInvariant(FoldLetters.In(latin)[0])));
    }

    private static string? Of(char letter, char before) => letter switch
    {
        'е' => IsIotated(before) ? "ye" : "e",
        'ё' => IsIotated(before) ? "yo" : "e",
        'ж' => "zh",
        _ => Cyrillic.IndexOf(letter, StringComparison.Ordinal) is var at and >= 0 ? Latin[at] : null,
    };

    /// <summary>At the start and behind vowels, й, ъ and ь.</summary>
    private static bool IsIotated(char before) => " -.аеёиоуыэюяйъь".Contains(before, StringComparison.Ordinal);
}
