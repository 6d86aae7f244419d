using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Read;

/// <summary>
/// Gives names that are known in Cyrillic letters alone a value in Latin ones, tagged as that (<c>ru-Latn</c>), where a language of the site that is written
/// in another script has none: its readers are shown a name that they can read.
/// </summary>
/// <param name="site">The edition, which says by what scheme.</param>
internal sealed class RomaniseNames(Site site)
{
    private readonly ImmutableArray<string> readers = [.. site.Languages.Where(l => KnownLanguages.ScriptOf(l) != Script.Cyrillic)];

    /// <summary>The registers with the names of their persons, places and terms complete.</summary>
    public Registers Complete(Registers registers) => readers.IsEmpty ? registers : registers with
    {
        Persons = [.. registers.Persons.Select(p => p with { Name = Complete(p.Name) })],
        Places = [.. registers.Places.Select(p => p with { Name = Complete(p.Name, Spell) })],
        Terms = [.. registers.Terms.Select(t => t with { Name = Complete(t.Name, Spell) })],
    };

    /// <summary>The name of a person, complete.</summary>
    public Localized<PersonName> Complete(Localized<PersonName> name)
    {
        return Complete(name, n => new(Spell(n.Family), SpellPart(n.Given), SpellPart(n.Patronymic), SpellPart(n.Particle)));

        string? SpellPart(string? part) => part is null ? null : Spell(part);
    }

    private Localized<T> Complete<T>(Localized<T> name, Func<T, T> spell) =>
        readers.All(name.Has) || name.Values.Any(v => KnownLanguages.ScriptOf(v.Language) != Script.Cyrillic) ? name
            : new(name.Values.Add(new($"{name.Values[0].Language}-Latn", spell(name.Values[0].Value))));

    private string Spell(string name) => Romanisation.SpellForReaders(site.Romanisation, name);
}
