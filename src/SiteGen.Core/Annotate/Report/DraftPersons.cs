using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SiteGen.Core.Text;

namespace SiteGen.Core.Annotate.Report;

/// <summary>
/// Writes lines for <c>registers/persons.yml</c>, one entry an unknown person, for an editor to complete: gender and Latin spelling
/// are guesses, and the account says that it is still to be written.
/// </summary>
public static class DraftPersons
{
    /// <summary>The lines. A person whom the texts of two languages name is written once, each language's name as its texts have it.</summary>
    public static string Of(NamesReport report, ImmutableArray<string> languages, IEnumerable<string> takenIds)
    {
        var draft = new StringBuilder();
        var taken = takenIds.ToHashSet(StringComparer.Ordinal);
        var persons = report.Unknown.Where(u => u.IsPerson).OrderBy(u => languages.IndexOf(u.Language)).ToList();
        var done = new HashSet<UnknownName>(ReferenceEqualityComparer.Instance);
        foreach (var name in persons.Where(done.Add))
        {
            var others = persons.Where(p => p.Language != name.Language && !done.Contains(p));
            ImmutableArray<UnknownName> twins = [.. others.Where(p => AreTwins(name, p)).DistinctBy(p => p.Language)];
            done.UnionWith(twins);
            var restored = AsTwin(name, twins);
            Append(draft, restored, twins, languages, Id(restored, taken));
        }

        return draft.ToString();
    }

    /// <summary>Given names that may begin alike, and family names that differ in two letters at most.</summary>
    private static bool AreTwins(UnknownName one, UnknownName other) =>
        Transliterate.MayBeginAlike(one.Parts[0], other.Parts[0])
        && SpeltLike(one, other) is not null;

    /// <summary>
    /// The form that is spelt as the other language's name; or else the nominative guessed, if it is spelt nearly so; or else a form met that is.
    /// </summary>
    private static string? SpeltLike(UnknownName one, UnknownName other)
    {
        var spelling = Spelling(other.Family);
        return one.Forms.FirstOrDefault(form => Spelling(form) == spelling)
            ?? one.Forms.Prepend(one.Family).FirstOrDefault(form => Nearest.To(spelling, [Spelling(form)]) is not null);
    }

    private static string Spelling(string name) => Matching.FoldLetters.In(Transliterate.In(name));

    /// <summary>The name in the form that is spelt most like the other language's, which has no cases: «Орлова» beside “Orlova” is no «Орлов».</summary>
    private static UnknownName AsTwin(UnknownName name, ImmutableArray<UnknownName> twins) =>
        twins.Select(t => SpeltLike(name, t)).FirstOrDefault(form => form is not null) is { } form ? name with { Family = form } : name;

    private static void Append(StringBuilder draft, UnknownName name, ImmutableArray<UnknownName> twins, ImmutableArray<string> languages, string id)
    {
        draft.Append(CultureInfo.InvariantCulture, $"- id: {id}\n  name:\n");
        foreach (var language in languages)
        {
            var own = twins.FirstOrDefault(t => t.Language == language) ?? name;
            draft.Append(CultureInfo.InvariantCulture, $"    {language}: {{ {Fields(own, language)} }}\n");
        }

        draft.Append(CultureInfo.InvariantCulture, $"  gender: {GenderOf(twins.FirstOrDefault(t => t.Family.EndsWith('a')) ?? name)} # a guess\n");
        draft.Append(CultureInfo.InvariantCulture, $"  about: {{ {string.Join(", ", languages.Select(l => $"{l}: \"{WrittenLanguage.Of(l).AccountToCome}\""))} }} # to be written\n");
        var places = string.Join(", ", name.Places.Take(5).Select(p => $"{p.File.Path}:{p.Position.Line}"));
        var nearest = name.Nearest is { } near ? $"; {near.Remark}" : "";
        draft.Append(CultureInfo.InvariantCulture, $"  # {name.Places.Length} × {string.Join(", ", name.Forms)}: {places}{nearest}\n");
    }

    private static string Fields(UnknownName name, string language)
    {
        IEnumerable<(string Key, string? Value)> fields =
        [
            ("family", name.Family), ("given", name.Parts.ElementAtOrDefault(0)), ("patronymic", name.Parts.ElementAtOrDefault(1)), ("particle", name.Particle),
        ];
        return string.Join(", ", fields.Where(f => f.Value is not null).Select(f => $"{f.Key}: {In(f.Value!, language, name.Language)}"));
    }

    private static string In(string part, string language, string own) => language != own && WrittenLanguage.Of(own).IsCyrillic ? Transliterate.In(part) : part;

    private static string Id(UnknownName name, HashSet<string> taken)
    {
        var family = Plain(name.Family);
        string[] options = [family, $"{family}-{Plain(name.Parts[0])}"];
        var id = options.FirstOrDefault(taken.Add) ?? Enumerable.Range(2, int.MaxValue - 2).Select(n => $"{options[1]}-{n}").First(taken.Add);
        return id;
    }

    /// <summary>In the letters of an id.</summary>
    private static string Plain(string word)
    {
        var latin = Transliterate.In(word).ToLowerInvariant();
        var plain = string.Concat(Matching.FoldLetters.In(latin).Where(c => char.IsAsciiLetterOrDigit(c) || c == '-')).Trim('-');
        return plain.Length == 0 ? "person" : plain;
    }

    /// <summary>What the patronymic tells, or the given name, or the family name.</summary>
    private static char GenderOf(UnknownName name)
    {
        var telling = name.Parts.LastOrDefault(p => !p.EndsWith('.')) ?? name.Family;
        var isWomansFamily = telling is [.., 'н', 'а'] or [.., 'о' or 'е', 'в', 'а'] or [.., 'а' or 'я', 'я']
            or [.., 'n', 'a'] or [.., 'o' or 'e', 'v', 'a'] or [.., 'a', 'y', 'a'];
        return isWomansFamily || (telling != name.Family && telling is [.., 'а' or 'я' or 'a']) ? 'f' : 'm';
    }
}
