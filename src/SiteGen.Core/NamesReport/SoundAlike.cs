using SiteGen.Core.Names.Matching;
using SiteGen.Core.Text;

namespace SiteGen.Core.NamesReport;

/// <summary>Says whether a name in Cyrillic and one in Latin letters may be one: «Вальцов-Форм» and “Waltzow-Form” sound alike.</summary>
internal static class SoundAlike
{
    /// <summary>What languages spell in several ways, and the plainest of them; the longer first.</summary>
    private static readonly string[] Spellings =
    [
        "schtsch=s", "shch=s", "tsch=c", "tch=c", "sch=s", "sh=s", "cz=c", "ch=c", "ph=v", "th=t", "kh=h", "ck=k", "tz=s", "ts=s", "zh=s", "ae=e", "oe=e",
        "ue=u", "ou=u", "ya=ia", "ja=ia", "yu=iu", "ju=iu", "ye=e", "je=e", "yo=e", "jo=e", "x=ks", "w=v", "f=v", "q=k", "z=s", "y=i", "j=i", "'=",
    ];

    /// <summary>Nothing if they sound the same, one if nearly; null if they do not.</summary>
    public static int? Distance(string one, string other)
    {
        var (first, second) = (Sound(one), Sound(other));
        return first == second ? 0
            : Nearest.To(first, [second], Math.Min(first.Length, second.Length) switch { < 4 => 0, < 8 => 1, _ => 2 }) is null ? null
            : 1;
    }

    private static string Sound(string name)
    {
        var latin = FoldLetters.In(Transliterate.In(name)).ToLowerInvariant();
        var sound = Spellings.Select(s => s.Split('=')).Aggregate(latin, (word, s) => word.Replace(s[0], s[1], StringComparison.Ordinal));
        return FoldLetters.Undoubled(sound);
    }
}
