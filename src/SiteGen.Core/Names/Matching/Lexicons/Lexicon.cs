using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Forms;
using SiteGen.Core.Names.Forms.Grammars;
using SiteGen.Core.Names.Matching.Tokens;

namespace SiteGen.Core.Names.Matching.Lexicons;

/// <summary>All forms of all register entries in one language, ready for one pass over a text.</summary>
public sealed class Lexicon
{
    private readonly ConcurrentDictionary<NameOfPerson, string[]> familyKeys = new(ReferenceEqualityComparer.Instance);

    private Lexicon(ILanguageForms language, FormTree tree, IReadOnlyCollection<NameOfPerson> names, FrozenSet<string> things) =>
        (Language, Tree, GivenNames, Particles, WordsOfThings) = (language, tree, GivenNamesOf(names), ParticlesOf(names), things);

    /// <summary>The forms of a family name in small letters, derived when first asked for: few names need them.</summary>
    internal string[] FamilyKeysOf(NameOfPerson name) => familyKeys.GetOrAdd(
        name, n => [.. Language.Family(n.Family, n.Person).Select(f => FoldLetters.Small(FoldLetters.Fold(f.Text))).Distinct(StringComparer.Ordinal)]);

    /// <summary>What the language does with names.</summary>
    internal ILanguageForms Language { get; }

    /// <summary>Every form.</summary>
    internal FormTree Tree { get; }

    /// <summary>The key of every form of every given name and patronymic in the register, with its cases.</summary>
    internal IReadOnlyDictionary<string, GrammaticalCases> GivenNames { get; }

    /// <summary>Keys of the words that are before family names in the register: «фон».</summary>
    internal FrozenSet<string> Particles { get; }

    /// <summary>Keys of the words that the names of places and terms are made of: before a family name they are no given names.</summary>
    internal FrozenSet<string> WordsOfThings { get; }

    /// <summary>Derives the forms of every entry.</summary>
    public static Checked<Lexicon> Derive(Registers registers, string language)
    {
        var own = new NameParts(LanguageForms.ForLanguage(language));
        var names = registers.Persons.Where(p => p.Name.Has(language)).SelectMany(p => PersonForms.NamesOf(p, language, own)).ToImmutableArray();
        var foreign = Foreign(registers, language);
        var tree = new FormTree(own.Language);
        tree.AddAll(InParallel.Select(names, n => PersonForms.DeriveForms(n, own.Language).ToList()).SelectMany(f => f));
        tree.AddAll(foreign.SelectMany(n => PersonForms.DeriveForms(n.Name, n.Language, isForeign: true)));
        tree.AddAll(InParallel.Select(registers.Places, p => PlaceAndTermForms.DeriveForms(p, language, own.Language).ToList()).SelectMany(f => f));
        tree.AddAll(InParallel.Select(registers.Terms, t => PlaceAndTermForms.DeriveForms(t, language, own.Language).ToList()).SelectMany(f => f));
        return Checked.Of(new Lexicon(own.Language, tree, [.. names, .. foreign.Select(n => n.Name)], WordsOf(registers, language)));
    }

    private static FrozenSet<string> WordsOf(Registers registers, string language) =>
        registers.Places.Select(p => p.Name).Concat(registers.Terms.Select(t => t.Name)).Where(n => n.Has(language))
            .SelectMany(n => ReadTokens.Tokenize(n[language])).Select(t => t.Key).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The persons' names in other languages, which a text may quote in their own letters.</summary>
    private static List<ForeignName> Foreign(Registers registers, string language) =>
    [
        .. from other in registers.Persons.SelectMany(p => p.Name.Values).Select(n => n.Language).Distinct(StringComparer.Ordinal)
           let parts = new NameParts(LanguageForms.ForLanguage(other))
           from person in registers.Persons
           where IsForeign(person, other, language)
           from name in PersonForms.NamesOf(person, other, parts, isForeign: true)
           select new ForeignName(name, parts.Language),
    ];

    /// <summary>Whether a person's name in another language has other letters: a text may quote it («Rein» in a Russian note).</summary>
    private static bool IsForeign(Person person, string other, string language) =>
        person.Name.Has(language) && person.Name.Has(other)
        && PersonForms.IsCyrillic(person.Name[other].Family) != PersonForms.IsCyrillic(person.Name[language].Family);

    private static FrozenSet<string> ParticlesOf(IEnumerable<NameOfPerson> names) =>
        names.Select(n => n.Particle).OfType<string>().SelectMany(p => p.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    private static Dictionary<string, GrammaticalCases> GivenNamesOf(IEnumerable<NameOfPerson> names)
    {
        var all = new Dictionary<string, GrammaticalCases>(StringComparer.Ordinal);
        var parts = names.SelectMany(n => n.Parts).Where(p => !p.IsInitial).ToHashSet<NamePart>(ReferenceEqualityComparer.Instance);
        foreach (var (key, cases) in parts.SelectMany(p => p.Forms))
        {
            all[key] = all.GetValueOrDefault(key) | cases;
        }

        return all;
    }

    private sealed record ForeignName(NameOfPerson Name, ILanguageForms Language);
}
