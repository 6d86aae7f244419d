using System.Collections.Immutable;
using System.Text;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Matching.Tokens;

namespace SiteGen.Core.NamesReport;

/// <summary>
/// Writes lines for <c>registers/persons.yml</c>, one entry an unknown person, for an editor to complete: gender and Latin spelling
/// are guesses, and the account says that it is still to be written. An entry that may be one of the register's is a comment.
/// </summary>
public static class DraftPersons
{
    /// <summary>The lines. A person whom the texts of two languages name is written once, each language's name as its texts have it.</summary>
    public static string WriteEntries(RegisterReport report, ImmutableArray<string> languages, ImmutableArray<Person> register)
    {
        var draft = new StringBuilder();
        var taken = register.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var persons = report.Unknown.Where(u => u.IsPerson).OrderBy(u => languages.IndexOf(u.Language)).ToList();
        var done = new HashSet<UnknownName>(ReferenceEqualityComparer.Instance);
        foreach (var name in persons.Where(done.Add))
        {
            var others = persons.Where(p => p.Language != name.Language && !done.Contains(p));
            ImmutableArray<Twins> twins = [.. others.Select(o => Alike(name, o)).OfType<Twins>().DistinctBy(t => t.Twin.Language)];
            done.UnionWith(twins.Select(t => t.Met));
            var restored = twins.IsEmpty ? name : twins[0].Name;
            var entry = new DraftedPerson(restored, [.. twins.Select(t => t.Twin)], languages);
            draft.Append(entry.WriteLines(Id(restored, taken), entry.FindMeant(register)));
        }

        return draft.ToString();
    }

    /// <summary>One person as two languages name him, each name read so that they sound most alike: «Орлова» beside “Orlova” is no «Орлов».</summary>
    private sealed record Twins(UnknownName Name, UnknownName Twin, UnknownName Met);

    /// <summary>Whether given names may begin alike, and family names sound alike.</summary>
    private static Twins? Alike(UnknownName one, UnknownName other) =>
        (from a in one.Readings
         from b in other.Readings
         where SoundAlike.MayBeginAlike(a.Parts[0], b.Parts[0])
         let distance = SoundAlike.FindDistance(a.Family, b.Family)
         where distance is not null
         orderby distance
         select new Twins(a, b, other)).FirstOrDefault();

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
        var latin = Romanisation.EnglishPrint.SpellName(word).ToLowerInvariant();
        var plain = string.Concat(FoldLetters.Fold(latin).Where(c => char.IsAsciiLetterOrDigit(c) || c == '-')).Trim('-');
        return plain.Length == 0 ? "person" : plain;
    }
}
