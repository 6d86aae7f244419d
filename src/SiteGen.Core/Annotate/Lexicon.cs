using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Core.Annotate.Forms;
using SiteGen.Core.Annotate.Matching;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Annotate;

/// <summary>All forms of all register entries in one language, ready for one pass over a text.</summary>
public sealed class Lexicon
{
    private Lexicon(ILanguageForms language, FormTree tree, ImmutableArray<NameOfPerson> names) =>
        (Language, Tree, GivenNames, Particles) = (language, tree, GivenNamesOf(names), ParticlesOf(names));

    /// <summary>What the language does with names.</summary>
    internal ILanguageForms Language { get; }

    /// <summary>Every form.</summary>
    internal FormTree Tree { get; }

    /// <summary>The key of every form of every given name and patronymic in the register, doubled letters written once, with its cases.</summary>
    internal IReadOnlyDictionary<string, GrammaticalCases> GivenNames { get; }

    /// <summary>Keys of the words that stand before family names in the register: «фон».</summary>
    internal FrozenSet<string> Particles { get; }

    /// <summary>Derives the forms of every entry.</summary>
    public static Checked<Lexicon> Of(Registers registers, string language)
    {
        var forms = LanguageForms.Of(language);
        var names = InParallel.Select(registers.Persons, p => NamesOf(p, language, forms)).SelectMany(n => n).ToImmutableArray();
        var tree = new FormTree(forms.IsGrammarWord);
        tree.AddAll(InParallel.Select(names, n => PersonForms.Of(n, forms).ToList()).SelectMany(f => f));
        var foreign = registers.Persons.SelectMany(p => ForeignNames(p, language)).ToList();
        tree.AddAll(foreign.SelectMany(n => PersonForms.Of(n.Name, n.Forms, isForeign: true)));
        tree.AddAll(InParallel.Select(registers.Places, p => PlaceAndTermForms.Of(p, language, forms).ToList()).SelectMany(f => f));
        tree.AddAll(InParallel.Select(registers.Terms, t => PlaceAndTermForms.Of(t, language, forms).ToList()).SelectMany(f => f));
        return Checked.Of(new Lexicon(forms, tree, names.AddRange(foreign.Select(n => n.Name))));
    }

    private static List<NameOfPerson> NamesOf(Person person, string language, ILanguageForms forms) =>
        person.Name.Has(language) ? [.. PersonForms.NamesOf(person, language, forms)] : [];

    /// <summary>The names of a person in languages with other letters: a text may quote them («Rein» in a Russian note).</summary>
    private static IEnumerable<(NameOfPerson Name, ILanguageForms Forms)> ForeignNames(Person person, string language) =>
        from other in person.Name.Values
        where person.Name.Has(language) && PersonForms.IsCyrillic(other.Value.Family) != PersonForms.IsCyrillic(person.Name[language].Family)
        let forms = LanguageForms.Of(other.Language)
        from name in PersonForms.NamesOf(person, other.Language, forms, isForeign: true)
        select (name, forms);

    private static FrozenSet<string> ParticlesOf(ImmutableArray<NameOfPerson> names) =>
        names.Select(n => n.Particle).OfType<string>().SelectMany(p => p.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    private static Dictionary<string, GrammaticalCases> GivenNamesOf(ImmutableArray<NameOfPerson> names) =>
        names.SelectMany(n => n.Parts).Where(p => !p.IsInitial).SelectMany(p => p.Forms)
            .GroupBy(f => f.Key, f => f.Value, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Aggregate((all, cases) => all | cases), StringComparer.Ordinal);
}
