using System.Collections.Immutable;
using SiteGen.Core.Annotate.Forms;

namespace SiteGen.Core.Annotate.Report;

/// <summary>
/// Finds for each form met the dictionary form it probably is of: the one whose own forms account for most of the forms met.
/// The language's rules make forms from a name; here they are asked the other way round.
/// </summary>
internal static class RestoreNominative
{
    private static readonly string[] Endings =
    [
        "", "а", "у", "ом", "ем", "ём", "е", "ым", "им", "ой", "ою", "ей", "ею", "ого", "его", "ому", "ему", "ы", "и", "ю", "я", "ии", "ию", "ия", "ией",
        "ых", "их",
    ];

    private static readonly string[] Nominatives = ["", "а", "я", "ь", "й", "ий", "ый", "ой", "ия", "ая"];

    /// <summary>The dictionary form of every form.</summary>
    /// <param name="met">The forms, each once.</param>
    /// <param name="formsOf">The forms of a dictionary form.</param>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyCollection<string> met, Func<string, IEnumerable<WordForm>> formsOf)
    {
        var isMet = met.ToHashSet(StringComparer.Ordinal);
        var options = met.SelectMany(Options).Append("").Distinct(StringComparer.Ordinal).Where(o => o.Length > 2)
            .Select(o => (Option: o, Explains: Singular(formsOf(o)).Where(isMet.Contains).ToImmutableArray()))
            .Where(o => !o.Explains.IsEmpty)
            .OrderByDescending(o => o.Explains.Length).ThenBy(o => Oddness(o.Option, isMet)).ThenBy(o => o.Option, StringComparer.Ordinal);
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (option, explains) in options)
        {
            foreach (var form in explains)
            {
                found.TryAdd(form, option);
            }
        }

        return found;
    }

    private static IEnumerable<string> Singular(IEnumerable<WordForm> forms) =>
        forms.Where(f => !f.IsPlural).Select(f => f.Text).Distinct(StringComparer.Ordinal);

    /// <summary>What a form might be a form of.</summary>
    private static IEnumerable<string> Options(string form) =>
        from ending in Endings
        where form.Length > ending.Length + 1 && form.EndsWith(ending, StringComparison.Ordinal)
        let stem = form[..^ending.Length]
        from nominative in Nominatives
        where IsSpelt(stem, nominative) && (ending != "и" || nominative != "ь")
        select stem + nominative;

    private static bool IsSpelt(string stem, string ending)
    {
        var endsInVowel = "аеёиоуыэюя".Contains(stem[^1], StringComparison.Ordinal);
        return ending switch
        {
            "" => true,
            "й" => endsInVowel,
            "ий" => "кгхжшчщн".Contains(stem[^1], StringComparison.Ordinal),
            "ый" => !endsInVowel && !"кгхжшчщ".Contains(stem[^1], StringComparison.Ordinal),
            _ => !endsInVowel && !"ьй".Contains(stem[^1], StringComparison.Ordinal),
        };
    }

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
