using System.Collections.Frozen;
using SiteGen.Core.Languages;
using SiteGen.Core.Names.Matching.Tokens;
using SiteGen.Core.Text;

namespace SiteGen.Core.NamesReport;

/// <summary>Says whether a name in Cyrillic and one in Latin letters may be one: «Вальцов-Форм» and “Waltzow-Form” sound alike.</summary>
internal static class SoundAlike
{
    /// <summary>What languages spell in several ways, and the plainest of them; the longer first.</summary>
    private static readonly string[][] Spellings =
    [
        .. ("schtsch=s shch=s tsch=c tch=c sch=s sh=s cz=c ch=c ph=v th=t kh=h ck=k tz=s ts=s zh=s ae=e oe=e "
            + "ue=u ou=u ya=ia ja=ia yu=iu ju=iu ye=e je=e yo=e jo=e x=ks w=v f=v q=k z=s y=i j=i '=").Split(' ').Select(s => s.Split('=')),
    ];

    /// <summary>Letters, and those with which languages of another script begin the names that they begin.</summary>
    private static readonly FrozenDictionary<char, string> Initials =
        KnownLanguages.All.SelectMany(l => l.Names.InitialsAbroad).ToFrozenDictionary(row => row[0], row => row[1..]);

    /// <summary>Nothing if they sound the same, one if nearly; null if they do not.</summary>
    public static int? FindDistance(string one, string other)
    {
        var (first, second) = (Sound(one), Sound(other));
        return first == second ? 0
            : Nearest.FindNearest(first, [second], Math.Min(first.Length, second.Length) switch { < 4 => 0, < 8 => 1, _ => 2 }) is null ? null
            : 1;
    }

    /// <summary>Whether two given names or initials in two scripts may begin the same name: «Х.» and “H.”, «Юлия» and “Julia”.</summary>
    public static bool MayBeginAlike(string one, string other)
    {
        var (first, second) = (InitialOf(one), InitialOf(other));
        return first == second || Initials.GetValueOrDefault(first, "").Contains(second, StringComparison.Ordinal)
            || Initials.GetValueOrDefault(second, "").Contains(first, StringComparison.Ordinal);
    }

    private static char InitialOf(string name) => char.ToUpperInvariant(FoldLetters.Fold(name)[0]);

    private static string Sound(string name)
    {
        var latin = FoldLetters.Fold(Romanisation.EnglishPrint.SpellName(name)).ToLowerInvariant();
        return FoldLetters.Undoubled(Spellings.Aggregate(latin, (word, s) => word.Replace(s[0], s[1], StringComparison.Ordinal)));
    }
}
