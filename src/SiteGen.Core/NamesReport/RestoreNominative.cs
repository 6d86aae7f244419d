using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Names.Forms;
using SiteGen.Core.Names.Matching;

namespace SiteGen.Core.NamesReport;

/// <summary>
/// Finds for a form met the dictionary forms it may be of. Of words that stand alone, each has the one whose own forms account for most
/// of the forms met.
/// </summary>
internal static class RestoreNominative
{
    private static readonly string[] Endings =
    [
        "", "а", "у", "ом", "ем", "ём", "е", "ым", "им", "ой", "ою", "ей", "ею", "ого", "его", "ому", "ему", "ы", "и", "ю", "я", "ии", "ию", "ия", "ией", "ую",
        "юю", "ием", "ых", "их",
    ];

    private static readonly string[] Nominatives = ["", "а", "я", "ь", "й", "ий", "ый", "ой", "ия", "ая", "яя", "ья", "о"];

    /// <summary>The dictionary form of every word alone.</summary>
    /// <param name="met">The forms, each once.</param>
    /// <param name="formsOf">The forms of a dictionary form.</param>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyCollection<string> met, Func<string, IEnumerable<string>> formsOf)
    {
        var isMet = met.ToHashSet(StringComparer.Ordinal);
        var options = met.SelectMany(Options).Distinct(StringComparer.Ordinal).Where(o => o.Length > 2)
            .Select(o => new { Option = o, Explains = formsOf(o).Distinct(StringComparer.Ordinal).Where(isMet.Contains).ToImmutableArray() })
            .Where(o => !o.Explains.IsEmpty)
            .OrderByDescending(o => o.Explains.Length).ThenBy(o => Oddness(o.Option, isMet)).ThenBy(o => o.Option, StringComparer.Ordinal);
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var option in options)
        {
            foreach (var form in option.Explains)
            {
                found.TryAdd(form, option.Option);
            }
        }

        return found;
    }

    /// <summary>What the form of a family name may be a form of; of a double name each half.</summary>
    public static IEnumerable<string> OptionsOfFamily(string form)
    {
        var halves = form.Split('-');
        return halves.Length != 2 ? Options(form) : from first in Options(halves[0])
                                                    from second in Options(halves[1])
                                                    where first.Length > 1 && second.Length > 1
                                                    select $"{first}-{second}";
    }

    /// <summary>What the form of a given name or a patronymic may be a form of: common names first, which may lose a vowel («Льва»).</summary>
    public static IEnumerable<string> OptionsOfGiven(string form)
    {
        var small = FoldLetters.Small(FoldLetters.In(form));
        var common = Russian.Language.Names.CommonGivenNames.Where(n => n[0] == small[0]).Select(n => char.ToUpperInvariant(n[0]) + n[1..]).ToList();
        var folded = common.Select(n => FoldLetters.In(n)).ToHashSet(StringComparer.Ordinal);
        return common.Concat(Options(form).Where(o => !folded.Contains(FoldLetters.In(o))));
    }

    /// <summary>What a form might be a form of.</summary>
    private static IEnumerable<string> Options(string form) => (form[^1] is < 'Ѐ' ? [form] :
        from ending in Endings
        where form.Length > ending.Length + 1 && form.EndsWith(ending, StringComparison.Ordinal)
        let stem = form[..^ending.Length]
        from nominative in Nominatives
        where IsSpelt(stem, nominative) && (ending != "и" || nominative != "ь")
        select stem + nominative).Concat(WithVowel(form)).Distinct(StringComparer.Ordinal);

    /// <summary>Dictionary forms with a vowel that the other forms lose: «Кравца» of «Кравец», «Мазурка» of «Мазурок», «Коваля».</summary>
    private static IEnumerable<string> WithVowel(string form)
    {
        var stems = Endings.Where(e => e.Length is 1 or 2 && form.Length > e.Length + 3 && form.EndsWith(e, StringComparison.Ordinal))
            .Select(e => form[..^e.Length]).Where(s => s[^1] is 'ц' or 'к' && !IsVowel(s[^2]) && !s.EndsWith("ьц", StringComparison.Ordinal));
        return stems.SelectMany(s => s[^1] == 'ц' ? new[] { $"{s[..^1]}ец" }
            : s[^2] is 'ь' or 'й' ? [$"{s[..^2]}ек", $"{s[..^2]}ёк"] : [$"{s[..^1]}ок", $"{s[..^1]}ек"]);
    }

    private static bool IsSpelt(string stem, string ending)
    {
        var endsInVowel = IsVowel(stem[^1]);
        return ending switch
        {
            "" => true,
            "й" => endsInVowel,
            "о" => stem[^1] == 'к',
            "ий" => "кгхжшчщн".Contains(stem[^1], StringComparison.Ordinal),
            "ый" => !endsInVowel && !"кгхжшчщ".Contains(stem[^1], StringComparison.Ordinal),
            _ => !endsInVowel && !"ьй".Contains(stem[^1], StringComparison.Ordinal),
        };
    }

    private static bool IsVowel(char letter) => "аеёиоуыэюя".Contains(letter, StringComparison.Ordinal);

    /// <summary>Of family names those on a consonant are the most common, then those that are met as they are.</summary>
    private static int Oddness(string name, HashSet<string> met) => name switch
    {
        [.., 'с' or 'ц', 'к', 'и', 'й'] => 0,
        [.., 'в' or 'н' or 'к', 'о', 'й'] => 4,
        [.., 'ы' or 'и' or 'о', 'й'] => 2,
        [.., 'а' or 'е' or 'и' or 'о' or 'у' or 'ы' or 'э' or 'ю' or 'я' or 'ё'] => met.Contains(name) ? 1 : 3,
        _ => 0,
    };
}
