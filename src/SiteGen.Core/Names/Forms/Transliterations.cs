using SiteGen.Core.Languages;

namespace SiteGen.Core.Names.Forms;

/// <summary>The spellings that a Russian name has had in Latin letters. Signs above letters are left out, as the matching folds them away anyway.</summary>
public static class Transliterations
{
    private const int Shortest = 3;

    /// <summary>The spellings of a name in Cyrillic letters, each once; none for a name that holds other letters.</summary>
    public static IEnumerable<string> ListSpellings(string name) => name.Length < Shortest || !Romanisation.IsWrittenWith(name)
        ? []
        : Romanisation.Known.SelectMany(scheme => scheme.SpellNameInAllWays(name)).SelectMany(AddOlderEndings).Distinct(StringComparer.Ordinal);

    /// <summary>-off and -eff of emigrants, -ine of the French.</summary>
    private static IEnumerable<string> AddOlderEndings(string name) =>
        name.EndsWith("ov", StringComparison.Ordinal) || name.EndsWith("ev", StringComparison.Ordinal) ? [name, name[..^1] + "ff"]
        : name.EndsWith("in", StringComparison.Ordinal) ? [name, name + "e"]
        : [name];
}
