using System.Collections.Immutable;
using System.Text;

namespace SiteGen.Core.Languages;

/// <summary>
/// A way to write Russian in Latin letters. Signs above letters are left out: what is compared is without them, and ids hold none.
/// </summary>
/// <param name="Name">What the scheme is called.</param>
/// <param name="Spellings">What stands for each letter from «а» to «я», «ё» after «е», with spaces between; a hyphen for nothing.</param>
public sealed record Romanisation(string Name, string Spellings)
{
    private const string Alphabet = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";

    private readonly ImmutableArray<string> letters = [.. Spellings.Split(' ').Select(s => s == "-" ? "" : s)];

    /// <summary>As English books print Russian names (BGN/PCGN, without apostrophes for the signs): «Соловьёв» is Solovyov, «Королёв» Korolev.</summary>
    public static Romanisation EnglishPrint { get; } = new("BGN/PCGN in print", "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya")
    {
        IotatedE = "ye",
        IotatedYo = "yo",
        IotatedAfter = "аеёиоуыэюяйьъ",
        EndingIy = "y",
    };

    /// <summary>Of which ids are made. Changing it changes addresses.</summary>
    public static Romanisation OfIds { get; } = new("ids", "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch - y - e yu ya");

    /// <summary>The spellings that a name may have had in print: English, scholarly, and the older German and French ones.</summary>
    public static ImmutableArray<Romanisation> Known { get; } =
    [
        new("BGN/PCGN", "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya") { IotatedE = "ye", EndingIy = "y iy" },
        new("ALA-LC, signs left out", "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch - y - e iu ia") { EndingIy = "ii y" },
        new("ALA-LC", "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ' y ' e iu ia") { EndingIy = "ii" },
        new("scholarly", "a b v g d e e z z i j k l m n o p r s t u f ch c c s sc - y - e ju ja") { EndingIy = "ij" },
        new("ISO 9", "a b v g d e e z z i j k l m n o p r s t u f h c c s sc - y ' e ju ja") { EndingIy = "ij" },
        new("German", "a b w g d e jo sch s i i k l m n o p r s t u f ch z tsch sch schtsch - y - e ju ja") { IotatedE = "je", EndingIy = "i ij y" },
        new("German, older", "a b w g d e jo sh s i i k l m n o p r s t u f ch tz tsch sch schtsch - y - e ju ja") { IotatedE = "je", EndingIy = "i y" },
        new("French", "a b v g d e io j z i i k l m n o p r s t ou f kh ts tch ch chtch - y - e iou ia") { EndingIy = "i y" },
    ];

    /// <summary>
    /// As names are shown to readers of other scripts, by the name that <c>site.yml</c> has for it, with all signs. The first knows the letters of every
    /// language; what the others lack is written by it.
    /// </summary>
    public static ImmutableArray<Romanisation> ForReaders { get; } =
    [
        new("iso-9", "a b v g d e ë ž z i j k l m n o p r s t u f h c č š ŝ ʺ y ʹ è û â")
        {
            OtherLetters = "іì їï єê ґg̀ ўŭ јǰ љl̂ њn̂ ћć ђđ џd̂",
        },
        new("ala-lc", "a b v g d e ë zh z i ĭ k l m n o p r s t u f kh t͡s ch sh shch ʺ y ʹ ė i͡u i͡a"),
        EnglishPrint with { Name = "bgn" },
    ];

    /// <summary>Letters that Russian lacks, each with what stands for it right after it.</summary>
    public WordList OtherLetters { get; init; } = WordList.None;

    /// <summary>«Е» at the start of a word and after some letters; null: as elsewhere.</summary>
    public string? IotatedE { get; init; }

    /// <summary>«Ё» at the start of a word and after some letters; null: as elsewhere.</summary>
    public string? IotatedYo { get; init; }

    /// <summary>Letters after which «е» and «ё» are written as at the start of a word.</summary>
    public string IotatedAfter { get; init; } = "аеёиоуыэюяьъ";

    /// <summary>What the endings «-ий» and «-ый» of a name are written as, the usual one first; none: letter by letter.</summary>
    public WordList EndingIy { get; init; } = WordList.None;

    /// <summary>What stands for a small letter; null for any character that is no letter of the alphabet.</summary>
    public string? FindSpelling(char letter) => letter switch
    {
        >= 'а' and <= 'е' => letters[letter - 'а'],
        'ё' => letters['ж' - 'а'],
        >= 'ж' and <= 'я' => letters[letter - 'а' + 1],
        _ => OtherLetters.FirstOrDefault(o => o[0] == letter)?[1..],
    };

    /// <summary>A name in Latin letters for readers, by the scheme of that name.</summary>
    public static string SpellForReaders(string? scheme, string name) =>
        (ForReaders.FirstOrDefault(s => s.Name == scheme && IsWrittenWith(name)) ?? ForReaders[0]).SpellName(name);

    /// <summary>A name in Latin letters, with its capitals and the usual ending; what is no letter of the alphabet stays.</summary>
    public string SpellName(string name)
    {
        var stem = StemOf(name);
        var ending = stem.Length < name.Length ? EndingIy.First() : "";
        return SpellStem(stem) + ending;
    }

    /// <summary>The spellings of a name, one for each way to write its ending.</summary>
    public IEnumerable<string> SpellNameInAllWays(string name)
    {
        var stem = StemOf(name);
        var spelled = SpellStem(stem);
        return stem.Length == name.Length ? [spelled] : EndingIy.Select(ending => spelled + ending);
    }

    /// <summary>Whether a name holds no other characters than the letters of the alphabet and hyphens.</summary>
    public static bool IsWrittenWith(string name) => name.All(c => c == '-' || Alphabet.Contains(char.ToLowerInvariant(c), StringComparison.Ordinal));

    private string StemOf(string name) =>
        EndingIy.Any() && (name.EndsWith("ий", StringComparison.Ordinal) || name.EndsWith("ый", StringComparison.Ordinal)) ? name[..^2] : name;

    private string SpellStem(string stem)
    {
        var latin = new StringBuilder(stem.Length + 4);
        for (var i = 0; i < stem.Length; i++)
        {
            var spelled = SpellAfter(char.ToLowerInvariant(stem[i]), i == 0 ? ' ' : char.ToLowerInvariant(stem[i - 1])) ?? stem[i].ToString();
            latin.Append(char.IsUpper(stem[i]) && spelled.Length > 0 ? char.ToUpperInvariant(spelled[0]) + spelled[1..] : spelled);
        }

        return latin.ToString();
    }

    private string? SpellAfter(char letter, char before)
    {
        var isIotated = letter is 'е' or 'ё' && (!char.IsLetter(before) || IotatedAfter.Contains(before, StringComparison.Ordinal));
        return (isIotated ? letter == 'е' ? IotatedE : IotatedYo : null) ?? FindSpelling(letter);
    }
}
