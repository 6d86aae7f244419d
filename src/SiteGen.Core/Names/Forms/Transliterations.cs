using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace SiteGen.Core.Names.Forms;

/// <summary>
/// The spellings that a Russian name has had in Latin letters: English (BGN/PCGN and the Library of Congress), the scholarly one of
/// ISO 9, and the older French and German ones. Signs above letters are left out, as the matching folds them away anyway.
/// </summary>
public static class Transliterations
{
    private const string Letters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    private const string Vowels = "аеёиоуыэюяьъ";

    /// <summary>A system: a spelling for each letter in the order of the alphabet, «е» after a vowel or at the start, and the ending «-ий».</summary>
    private sealed record Scheme(string Spellings, string SoftE, params string[] EndingIy)
    {
        public ImmutableArray<string> Of { get; } = [.. Spellings.Split(' ').Select(s => s == "-" ? "" : s)];
    }

    private static readonly ImmutableArray<Scheme> Schemes =
    [
        new("a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya", "ye", "y", "iy"),
        new("a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch - y - e iu ia", "e", "ii", "y"),
        new("a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ' y ' e iu ia", "e", "ii"),
        new("a b v g d e e z z i j k l m n o p r s t u f ch c c s sc - y - e ju ja", "e", "ij"),
        new("a b v g d e e z z i j k l m n o p r s t u f h c c s sc - y ' e ju ja", "e", "ij"),
        new("a b w g d e jo sch s i i k l m n o p r s t u f ch z tsch sch schtsch - y - e ju ja", "je", "i", "ij", "y"),
        new("a b w g d e jo sh s i i k l m n o p r s t u f ch tz tsch sch schtsch - y - e ju ja", "je", "i", "y"),
        new("a b v g d e io j z i i k l m n o p r s t ou f kh ts tch ch chtch - y - e iou ia", "e", "i", "y"),
    ];

    /// <summary>The spellings of a name in Cyrillic letters, each once; none for a name that holds other letters.</summary>
    public static IEnumerable<string> Of(string name)
    {
        var small = name.ToLowerInvariant();
        return small.Length < 3 || small.Any(c => c != '-' && !Letters.Contains(c, StringComparison.Ordinal))
            ? []
            : Schemes.SelectMany(scheme => Spell(small, scheme)).SelectMany(OlderEndings).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Spell(string name, Scheme scheme)
    {
        var stem = name.EndsWith("ий", StringComparison.Ordinal) || name.EndsWith("ый", StringComparison.Ordinal) ? name[..^2] : name;
        var spelled = new StringBuilder();
        for (var i = 0; i < stem.Length; i++)
        {
            var isSoft = stem[i] == 'е' && (i == 0 || Vowels.Contains(stem[i - 1], StringComparison.Ordinal));
            _ = spelled.Append(stem[i] == '-' ? "-" : isSoft ? scheme.SoftE : scheme.Of[Letters.IndexOf(stem[i], StringComparison.Ordinal)]);
        }

        var capital = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(spelled.ToString());
        return stem.Length == name.Length ? [capital] : scheme.EndingIy.Select(ending => capital + ending);
    }

    /// <summary>-off and -eff of emigrants, -ine of the French.</summary>
    private static IEnumerable<string> OlderEndings(string name) =>
        name.EndsWith("ov", StringComparison.Ordinal) || name.EndsWith("ev", StringComparison.Ordinal) ? [name, name[..^1] + "ff"]
        : name.EndsWith("in", StringComparison.Ordinal) ? [name, name + "e"]
        : [name];
}
